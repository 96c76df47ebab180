import { describe, expect, it, vi } from 'vitest';
import type { Note } from '../../notes/note.ts';
import { anchorNotes, anchorPassages, type Match } from '../../page/anchor-notes.ts';
import { quoteAt } from '../../page/describe-passage.ts';
import { type Article, readArticle } from '../../page/read-article.ts';

const ABSENT: Match = { found: 'none', reason: 'absent' };
const SENTENCE = 'His lawyers say that nobody has heard from him since the fifteenth of March.';

function read(body: string, title = ''): Article {
  const page = document.implementation.createHTMLDocument(title);
  page.body.innerHTML = body;
  return readArticle(page);
}

/** Finds the words where they stand once. */
function onlyPlace(text: string): (words: string) => Match {
  return (words) => {
    const start = text.indexOf(words);
    if (start < 0) return ABSENT;
    if (text.indexOf(words, start + 1) >= 0) return { found: 'none', reason: 'ambiguous' };
    return { found: 'exact', start, end: start + words.length };
  };
}

/** A note on the first place of some words. */
function note({ text, titleEnd }: Article, words: string): Pick<Note, 'id' | 'quote' | 'position'> {
  const start = text.indexOf(words, titleEnd);
  const position = { start, end: start + words.length };
  return { id: words, quote: quoteAt(text, position, titleEnd), position };
}

/** The words where a note is found, with how; else why it is not. */
function found(article: Article, notes: Parameters<typeof anchorNotes>[1]): unknown[] {
  return anchorNotes(article, notes).map((one) =>
    one.found === 'gone' ? one.reason : [one.found, article.text.slice(one.start, one.end)],
  );
}

const TEASER = '<li><a href="https://example.org/other"><h3>He is held there</h3></a></li>';

describe('a passage', () => {
  it('is where its words stand', () => {
    const article = read('<p>He is held there.</p>');
    expect(anchorPassages(article, ['held there', 'free'], onlyPlace)).toEqual([
      { found: 'exact', start: 6, end: 16 },
      { found: 'gone', reason: 'absent' },
    ]);
  });

  it('is in the article’s own text rather than in a teaser', () => {
    const article = read(`<p>He is held there.</p><ul>${TEASER}</ul>`);
    expect(article.teasers).toHaveLength(1);
    expect(anchorPassages(article, ['held there'], onlyPlace)).toEqual([{ found: 'exact', start: 6, end: 16 }]);
  });

  it('is in a teaser where it stands nowhere else', () => {
    const article = read(`<p>They say nothing.</p><ul>${TEASER}</ul>`);
    const start = article.text.indexOf('held there');
    expect(anchorPassages(article, ['held there'], onlyPlace)).toEqual([{ found: 'exact', start, end: start + 10 }]);
  });

  it('is where the same words stand rather than similar ones', () => {
    const article = read(`<p>He was held there.</p><ul>${TEASER}</ul>`);
    const matcher =
      (text: string) =>
      (words: string): Match => {
        const exact = onlyPlace(text)(words);
        return exact.found === 'exact' ? exact : { found: 'near', start: 0, end: 17 };
      };
    const start = article.text.indexOf('He is held there');
    expect(anchorPassages(article, ['He is held there'], matcher)).toEqual([
      { found: 'exact', start, end: start + 16 },
    ]);
    expect(anchorPassages(article, ['He is free'], matcher)).toEqual([{ found: 'near', start: 0, end: 17 }]);
  });

  it('that stands in several places is in none, whatever the teasers say', () => {
    const article = read(`<p>He is. He is.</p><ul>${TEASER}</ul>`);
    expect(anchorPassages(article, ['He is'], onlyPlace)).toEqual([{ found: 'gone', reason: 'ambiguous' }]);
  });

  it('has no place in the title', () => {
    const article = read('<p>They say nothing.</p>', 'He is held there');
    expect(article.text).toContain('held there');
    expect(anchorPassages(article, ['held there'], onlyPlace)).toEqual([{ found: 'gone', reason: 'absent' }]);
  });

  it('costs one look at the text where there are no teasers, and none where nothing is sought', () => {
    const matcher = vi.fn(onlyPlace);
    const article = read('<p>They say nothing.</p>');
    anchorPassages(article, [], matcher);
    expect(matcher).not.toHaveBeenCalled();
    anchorPassages(article, ['held', 'there', 'free'], matcher);
    expect(matcher).toHaveBeenCalledTimes(1);
  });
});

describe('a note', () => {
  const earlier = read(`<p>He is held there. ${SENTENCE}</p><p>They say that he is held there.</p>`, 'Held');

  it('is found where it was made', () => {
    const notes = [note(earlier, 'He is held there'), note(earlier, SENTENCE), note(earlier, 'that he is held there')];
    expect(anchorNotes(earlier, notes).map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
    expect(found(earlier, notes)).toEqual(notes.map(({ id }) => ['exact', id]));
  });

  it('is found on a page that has been added to', () => {
    const later = read(`<p>Update: he is free.</p><p>He is held there. ${SENTENCE}</p>`, 'Freed');
    expect(found(later, [note(earlier, SENTENCE)])).toEqual([['exact', SENTENCE]]);
  });

  it('is found as a near match where its sentence was mended', () => {
    const mended = SENTENCE.replace('has heard', 'has heard anything');
    const later = read(`<p>He is held there. ${mended}</p>`);
    expect(found(later, [note(earlier, SENTENCE)])).toEqual([['near', mended]]);
  });

  it('is gone where its sentence is', () => {
    expect(found(read('<p>He is free.</p>'), [note(earlier, SENTENCE)])).toEqual(['absent']);
  });
});
