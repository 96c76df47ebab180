import type { Place } from '../notes/note.ts';

interface PlacedStatement {
  /** The sentence in the article's text. */
  place: Place;
  /** What was recognised, counted from the beginning of the sentence; `[]`: all of it. */
  words: readonly Place[];
}

/** A passage is about a statement when it holds at least this share of the words that were recognised. */
const SHARE = 0.5;

/**
 * The statement that a passage of the article makes: of several in its sentence the one whose words it holds most of.
 * `null` when it holds no more than a beginning of any; then nothing that was said of the sentence was said of the passage.
 */
export function statementAt<Statement extends PlacedStatement>(
  statements: readonly Statement[],
  passage: Place,
): Statement | null {
  let best: { statement: Statement; share: number; shared: number } | null = null;
  for (const statement of statements) {
    const words = wordsOf(statement);
    const shared = sum(words.map((word) => overlap(word, passage)));
    const share = shared / Math.max(1, sum(words.map(({ start, end }) => end - start)));
    if (share < SHARE) continue;
    if (!best || share > best.share || (share === best.share && shared > best.shared))
      best = { statement, share, shared };
  }
  return best?.statement ?? null;
}

function wordsOf({ place, words }: PlacedStatement): Place[] {
  if (words.length === 0) return [place];
  return words.map(({ start, end }) => ({ start: place.start + start, end: place.start + end }));
}

function overlap(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
