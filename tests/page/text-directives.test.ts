// @ts-expect-error the package has no types
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { describePassage } from '../../page/describe-passage.ts';
import { readArticle } from '../../page/read-article.ts';
import { directiveFor } from '../../sharing/directive-for.ts';
import { readDirectives, type TextDirective, writeDirective } from '../../sharing/text-directive.ts';
import { NATIVE_CASES } from '../extension/native-highlight-cases.ts';

interface PolyfillTerms {
  textStart: string;
  textEnd?: string;
  prefix?: string;
  suffix?: string;
}
const find: (terms: PolyfillTerms) => Range[] = processTextFragmentDirective;

/** Where the polyfill finds it; it stops at the second place. */
function placesOf({ prefix, start, end, suffix }: TextDirective): Range[] {
  return find({
    textStart: start,
    ...(prefix !== null && { prefix }),
    ...(end !== null && { textEnd: end }),
    ...(suffix !== null && { suffix }),
  });
}

/** Letters and digits alone: which of the signs at its ends belong to a word, the polyfill sees in its own way. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** From the first to the last of the elements that hold the passage. */
function passageOn(document: Document): Range {
  const parts = [...document.querySelectorAll('.t')];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new Error('the page has no passage');
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  return range;
}

describe('the polyfill by the makers of text fragments finds the passage, and nothing else', () => {
  afterEach(() => document.body.replaceChildren());

  test.each(Object.entries(NATIVE_CASES))('%s', (_title, { html, shape, widened }) => {
    document.title = '';
    const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
    const range = passageOn(document);
    const article = readArticle(document);
    const passage = describePassage(document, article, range);
    if (!passage.ok) throw new Error(passage.reason);
    const directive = directiveFor(passage.quote, article.text, shape);
    const read = directive ? readDirectives(writeDirective(directive)) : [];
    expect(read).toEqual([directive]);
    const found = read.flatMap(placesOf).map((place) => letters(place.toString()));
    const expected = letters(range.toString());
    expect(found).toEqual([widened ? expect.stringContaining(expected) : expected]);
  });
});
