import { LinkifyIt } from 'linkify-it';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { matchDirective } from '../../sharing/match-directive.ts';
import { buildShareLink, LONGEST_LINK, readShareLink } from '../../sharing/share-link.ts';
import { LINK_CASES, linkCase } from './share-link-cases.ts';

const linkify = new LinkifyIt();

/** Where people put a link. */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['See ', '.'],
  ['See this: ', ', and then that.'],
  ['(', ')'],
  ['“', '”'],
  ['«', '».'],
  ['<', '>'],
  ['¿Vio esto? ', '!'],
  ['Read it\n', '\nand tell me; 👑'],
];

describe.each(LINK_CASES)('$count notes in $language', async ({ language, count }) => {
  const shared = linkCase(language, count);
  const link = await buildShareLink({ ...shared, author: 'Ana Núñez & Co.' });

  test('fit into a link, or are known not to', () => {
    expect(link.fits).toBe(link.url.length <= LONGEST_LINK);
    if (count !== 10) expect(link.fits).toBe(count < 10);
  });

  test('come back whole, each on its passage', async () => {
    const reading = await readShareLink(link.url);
    if (reading.kind !== 'notes') throw new Error(reading.kind);
    const received = reading.notes.map(({ passage, text, kind, about }) => {
      const match = matchDirective(shared.text, passage);
      return { exact: match.found === 'none' ? '' : shared.text.slice(match.start, match.end), text, kind, about };
    });
    const sent = shared.passages.map(({ quote, note }) => ({ exact: quote.exact, ...note }));
    expect(received.map(({ text, kind, about }) => ({ text, kind, about }))).toEqual(
      shared.passages.map(({ note }) => note),
    );
    // Signs at the ends may be left out.
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(received.map(({ exact }) => words(exact))).toEqual(sent.map(({ exact }) => words(exact)));
  });

  test.each(AROUND)('are taken for a link as a whole between %j and %j', (before, after) => {
    const message = `${before}${link.url}${after}`;
    expect(linkify.match(message)?.map(({ raw }) => raw)).toEqual([link.url]);
    if (link.fits) expect(twitter.extractUrls(message)).toEqual([link.url]);
  });
});
