import { hasDistinctiveContext } from './context.ts';
import { findStarters, findTerms, type TermHit } from './match-names.ts';
import type { NameIndex } from './names.ts';
import { isAboutNamesake } from './namesakes.ts';
import type { Neighbours } from './neighbours.ts';
import { readWords, type WordedText } from './read-words.ts';
import { readSightings, type Sighting } from './sightings.ts';

/** Beyond so many characters from any name of his a bare name may belong to another story on the page. */
const SAME_STORY = 12_000;

/** Longer texts without a block boundary are no paragraph, in characters: it also bounds the work. */
const LONGEST_PARAGRAPH = 5_000;
/** The names on a page, settled: whose they are, and what a bare name can refer to. */
export interface PageNames extends Neighbours {
  sightings: Sighting[];
  terms: TermHit[];
  /** Where each sentence begins in the folded text. Found when first asked for. */
  sentences: number[] | null;
  /** Whether the page names him in full anywhere. */
  namesHim: boolean;
  /** The words of his name that the page gives with a full name, and its surnames together. */
  borne: Set<string>;
  /** The words of his name that somebody else on the page bears. */
  othersBear: Set<string>;
}

/** Reads all names of a text and settles the full ones; the bare ones are decided one by one. */
export function readPageNames(source: string, index: NameIndex): PageNames {
  const text = readWords(source);
  const around = { text, index, lowerCase: null };
  const starters = findStarters(text, index);
  const page: PageNames = {
    ...around,
    sightings: readSightings(around, starters),
    terms: findTerms(text, starters, index),
    sentences: null,
    namesHim: false,
    borne: new Set(),
    othersBear: new Set(),
  };
  settleFullNames(page);
  settleMisspelledNames(page);
  for (const { verdict, bears } of page.sightings) {
    if (verdict === 'other') for (const word of bears) page.othersBear.add(word);
  }
  return page;
}

/** A doubtful full name is his where the page has one without doubt. */
function settleFullNames(page: PageNames): void {
  const full = page.sightings.filter(
    ({ suffices, shape, bears }) => suffices && (shape === 'full' || bears.length > 1),
  );
  if (isAboutNamesake(page, full)) for (const sighting of full) sighting.verdict = 'other';
  page.namesHim = full.some((sighting) => sighting.verdict === 'his');
  for (const sighting of full) {
    if (sighting.verdict === 'doubtful') sighting.verdict = page.namesHim ? 'his' : 'nobody';
    if (sighting.verdict !== 'his') continue;
    for (const word of sighting.bears) page.borne.add(word);
    page.borne.add(sighting.bears.slice(-2).join(' '));
  }
}

/**
 * A misspelled given name with his surnames is his with both of them on a page that names him in full, or in context on one that
 * does not; else it is the right name of somebody else.
 */
function settleMisspelledNames(page: PageNames): void {
  for (const sighting of page.sightings) {
    if (sighting.shape !== 'misspelled-full' || sighting.verdict === 'nobody') continue;
    const both = sighting.span.last - sighting.span.first > 1;
    const his = page.namesHim ? both : hasDistinctiveContext(page, sighting);
    sighting.verdict = his && sighting.verdict !== 'other' ? 'his' : 'other';
  }
}

/** For each bare name who was last named with it: that is whom it refers to. */
export interface Bearers {
  /** By bare name, the last one named before, and the last of other people. */
  previous: Map<string, Sighting>;
  previousOther: Map<string, Sighting>;
  /** By bare name, the first one on the page. */
  next: Map<string, Sighting>;
}

/** Whether a sighting says in so many words who bears a name: full names, both surnames, and other people. */
export function namesBearer({ shape, verdict, span }: Sighting): boolean {
  if (verdict === 'other') return true;
  if (verdict !== 'his') return false;
  return shape === 'full' || shape === 'misspelled-full' || (shape === 'surnames' && span.last > span.first);
}

/**
 * Whether a bare name on a page that names him in full is his: it refers to the bearer named last before it or, when none was (headlines
 * and captions come first), to the first one after. Where that place is in one paragraph with another bearer of the name it refers to neither.
 */
export function refersToHim(page: PageNames, sighting: Sighting, { previous, previousOther, next }: Bearers): boolean {
  const { bears, verdict, shape } = sighting;
  if (verdict === 'doubtful' && bears.some((word) => page.othersBear.has(word))) return false;
  if (shape === 'surnames' && !isBorne(page, sighting)) return false;
  const key = shape === 'surnames' ? bears.join(' ') : (bears[0] ?? '');
  const bearer = previous.get(key) ?? next.get(key);
  if (bearer === undefined) return true;
  const other = shape === 'surnames' && bears.length > 1 ? undefined : previousOther.get(key);
  if (other && isSameParagraph(page.text, other, bearer)) return false;
  return bearer.verdict === 'his' && isNear(page.text, bearer, sighting);
}

/** What a bare name can be that refers to this bearer: each of the words, and the surnames together. */
export function bareNamesOf({ bears }: Sighting): string[] {
  return [...bears, ...bears.slice(1).map((word, at) => `${bears[at]} ${word}`)];
}

/** Whether no block boundary comes between two names, whichever is first. */
export function isSameParagraph({ folded, starts }: WordedText, one: Sighting, other: Sighting): boolean {
  const [first = 0, last = 0] = [starts[one.span.first] ?? 0, starts[other.span.first] ?? 0].sort((a, b) => a - b);
  return last - first <= LONGEST_PARAGRAPH && !folded.slice(first, last).includes('\n\n');
}

/** A single surname must be in a full name of the page; so must both in an order that the data does not list. */
function isBorne({ borne, index }: PageNames, { bears }: Sighting): boolean {
  return bears.length === 1
    ? borne.has(bears[0] ?? '')
    : index.listedPairs.has(bears.join(' ')) || borne.has(bears.join(' '));
}

function isNear(text: WordedText, bearer: Sighting, sighting: Sighting): boolean {
  const distance = (text.starts[sighting.span.first] ?? 0) - (text.starts[bearer.span.first] ?? 0);
  return Math.abs(distance) <= SAME_STORY;
}
