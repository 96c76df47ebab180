import { type FoldedText, foldText } from '../detection/fold-text.ts';
import { type QuoteMatch, type QuoteMatcher, quoteMatcher } from '../notes/match-quote.ts';
import { LONGEST_QUOTE, type Place } from '../notes/note.ts';
import type { TextDirective } from './text-directive.ts';
import { isWordUnit } from './whole-words.ts';

/** Code units; whole words make a passage a little longer than the quote it was made for. */
const LONGEST_PASSAGE = LONGEST_QUOTE + 200;
const ABSENT: QuoteMatch = { found: 'none', reason: 'absent' };

interface FoldedDirective {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/**
 * Where the passage stands in the text: where browsers would find it, which is the first place that fits. Where none does,
 * because the words around it or in it have changed, what our own careful search finds.
 */
export function matchDirective(text: string, directive: TextDirective): QuoteMatch {
  const [found] = placesOf(text, directive);
  if (found) return { found: 'exact', ...found };
  if (directive.end !== null) return matchEnds(text, directive);
  const { start, prefix, suffix } = directive;
  return searched(text).matchQuote({ exact: start, prefix: prefix ?? '', suffix: suffix ?? '' }, null);
}

/** The first two places of the text where browsers would find the passage; two are enough to know that it is not alone. */
export function placesOf(text: string, directive: TextDirective): Place[] {
  const { folded, line } = searched(text);
  const places: Place[] = [];
  for (const found of searchIn(line, foldTerms(directive))) {
    places.push({ start: folded.originOf(found.start), end: endInOrigin(text, folded, found.end) });
    if (places.length === 2) break;
  }
  return places;
}

/** First and last words alone, the words around them having changed: the one place where both stand, if there is one. */
function matchEnds(text: string, { start, end }: TextDirective): QuoteMatch {
  const [only, other] = placesOf(text, { prefix: null, start, end, suffix: null });
  if (!only) return ABSENT;
  return other ? { found: 'none', reason: 'ambiguous' } : { found: 'near', ...only };
}

interface SearchedText {
  text: string;
  folded: FoldedText;
  /** The folded text with line breaks inside a block as spaces: browsers see no more in them. */
  line: string;
  matchQuote: QuoteMatcher;
}

/** All directives of a link are looked for in one text, and folding it costs most of that. */
let last: SearchedText | null = null;

function searched(text: string): SearchedText {
  if (last?.text !== text) {
    const folded = foldText(text);
    const line = folded.text.replace(/(?<!\n)\n(?!\n)/g, ' ');
    last = { text, folded, line, matchQuote: quoteMatcher(text) };
  }
  return last;
}

/** The end of what the last folded unit stands for: after its marks, before the white space that follows. */
function endInOrigin(text: string, folded: FoldedText, end: number): number {
  const begin = folded.originOf(end - 1);
  return begin + text.slice(begin, folded.originOf(end)).trimEnd().length;
}

function foldTerms({ prefix, start, end, suffix }: TextDirective): FoldedDirective {
  const fold = (term: string | null) => (term === null ? null : foldText(term).text.trim().replace(/\n+/g, ' '));
  return { prefix: fold(prefix), start: fold(start) ?? '', end: fold(end), suffix: fold(suffix) };
}

/** As the specification of text fragments has it, within the length of a passage. */
function* searchIn(line: string, { prefix, start, end, suffix }: FoldedDirective): Generator<Place> {
  if (start === '') return;
  for (const found of startsIn(line, prefix, start, end !== null || suffix === null)) {
    const whole = end === null ? found.end : endAfter(line, found, end, suffix);
    if (whole === null) return; // browsers do not look for another beginning either
    if (end !== null || suffix === null || standsAfter(line, whole, suffix)) yield { start: found.start, end: whole };
  }
}

function* startsIn(line: string, prefix: string | null, start: string, wholeAtEnd: boolean): Generator<Place> {
  if (prefix === null) return yield* occurrences(line, start, 0, { atStart: true, atEnd: wholeAtEnd });
  for (const before of occurrences(line, prefix, 0, { atStart: true, atEnd: false })) {
    const at = afterSpace(line, before.end);
    const end = at + start.length;
    if (line.startsWith(start, at) && (!wholeAtEnd || isEdge(line, end))) yield { start: at, end };
  }
}

/** Where the passage ends that begins here; `null` when its last words do not follow within the length of a passage. */
function endAfter(line: string, begin: Place, end: string, suffix: string | null): number | null {
  const window = line.slice(0, begin.start + LONGEST_PASSAGE);
  for (const found of occurrences(window, end, begin.end, { atStart: true, atEnd: suffix === null })) {
    if (suffix === null || standsAfter(line, found.end, suffix)) return found.end;
  }
  return null;
}

function standsAfter(line: string, at: number, suffix: string): boolean {
  const begin = afterSpace(line, at);
  return line.startsWith(suffix, begin) && isEdge(line, begin + suffix.length);
}

function* occurrences(line: string, term: string, from: number, whole: { atStart: boolean; atEnd: boolean }) {
  if (term === '') return;
  for (let start = line.indexOf(term, from); start >= 0; start = line.indexOf(term, start + 1)) {
    const end = start + term.length;
    if ((!whole.atStart || isEdge(line, start)) && (!whole.atEnd || isEdge(line, end))) yield { start, end };
  }
}

function afterSpace(line: string, at: number): number {
  let after = at;
  while (line[after] === ' ' || line[after] === '\n') after += 1;
  return after;
}

/** Whether no word goes on over this place. */
function isEdge(line: string, at: number): boolean {
  return !(isWordUnit(line.charAt(at - 1)) && isWordUnit(line.charAt(at)));
}
