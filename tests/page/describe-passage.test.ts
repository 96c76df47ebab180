import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_AROUND } from '../../notes/note.ts';
import { describePassage, quoteAt } from '../../page/describe-passage.ts';
import { locateText, toRange } from '../../page/locate-text.ts';
import { readArticle } from '../../page/read-article.ts';
import { PASSAGE_CASES } from './describe-passage-cases.ts';
import { markedRange, takeMarks } from './select-marked.ts';

beforeEach(() => {
  document.title = '';
});

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function show(html: string): void {
  document.body.setHTMLUnsafe(html);
}

/** The words of a passage, or why there is none. */
function outcome(described: ReturnType<typeof describePassage>): unknown {
  return described.ok ? described.quote.exact : { not: described.reason };
}

describe('a passage by its words', () => {
  it.each(PASSAGE_CASES)('is $name', ({ html, quote }) => {
    show(html);
    const range = markedRange(document);
    const article = readArticle(document);
    const described = describePassage(document, article, range);
    expect(outcome(described)).toEqual(quote);
    if (described.ok) expect(article.text.slice(described.place.start, described.place.end)).toBe(quote);
  });
});

describe('the selection of the page', () => {
  it('is described when nothing else is given', () => {
    show('<p>He is he[ld the]re now.</p>');
    const range = markedRange(document);
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    expect(describePassage(document, readArticle(document))).toMatchObject({
      ok: true,
      quote: { exact: 'held there', prefix: 'He is ', suffix: ' now.' },
    });
  });

  it.each([
    ['in the page', '<p>He <b>i[s</b> held.</p><p>They s]ay.</p>', 'is held.\n\nThey say'],
    [
      'in a shadow tree',
      '<div><template shadowrootmode="open"><p>He [is</p><p>held] now.</p></template></div>',
      'is\n\nheld',
    ],
    [
      'into a shadow tree',
      '<p>He [is</p><div><template shadowrootmode="open"><p>held] now.</p></template></div>',
      'is\n\nheld',
    ],
  ])('is the same when it is made backwards, %s', (_, html, words) => {
    show(html);
    const { start, end } = takeMarks(document);
    const article = readArticle(document);
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    expect(outcome(describePassage(document, article, selection))).toBe(words);
    selection.setBaseAndExtent(end.node, end.offset, start.node, start.offset);
    expect(outcome(describePassage(document, article, selection))).toBe(words);
  });

  it('is the paragraph alone after a triple click, which ends in the next one', () => {
    show('<p id="one">He is held.</p><p id="two">They say.</p>');
    const [one, two] = document.querySelectorAll('p');
    document.getSelection()?.setBaseAndExtent(one?.firstChild as Text, 0, two as Element, 0);
    expect(outcome(describePassage(document, readArticle(document)))).toBe('He is held.');
  });

  it('is what its elements hold when it begins and ends between them', () => {
    show('<div><nav>Menu</nav><p>One.</p><p>Two.</p><p>Three.</p></div>');
    const around = document.querySelector('div') as Element;
    const outcomes = [
      [0, 4],
      [1, 3],
      [2, 3],
      [0, 1],
      [4, 4],
    ].map(([from, to]) => {
      document.getSelection()?.setBaseAndExtent(around, from as number, around, to as number);
      return outcome(describePassage(document, readArticle(document)));
    });
    expect(outcomes).toEqual(['One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.', 'Two.', { not: 'outside' }, { not: 'empty' }]);
  });

  it('is no passage when there is none, nor in a field', () => {
    show('<p>He is held.</p><input value="He is held.">');
    const article = readArticle(document);
    expect(outcome(describePassage(document, article))).toEqual({ not: 'empty' });
    document.querySelector('input')?.select();
    expect(outcome(describePassage(document, article))).toEqual({ not: 'empty' });
    expect(outcome(describePassage(document, article, null))).toEqual({ not: 'empty' });
  });
});

describe('a page that has changed since it was read', () => {
  it('is read again where the selection stands', () => {
    show('<p>He is held there.</p><p>They say.</p>');
    const article = readArticle(document);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Since July he is free again.';
    const range = new StaticRange({ startContainer: text, startOffset: 14, endContainer: text, endOffset: 21 });
    expect(describePassage(document, article, range)).toMatchObject({
      ok: true,
      quote: { exact: 'is free', prefix: 'Since July he ', suffix: ' again.\n\nThey say.' },
      place: { start: 14, end: 21 },
    });
  });

  it('has no passage where its nodes are gone', () => {
    show('<p>He is held there.</p>');
    const article = readArticle(document);
    const text = document.querySelector('p')?.firstChild as Text;
    document.body.replaceChildren();
    const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 5 });
    expect(outcome(describePassage(document, article, range))).toEqual({ not: 'outside' });
  });
});

describe('a quotation', () => {
  it('has what stands around it, at most so much', () => {
    const text = `${'a'.repeat(100)} held ${'b'.repeat(100)}`;
    const { exact, prefix, suffix } = quoteAt(text, { start: 101, end: 105 });
    expect(exact).toBe('held');
    expect(prefix).toBe(`${'a'.repeat(LONGEST_AROUND - 1)} `);
    expect(suffix).toBe(` ${'b'.repeat(LONGEST_AROUND - 1)}`);
  });

  it('has nothing around it at the ends of the text', () => {
    expect(quoteAt('held', { start: 0, end: 4 })).toEqual({ exact: 'held', prefix: '', suffix: '' });
  });

  it('has nothing of the title before it, which stands before the text for us alone', () => {
    document.title = 'The story of a man';
    show('<p>He is [held] now.</p>');
    const range = markedRange(document);
    expect(describePassage(document, readArticle(document), range)).toMatchObject({ quote: { prefix: 'He is ' } });
  });

  it('parts no character around it', () => {
    const around = '👑'.repeat(40);
    const text = `${around}x held y${around}`;
    const { prefix, suffix } = quoteAt(text, { start: 82, end: 86 });
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
    expect([prefix.length, suffix.length]).toEqual([LONGEST_AROUND, LONGEST_AROUND]);
    expect(quoteAt(`${around} held ${around}`, { start: 81, end: 85 })).toMatchObject({
      prefix: `${'👑'.repeat(31)} `,
      suffix: ` ${'👑'.repeat(31)}`,
    });
  });
});

/** Pieces of markup whose text is read, left out, or in a tree of its own. */
const pieces = fc.constantFrom(
  'word ',
  'two words',
  ' \n ',
  '<b>bold</b>',
  '<p>He is held.</p>',
  '<p>A <i>nested</i> one</p>',
  '<br>',
  '<nav>Menu</nav>',
  '<button>Share</button>',
  '<script>1</script>',
  '<div><template shadowrootmode="open"><p>In the shadow.</p><nav>Menu</nav></template>light</div>',
  '<pre>as\n  it is</pre>',
);

describe('any place of the article', () => {
  it('is described as the words that its range has, grown to whole ones', () => {
    let described = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(), fc.nat(), (markup, from, length) => {
        show(markup.join(''));
        const article = readArticle(document);
        const start = from % (article.text.length + 1);
        const end = Math.min(start + 1 + (length % 30), article.text.length);
        const location = locateText(article, start, end);
        const range = location && toRange(document, location);
        // A range ends where it begins when it would reach into another tree.
        if (
          !location ||
          !range ||
          range.endContainer !== location.endNode ||
          range.startContainer !== location.startNode
        )
          return;
        const passage = describePassage(document, article, range);
        if (!passage.ok) {
          expect(article.text.slice(start, end)).not.toMatch(/\w/);
          return;
        }
        described++;
        expect(passage.quote.exact).toBe(article.text.slice(passage.place.start, passage.place.end));
        expect(passage.quote.exact).toContain(article.text.slice(start, end).trim());
        // What is added before is the beginning of a word, however long elements in a row make it.
        expect(article.text.slice(passage.place.start, start)).not.toMatch(/\s/);
        expect(article.text.slice(start, passage.place.start).trim()).toBe('');
      }),
      { numRuns: 300, examples: [[['two words', '<b>bold</b>', 'word '], 15, 0]] },
    );
    expect(described).toBeGreaterThan(100);
  });
});
