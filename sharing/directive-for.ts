import { matchQuote } from '../notes/match-quote.ts';
import type { Place, Quote } from '../notes/note.ts';
import { placesOf } from './match-directive.ts';
import type { TextDirective } from './text-directive.ts';
import { lineAround, trimPlace, wholeWords } from './whole-words.ts';

/** `whole` has all words of the passage where it can; `ends` the first and last few, for links that are too long. */
export type DirectiveShape = 'whole' | 'ends';

/** Code units of a passage that is written out; a longer one is told by its first and last words. */
const LONGEST_TERM: Record<DirectiveShape, number> = { whole: 300, ends: 60 };
/** Code units; a shorter passage may well stand elsewhere on the page too, where the article's text does not reach. */
const TELLING = 40;
/** Words before and after, and at the ends of a passage: few first, since each may be spoilt by what a page puts between. */
const STEPS = [3, 6, 12] as const;
/** Code units of a single word; longer ones are addresses, or text without spaces. */
const LONGEST_WORD = 60;

/** Code units around the passage; more than the words of the last step have. */
const NEAR = 1_000;

/** A place in a text, which may be all that is known of a longer one. */
interface Located {
  text: string;
  place: Place;
  isCut: boolean;
}

/** At least one. */
type Lines = readonly [Place, ...Place[]];

/**
 * The directive by which browsers find this passage and no other. `text` is the article's text where it is at hand, to see
 * how much of the surroundings that takes. `null` when the passage has no words to look for.
 */
export function directiveFor(quote: Quote, text: string | null, shape: DirectiveShape = 'whole'): TextDirective | null {
  const located = locate(quote, text);
  const words = wholeWords(located.text, located.place);
  const [first, ...others] = words ? linesIn(located.text, words) : [];
  if (!first) return null;
  const place = { start: first.start, end: (others.at(-1) ?? first).end };
  const candidates = candidatesFor({ ...located, place }, [first, ...others], shape);
  return candidates.find((one) => isAlone(located.text, place, one)) ?? candidates.at(-1) ?? null;
}

/** The passage in the article; in its own surroundings where it is not there, or the article is not at hand. */
function locate({ exact, prefix, suffix }: Quote, text: string | null): Located {
  const own = `${prefix}${exact}${suffix}`;
  if (text !== null) {
    const at = text.indexOf(own);
    if (at >= 0 && text.indexOf(own, at + 1) < 0)
      return { text, place: placeAt(at + prefix.length, exact), isCut: false };
    const match = matchQuote(text, { exact, prefix, suffix }, null);
    if (match.found !== 'none') return { text, place: { start: match.start, end: match.end }, isCut: false };
  }
  return { text: own, place: placeAt(prefix.length, exact), isCut: true };
}

function placeAt(start: number, words: string): Place {
  return { start, end: start + words.length };
}

/** What can be tried, the shortest first. */
function candidatesFor(located: Located, lines: Lines, shape: DirectiveShape): TextDirective[] {
  const terms = termsFor(located.text, lines, shape);
  const isTelling = terms[0] !== undefined && (terms[0].end !== null || terms[0].start.length >= TELLING);
  const bare = terms.map((term) => ({ ...term, prefix: null, suffix: null }));
  const longest = terms.at(-1);
  const around = longest
    ? STEPS.flatMap((words) => contexts(located, words).map((one) => ({ ...longest, ...one })))
    : [];
  if (around.length === 0) return bare;
  return isTelling ? [...bare, ...around] : around;
}

/** Start and end of the passage: all of it, or as many words of its ends as there are steps. */
function termsFor(text: string, lines: Lines, shape: DirectiveShape): Pick<TextDirective, 'start' | 'end'>[] {
  const [first, last] = [lines[0], lines.at(-1) ?? lines[0]];
  const whole = { start: text.slice(first.start, first.end), end: null };
  if (lines.length === 1 && whole.start.length <= LONGEST_TERM[shape]) return [whole];
  const end = text.slice(last.start, last.end);
  const ends = STEPS.map((words) => ({
    start: firstWords(whole.start, words + 1) || whole.start,
    end: lastWords(end, words + 1) || end,
  }));
  if (lines.length > 1) return ends;
  // The two must not run into each other.
  const apart = ends.filter(({ start, end }) => start.length + end.length < whole.start.length);
  return apart.length > 0 ? apart : [whole];
}

/** The parts of the place that have words, one for each line: no browser finds a term across a block's end. */
function linesIn(text: string, { start, end }: Place): Place[] {
  const lines: Place[] = [];
  for (let at = start; at < end; ) {
    const next = text.indexOf('\n', at);
    const until = next < 0 ? end : Math.min(next, end);
    if (/[\p{L}\p{N}]/u.test(text.slice(at, until))) lines.push(trimPlace(text, { start: at, end: until }));
    at = until + 1;
  }
  return lines;
}

type Context = Pick<TextDirective, 'prefix' | 'suffix'>;

/**
 * So many words around the passage, first on one side where few suffice: of its own lines, else of those beside them. Then
 * what follows comes first, since before an article there may stand a title that is not on the page.
 */
function contexts({ text, place, isCut }: Located, words: number): Context[] {
  const line = lineAround(text, place);
  const own = { before: text.slice(line.start, place.start), after: text.slice(place.end, line.end) };
  const isBare = own.before.trim() === '' && own.after.trim() === '';
  const before = isBare ? text.slice(0, line.start).slice(-NEAR).trimEnd().split('\n').at(-1) : own.before.slice(-NEAR);
  const after = isBare ? text.slice(line.end).slice(0, NEAR).trimStart().split('\n')[0] : own.after.slice(0, NEAR);
  const prefix = told(lastWords(isCut ? (before ?? '').replace(/^\S*/, '') : (before ?? ''), words));
  const suffix = told(firstWords(isCut ? (after ?? '').replace(/\S*$/, '') : (after ?? ''), words));
  const sides = isBare
    ? [
        { prefix: null, suffix },
        { prefix, suffix: null },
      ]
    : [{ prefix, suffix: null }];
  const some = [...(words === STEPS[0] ? sides : []), { prefix, suffix }];
  return some.filter((one) => one.prefix !== null || one.suffix !== null);
}

/** `null` for words that browsers could not look for. */
function told(words: string): string | null {
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

/** The first so many words with the signs between them; '' where one is so long that the text has no spaces to part it at. */
function firstWords(text: string, count: number): string {
  const trimmed = text.trim();
  const last = pieces(trimmed).filter(isWord)[count - 1];
  return unlessUnspaced(last ? trimmed.slice(0, last.end) : trimmed);
}

function lastWords(text: string, count: number): string {
  const trimmed = text.trim();
  const first = pieces(trimmed).filter(isWord).at(-count);
  return unlessUnspaced(first ? trimmed.slice(first.start) : trimmed);
}

interface Piece extends Place {
  piece: string;
}

/** What stands between spaces. */
function pieces(text: string): Piece[] {
  return Array.from(text.matchAll(/\S+/g), ({ index, 0: piece }) => ({
    piece,
    start: index,
    end: index + piece.length,
  }));
}

function isWord({ piece }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

function unlessUnspaced(text: string): string {
  return pieces(text).some(({ piece }) => piece.length > LONGEST_WORD) ? '' : text;
}

/** Whether this finds the passage and nothing else in the text. */
function isAlone(text: string, place: Place, directive: TextDirective): boolean {
  const [found, other] = placesOf(text, directive);
  if (!found || other) return false;
  // Signs without words at the ends may be left out.
  return !/[\p{L}\p{N}]/u.test(text.slice(place.start, found.start) + text.slice(found.end, place.end));
}
