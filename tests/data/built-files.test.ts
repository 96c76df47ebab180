import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanBuiltFolder, scanBuiltText } from '../../data/check/built-files.ts';
import { compileCaseFile, compileNames, readData } from '../../data/compile.ts';

const record = readData();
const hidden = record.resources.flatMap(({ phones }) => phones).filter(({ show }) => !show);

describe('a built file', () => {
  it('may hold the compiled record and the names', () => {
    const built = JSON.stringify([compileCaseFile(record), compileNames(record.identity)]);
    expect(scanBuiltText('reader.js', built, record)).toEqual([]);
  });

  it.each(record.neverShow.numbers)('may not hold $digits', ({ digits, vanity }) => {
    for (const text of [
      digits,
      `tel:+1${digits}`,
      `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`,
      ...vanity,
    ]) {
      const [problem] = scanBuiltText('reader.js', `const a="${text}";`, record);
      expect(problem).toMatchObject({ file: 'reader.js', rule: 'built-files' });
      expect(problem?.message).toContain(digits);
    }
  });

  it.each(hidden)('may not hold $printed, which is not verified yet', (phone) => {
    const asJson = JSON.stringify(phone);
    for (const text of [asJson, JSON.stringify(asJson), `{printed:"${phone.printed}",e164:null}`]) {
      expect(
        scanBuiltText('reader.js', text, record)
          .map(({ message }) => message)
          .join(),
      ).toContain('show: false');
    }
  });

  it('may hold the digits of a short code elsewhere', () => {
    expect(scanBuiltText('reader.js', 'const a=988;const b="9233";', record)).toEqual([]);
  });

  it('may not hold an identity card', () => {
    expect(scanBuiltText('reader.js', 'const a="V-00.123.456"', record)).toMatchObject([{ rule: 'built-files' }]);
  });
});

describe('a built folder', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'built-'));
    mkdirSync(join(folder, 'icons'));
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'chunks', 'reader.js'), `const a="${record.neverShow.numbers[0]?.digits}"`);
    writeFileSync(join(folder, 'icons', '16.png'), `${record.neverShow.numbers[0]?.digits}`);
    writeFileSync(join(folder, 'gate.js'), 'const a=1');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is searched through, but for pictures', () => {
    expect(scanBuiltFolder(folder, record).map(({ file }) => file)).toEqual([join('chunks', 'reader.js')]);
  });

  it('that is empty was not built', () => {
    mkdirSync(join(folder, 'empty'));
    expect(() => scanBuiltFolder(join(folder, 'empty'), record)).toThrow('build the extension first');
  });
});
