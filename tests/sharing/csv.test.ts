import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../sharing/csv.ts';
import { readCsv } from './read-csv.ts';

/** Without the apostrophe that was put before what looks like a formula. */
const bare = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
const nasty = fc.string({
  unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '+', '-', '@', '\t', '＝', 'a', 'é', '🎨'),
});

describe('a row', () => {
  test.each([
    [['a', 1, true, null], 'a,1,true,\r\n'],
    [['say "hi"', 'a,b', 'two\nlines'], '"say ""hi""","a,b","two\nlines"\r\n'],
    [['=HYPERLINK("x")', '+1', '-1', '@SUM'], '"\'=HYPERLINK(""x"")",\'+1,\'-1,\'@SUM\r\n'],
    [["'=1", "'tis", ' =1', '＝1'], "''=1,'tis, =1,'＝1\r\n"],
    [['\t=1', '\r=1', '\n=1'], '\'\t=1,"\'\r=1","\'\n=1"\r\n'],
  ])('of %j', (cells, row) => {
    expect(csvRow(cells)).toBe(row);
  });

  test('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { minLength: 1 })), (table) => {
        const read = readCsv(table.map(csvRow).join(''));
        expect(read.map((row) => row.map(bare))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(nasty, (cell) => {
        const [[written = ''] = []] = readCsv(csvRow([cell]));
        expect(written).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
