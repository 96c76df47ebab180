import { describe, expect, test } from 'vitest';
import { longArticle, variedArticle } from '../../commands/bench/bench-pages.ts';
import { budgetTable, verdict } from '../../commands/bench/budget-table.ts';
import { writtenJson } from '../../commands/bench/bundle-sizes.ts';
import { withInventedNames } from '../../commands/bench/many-names.ts';
import { compareDurations, median } from '../../commands/bench/measure.ts';
import { compileNames, readData } from '../../data/compile.ts';

test('the median of an even number of values is the mean of the middle two', () => {
  expect(median([4, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a machine that slows down in the middle does not change how two durations compare', () => {
  let time = 0;
  let slowness = 1;
  const taking = (milliseconds: number) => () => {
    time += milliseconds * slowness;
    if (time > 40) slowness = 5;
  };
  expect(compareDurations(taking(3), taking(1), 15, () => time)).toBeCloseTo(3);
});

describe('budgetTable', () => {
  test('says pass, FAIL or not yet, one line a budget', () => {
    const table = budgetTable([
      { what: 'gate', measured: 1.2345, limit: 1.5, unit: '×' },
      { what: 'record', measured: 160, limit: 150, unit: 'kB', note: 'too many words' },
      { what: 'statements', measured: null, limit: 12, unit: 'ms' },
    ]);
    expect(table.split('\n')).toEqual([
      'gate        1.23 ×  ≤ 1.50 ×  pass',
      'record      160 kB  ≤ 150 kB  FAIL  (too many words)',
      'statements       –   ≤ 12 ms  not yet',
    ]);
  });

  test('exactly at the limit is a pass', () => {
    expect(verdict({ measured: 8, limit: 8 })).toBe('pass');
    expect(verdict({ measured: 8.001, limit: 8 })).toBe('FAIL');
  });
});

describe('writtenJson', () => {
  test('finds the data in a script, whatever quotes the minifier chose', () => {
    const json = JSON.stringify({ claim: 'He said: "no"', place: 'Capacho' });
    for (const quoted of [JSON.stringify(json), `'${json.replaceAll('\\', '\\\\')}'`]) {
      expect(writtenJson(`let a=JSON.parse("{}"),b=JSON.parse(${quoted});f(b)`)).toEqual(['{}', quoted.slice(1, -1)]);
    }
  });

  test('finds none in a script that parses what it is given', () => {
    expect(writtenJson('f(JSON.parse(x))')).toEqual([]);
  });
});

test('ten thousand invented names are ten thousand different names, his among them', () => {
  const names = compileNames(readData().identity);
  const many = withInventedNames(names, 10_000).names;
  expect(new Set(many).size).toBe(10_000);
  expect(many).toEqual(expect.arrayContaining(names.names));
});

test('the long article is about as long as was asked for', () => {
  const text = longArticle(50_000)
    .html.toString()
    .replace(/<[^>]*>/g, '');
  expect(text.length).toBeGreaterThan(50_000);
  expect(text.length).toBeLessThan(60_000);
});

test('the varied article is as long as asked, and no paragraph of it stands there twice', () => {
  const html = String(variedArticle(50_000).html);
  const paragraphs = html.match(/(?<=<p>).*?(?=<\/p>)/g) ?? [];
  expect(paragraphs.join('').length).toBeGreaterThan(50_000);
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
});
