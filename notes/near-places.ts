import search from 'approx-string-match';
import { foldText } from '../detection/fold-text.ts';
import { compareWords, type Word, wordsOf } from './compare-words.ts';
import { editDistance } from './edit-distance.ts';
import { LONG_QUOTE } from './exact-places.ts';
import { findWindows, type Stretch } from './near-windows.ts';
import type { Place } from './note.ts';
import { judgeLikeness, type Likeness } from './same-sentence.ts';
import type { SoughtQuote } from './sought-quote.ts';
import { compareSurroundings, isBorneOut } from './surroundings.ts';
import type { TextIndex } from './text-index.ts';

/** Where words much like a quote's stand, in the folded text. */
export type NearSearch = { found: 'one'; place: Place } | { found: 'none' | 'several' };

/** Says that so many characters were compared with so many of a quote; tests count it instead of the time. */
export type CountWork = (characters: number) => void;

/**
 * At most so many edits per character of the quote. At half, a matcher "found" 14 of 35 sentences that were not there; at
 * a quarter 1 of 35, and that one differed in a name.
 */
export const MOST_EDITS = 0.25;
/** A rival has to have so many more edits per character of the quote, or it could be meant as well. */
const CLEARLY_MORE = 0.08;
/** Characters around that have to agree for an edited sentence to be known again by its neighbours: some three words. */
const NEIGHBOURS = 16;
/** Of passages in one window: that many are told from each other. */
const MOST_PASSAGES = 4;
/** Characters of a word with the marks beside it; what is longer is no word. */
const LONGEST_WORD = 60;

interface Passage {
  place: Place;
  edits: number;
  likeness: Likeness;
  isBorneOut: boolean;
  /** Characters around it that agree with what stood around the quote. */
  agreeing: number;
}

/**
 * The one passage that is the quote with small edits. None for short quotes, where a small edit makes another sentence;
 * none where another number, date, name or "not" stands; and none where a second passage could be meant.
 */
export function findNear(index: TextIndex, sought: SoughtQuote, count: CountWork): NearSearch {
  if (sought.needle.length < LONG_QUOTE) return { found: 'none' };
  const quoteWords = wordsOfQuote(sought);
  const passages = findWindows(index, sought)
    .flatMap((window) => searchWindow(index, sought, window, count))
    .map((stretch) => judgePassage(index, sought, quoteWords, stretch, count))
    .filter((passage) => passage !== null);
  const [best] = passages.filter(isAccepted).toSorted((one, other) => one.edits - other.edits);
  if (!best) return { found: 'none' };
  const rivals = passages.filter((passage) => isRival(sought, best, passage));
  if (rivals.length === 0) return { found: 'one', place: best.place };
  const winner = [best, ...rivals.filter(isAccepted)].find((passage) => isClearlyAmong(passage, [best, ...rivals]));
  if (winner) return { found: 'one', place: winner.place };
  return { found: rivals.some(isAccepted) ? 'several' : 'none' };
}

/** A sentence with another word in it is known by its neighbours only. */
function isAccepted({ likeness, isBorneOut }: Passage): boolean {
  return likeness === 'same' || (likeness === 'edited' && isBorneOut);
}

/** Whether another passage is about as near to the quote. One that says something else is a rival, too. */
function isRival({ needle }: SoughtQuote, best: Passage, other: Passage): boolean {
  if (other.place.start < best.place.end && best.place.start < other.place.end) return false;
  return other.edits <= best.edits + Math.max(3, needle.length * CLEARLY_MORE);
}

/** Whether what stands around one passage agrees clearly more than around all others. */
function isClearlyAmong(passage: Passage, all: readonly Passage[]): boolean {
  return all.every((other) => other === passage || passage.agreeing >= other.agreeing + NEIGHBOURS);
}

/** The best passage of a window, then the best ones on both sides of it, so that a rival close by is seen. */
function searchWindow({ folded }: TextIndex, { needle }: SoughtQuote, window: Stretch, count: CountWork): Stretch[] {
  const most = Math.floor(needle.length * MOST_EDITS);
  const found: Stretch[] = [];
  const pending = [window];
  for (let part = pending.pop(); part && found.length < MOST_PASSAGES; part = pending.pop()) {
    if (part.end - part.start < needle.length - most) continue;
    count((part.end - part.start) * needle.length);
    const matches = search(folded.slice(part.start, part.end), needle, most);
    // Ends beside each other are one passage: the last of them has the whole last word.
    const [first] = matches;
    const match = matches.findLast(({ start }) => first && start < first.end);
    if (!match) continue;
    const stretch = { start: part.start + match.start, end: part.start + match.end };
    found.push(stretch);
    pending.push({ start: stretch.end, end: part.end }, { start: part.start, end: stretch.start });
  }
  return found;
}

function judgePassage(
  index: TextIndex,
  sought: SoughtQuote,
  quoteWords: readonly Word[],
  stretch: Stretch,
  count: CountWork,
): Passage | null {
  const { needle } = sought;
  const words = wordsIn(index, wholeWords(index.folded, stretch));
  const shared = sharedStretch(index, quoteWords, words);
  if (!shared) return null;
  const place = withMarks(index.folded, needle, shared);
  const most = Math.floor(needle.length * MOST_EDITS);
  const edits = editDistance(needle, index.folded.slice(place.start, place.end), most);
  count(needle.length * needle.length + quoteWords.length * words.length);
  if (edits > most) return null;
  const around = compareSurroundings(index.folded, place, sought, true);
  return {
    place,
    edits,
    likeness: judgeLikeness(
      quoteWords,
      words.filter(({ start, end }) => start >= place.start && end <= place.end),
    ),
    isBorneOut: [around.before, around.after].some((side) => side.known >= NEIGHBOURS && isBorneOut(side, NEIGHBOURS)),
    agreeing: around.agreeing,
  };
}

/**
 * From the first to the last word that the passage shares with the quote, and as many words more as the quote has beyond
 * them: they may have been replaced.
 */
function sharedStretch(index: TextIndex, quoteWords: readonly Word[], words: readonly Word[]): Stretch | null {
  const { first, last } = compareWords(quoteWords, words);
  if (!first || !last) return null;
  const [missingBefore, missingAfter] = [
    quoteWords.indexOf(first[0]),
    quoteWords.length - 1 - quoteWords.indexOf(last[0]),
  ];
  return {
    start: wordsBack(index.folded, first[1].start, missingBefore),
    end: wordsOn(index.folded, last[1].end, missingAfter),
  };
}

/** So many words further on in the sentence, or up to its end. */
function wordsOn(folded: string, at: number, count: number): number {
  const next = /^[^\p{L}\p{N}.!?…]*[\p{L}\p{N}']+/u;
  let end = at;
  for (let left = count; left > 0; left -= 1) end += next.exec(folded.slice(end, end + LONGEST_WORD))?.[0].length ?? 0;
  return end;
}

function wordsBack(folded: string, at: number, count: number): number {
  const previous = /[\p{L}\p{N}']+[^\p{L}\p{N}.!?…]*$/u;
  let start = at;
  for (let left = count; left > 0; left -= 1) {
    start -= previous.exec(folded.slice(Math.max(0, start - LONGEST_WORD), start))?.[0].length ?? 0;
  }
  return start;
}

function wordsOfQuote({ quote }: SoughtQuote): Word[] {
  // What stands before the quote says whether its first capital is that of a sentence.
  const flat = (text: string) => text.replace(/\s/g, ' ');
  const text = flat(quote.prefix + quote.exact);
  const folded = foldText(text);
  const start = foldText(flat(quote.prefix)).text.length;
  return wordsOf(folded.text, (at) => text.charAt(folded.originOf(at)), start);
}

function wordsIn({ raw, folded, originOf }: TextIndex, { start, end }: Stretch): Word[] {
  return wordsOf(folded, (at) => raw.charAt(originOf(at)), start, end);
}

/** The stretch without half words at its ends. */
function wholeWords(folded: string, { start, end }: Stretch): Stretch {
  const before = /[\p{L}\p{N}']*$/u.exec(folded.slice(Math.max(0, start - LONGEST_WORD), start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}']*/u.exec(folded.slice(end, end + LONGEST_WORD))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The place with the marks at its ends that the quote has there, as far as they stand there too. */
function withMarks(folded: string, needle: string, { start, end }: Place): Place {
  const opening = /^[^\p{L}\p{N}\s]*/u.exec(needle)?.[0] ?? '';
  const closing = /[^\p{L}\p{N}\s]*$/u.exec(needle)?.[0] ?? '';
  let [from, to] = [start, end];
  for (let at = opening.length - 1; at >= 0 && folded.charAt(from - 1) === opening.charAt(at); at -= 1) from -= 1;
  for (let at = 0; at < closing.length && folded.charAt(to) === closing.charAt(at); at += 1) to += 1;
  return { start: from, end: to };
}
