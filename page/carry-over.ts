import type { Span } from './read-article.ts';

/** `changed`: its paragraph is not on the page as it was. `ambiguous`: it stands there more or less often than before. */
export type CarriedOver = { ok: true; span: Span } | { ok: false; reason: 'changed' | 'ambiguous' };

/** What parts two paragraphs in the article's text. */
const BREAK = '\n\n';

/**
 * Finds passages of an earlier text in the page's present text. A passage stays only with its whole paragraph: "He is
 * held there" says something else once "His lawyer denied that" stands before it, and a mark there would be wrong.
 */
export function carryOver(earlier: string, present: string): (passage: Span) => CarriedOver {
  if (earlier === present) return (span) => ({ ok: true, span });
  const [before, now] = [paragraphFinder(earlier), paragraphFinder(present)];
  return ({ start, end }) => {
    const paragraph = paragraphAround(earlier, start, end);
    const words = earlier.slice(paragraph.start, paragraph.end);
    const [was, is] = [before(words), now(words)];
    const place = is[was.indexOf(paragraph.start)];
    if (is.length === 0) return { ok: false, reason: 'changed' };
    if (is.length !== was.length || place === undefined) return { ok: false, reason: 'ambiguous' };
    const moved = place - paragraph.start;
    return { ok: true, span: { start: start + moved, end: end + moved } };
  };
}

/** The paragraphs that a passage lies in, as one stretch. */
function paragraphAround(text: string, start: number, end: number): Span {
  const breakBefore = start < BREAK.length ? -1 : text.lastIndexOf(BREAK, start - BREAK.length);
  const breakAfter = text.indexOf(BREAK, end);
  return {
    start: breakBefore < 0 ? 0 : breakBefore + BREAK.length,
    end: breakAfter < 0 ? text.length : breakAfter,
  };
}

/** Finds where whole paragraphs of these words begin; [] when there are none. */
function paragraphFinder(text: string): (words: string) => readonly number[] {
  const places = new Map<string, number[]>();
  let start = 0;
  for (const paragraph of text.split(BREAK)) {
    const known = places.get(paragraph);
    if (known) known.push(start);
    else places.set(paragraph, [start]);
    start += paragraph.length + BREAK.length;
  }
  return (words) => {
    const first = words.split(BREAK, 1)[0] ?? '';
    const found = places.get(first) ?? [];
    return first === words ? found : found.filter((place) => standsAt(text, words, place));
  };
}

function standsAt(text: string, words: string, place: number): boolean {
  const end = place + words.length;
  return text.startsWith(words, place) && (end === text.length || text.startsWith(BREAK, end));
}
