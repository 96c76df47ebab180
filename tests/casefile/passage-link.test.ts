import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFragmentText, passageLink, sourceLink } from '../../casefile/passage-link.ts';
import { LINKS } from './passage-link-cases.ts';
import { record } from './record.ts';

test.each(LINKS)('%j with %j leads to %j', (url, passage, link) => {
  expect(passageLink({ url }, passage)).toBe(link);
});

test('no text leaves a mark in the directive that means something there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(encodeFragmentText(text)).toMatch(/^([A-Za-z0-9]|%[0-9A-F]{2})*$/);
    }),
  );
});

test('what was encoded is decoded to the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeURIComponent(encodeFragmentText(text)) === text),
  );
});

test('every passage of the record that has an https address gets a link that is an address', () => {
  const passages = record.claims.flatMap(({ evidence }) => evidence);
  expect(passages.length).toBeGreaterThan(500);
  for (const passage of passages) {
    const source = record.sourceById.get(passage.source);
    const link = source ? passageLink(source, passage) : null;
    const address = source ? sourceLink(source) : null;
    if (address === null) expect(link).toBeNull();
    else if (passage.start === null) expect(link).toBe(address);
    else expect(link).toMatch(/^https:\/\/[^\s#]+#([^\s:]*):~:text=[A-Za-z0-9%,]+[A-Za-z0-9]$/);
  }
});
