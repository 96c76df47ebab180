import { expect, test } from 'vitest';
import { en } from '../../components/strings/en.ts';
import { es } from '../../components/strings/es.ts';
import { citePassage } from '../../sharing/cite-passage.ts';
import { record } from '../casefile/record.ts';
import { held, page, salvadoran } from './samples.ts';

const wordsOf = (strings: typeof en) => ({
  ...strings.citation,
  verdictNames: strings.verdicts,
  recordHas: strings.recordHas,
});

test('a citation has passage, page, outlet, date, address, verdict, record, sources and version', () => {
  const text = citePassage(record, page, held, 'en', wordsOf(en));
  expect(text.split('\n').slice(0, 4)).toEqual([
    `“${held.quote}”`,
    'Crowd asks for return, "now", news.example, 30 April 2025',
    page.url,
    '',
  ]);
  expect(text).toContain('\nTrue then, changed since. True when this was published (30 April 2025); changed on');
  expect(text).toContain('\nThe record has: From 15 March to 18 July 2025');
  expect(text).toMatch(/\nSources:\n- CBS News \(.+\): “.+”, \d+ March 2025\. https:\/\/\S+\n/);
  expect(text).toMatch(new RegExp(`\nCase in Context. Record ${record.version}, his story verified through .+\\.$`));
});

test('what the explanation has told already is not told again', () => {
  const text = citePassage(record, page, salvadoran, 'en', wordsOf(en));
  expect(text.match(/He is Venezuelan/g)).toHaveLength(1);
  expect(text).not.toContain('Sources');
});

test('without a date it says so, and the outlet’s own name goes before its host', () => {
  const text = citePassage(record, { ...page, published: null, outlet: 'The Example' }, held, 'es', wordsOf(es));
  expect(text).toContain(', The Example, sin fecha\n');
  expect(text).toContain('\nEl registro dice: ');
});
