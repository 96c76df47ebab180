import { hasDistinctiveContext, isToldByContext, SAME_STORY } from './context.ts';
import { isIntroducedPolitely } from './introductions.ts';
import { findStarters, findTerms, type TermHit, wordsAt } from './match-names.ts';
import type { NameIndex } from './names.ts';
import { isAboutNamesake } from './namesakes.ts';
import { before, type Neighbours } from './neighbours.ts';
import { isCapital, readFolded, readWords, readWordsNear, type WordedText, wordAt } from './read-words.ts';
import { readSightings, type Sighting } from './sightings.ts';

/** Longer texts without a block boundary are no paragraph, in characters: it also bounds the work. */
const LONGEST_PARAGRAPH = 5_000;
/** The names on a page, settled: whose they are, and what a bare name can refer to. */
export interface PageNames extends Neighbours {
  sightings: Sighting[];
  /** Found when first asked for: few pages need all of them. */
  readonly terms: TermHit[];
  /** Whether the page names him in full anywhere. */
  namesHim: boolean;
  /** Whether a full name of his on the page is no misspelled one. */
  isSpelledRight: boolean;
  /** The words of his name that the page gives with a full name, and its surnames together. */
  borne: Set<string>;
  /** The words of his name that somebody else on the page bears. */
  othersBear: Set<string>;
}

/** Reads all names of a text and settles the full ones; the bare ones are decided one by one. */
export function readPageNames(source: string, index: NameIndex): PageNames {
  const folded = readFolded(source);
  const named = findStarters(folded.folded, index.nameStarters);
  const text = readWordsNear(folded, named);
  const around: Neighbours = { text, index, lowerCase: null, writesSmall: false };
  const starters = wordsAt(text, named);
  let sightings = readSightings(around, starters);
  around.writesSmall = areWrittenSmall(text, sightings);
  if (around.writesSmall) sightings = readSightings(around, starters);
  let terms: TermHit[] | null = null;
  const page: PageNames = {
    ...around,
    sightings,
    get terms() {
      terms ??= findTerms(readWords(source), index);
      return terms;
    },
    namesHim: false,
    isSpelledRight: false,
    borne: new Set(),
    othersBear: new Set(),
  };
  settleFullNames(page);
  settleMisspelledNames(page);
  settleIntroductions(page);
  for (const { verdict, shape, bears } of page.sightings) {
    // "Andry Street": a page that does not name him means the street by "Andry" as well.
    if (verdict === 'other' || (verdict === 'nobody' && shape === 'given' && !page.namesHim))
      for (const word of bears) page.othersBear.add(word);
  }
  return page;
}

/** Whether every full name of his is written in small letters, as in a chat; false when there is none. */
function areWrittenSmall(text: WordedText, sightings: Sighting[]): boolean {
  const full = sightings.filter(({ shape, suffices }) => shape === 'full' && suffices);
  return full.length > 0 && full.every(({ span }) => !isCapital(text, span.first) && !isCapital(text, span.last));
}

/** A doubtful full name is his where the page has one without doubt. */
function settleFullNames(page: PageNames): void {
  const full = page.sightings.filter(
    ({ suffices, shape, bears }) => suffices && (shape === 'full' || bears.length > 1),
  );
  if (isAboutNamesake(page, full)) for (const sighting of full) sighting.verdict = 'other';
  page.namesHim = full.some((sighting) => sighting.verdict === 'his');
  page.isSpelledRight = page.namesHim;
  for (const sighting of full) {
    if (sighting.verdict === 'doubtful') sighting.verdict = page.namesHim ? 'his' : 'nobody';
    if (sighting.verdict === 'his') bear(page, sighting);
  }
}

/** What a full name of his gives the page. */
function bear({ borne }: PageNames, { bears }: Sighting): void {
  for (const word of bears) borne.add(word);
  borne.add(bears.slice(-2).join(' '));
}

/**
 * A misspelled given name with his surnames is his with both of them on a page that names him in full, or in context on one that
 * does not, which then names him; with one, in context or in the headline. Else it is the right name of somebody else.
 */
function settleMisspelledNames(page: PageNames): void {
  const misspelled = page.sightings.filter(({ shape, verdict }) => shape === 'misspelled-full' && verdict !== 'nobody');
  const named = page.namesHim;
  for (const sighting of misspelled) {
    const both = sighting.span.last - sighting.span.first > 1;
    const his = named && both ? true : !named && hasDistinctiveContext(page, sighting);
    sighting.verdict = his && sighting.verdict !== 'other' ? 'his' : 'other';
    if (sighting.verdict !== 'his') continue;
    page.namesHim = true;
    bear(page, sighting);
  }
  if (!page.namesHim) return;
  for (const sighting of misspelled) {
    if (sighting.verdict !== 'other' || !isMisspelledHeadline(page, sighting, misspelled)) continue;
    sighting.verdict = 'his';
    bear(page, sighting);
  }
}

/**
 * Whether a headline misspells him: a given name and a surname that the text then has in full. A text about somebody else whom
 * its headline names would name him again.
 */
function isMisspelledHeadline(page: PageNames, sighting: Sighting, misspelled: Sighting[]): boolean {
  const { text } = page;
  const end = text.folded.indexOf('\n\n');
  const isInText = ({ span }: Sighting) => (text.starts[span.first] ?? 0) > end;
  const [given = '', surname = ''] = sighting.bears;
  if (isInText(sighting) || !page.borne.has(surname)) return false;
  return !misspelled.some((one) => one.verdict === 'other' && one.bears[0] === given && isInText(one));
}

/**
 * On a page that has called him by his surnames alone, the first single one with a courtesy is somebody else's if that person is
 * introduced there: "der Fall Hernández Romero", then "Herr Hernández von der Beratungsstelle".
 */
function settleIntroductions(page: PageNames): void {
  const polite = new Set<string>();
  let isCalledPlainly = false;
  for (const sighting of page.sightings) {
    const { span, bears, shape, verdict } = sighting;
    if (shape !== 'surnames' || verdict !== 'his') continue;
    const [word = '', second] = bears;
    if (before(page, span.first) !== 'courtesy') isCalledPlainly = true;
    else if (!second && isCalledPlainly && !polite.has(word) && isIntroducedPolitely(page, span))
      sighting.verdict = 'other';
    else polite.add(word);
  }
}

/** For each bare name who was last named with it: that is whom it refers to. */
export interface Bearers {
  /** By bare name, the last one named before, and the last of other people. */
  previous: Map<string, Sighting>;
  previousOther: Map<string, Sighting>;
  /** By bare name, the first one on the page. */
  next: Map<string, Sighting>;
  /** The last place that names him by more than a single name. */
  lastHis: Sighting | null;
  /** By bare name, the last place that names him in full with it. */
  previousFull: Map<string, Sighting>;
  /** The single surnames by which the page has called him. */
  calledBy: Set<string>;
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
export function refersToHim(
  page: PageNames,
  sighting: Sighting,
  { previous, previousOther, next, lastHis }: Bearers,
): boolean {
  const { bears, verdict, shape } = sighting;
  if (verdict === 'doubtful' && bears.some((word) => page.othersBear.has(word))) return false;
  if (shape === 'surnames' && !isBorne(page, sighting)) return false;
  const key = shape === 'surnames' ? bears.join(' ') : (bears[0] ?? '');
  const bearer = previous.get(key) ?? next.get(key);
  if (bearer === undefined) return true;
  const other = shape === 'surnames' && bears.length > 1 ? undefined : previousOther.get(key);
  if (other && bearer === other && shape !== 'surnames') return isHisAgain(page, sighting, other, lastHis);
  if (other && isSameParagraph(page.text, other, bearer)) return false;
  return bearer.verdict === 'his' && isNear(page.text, bearer, sighting);
}

/** Whether a surname has a courtesy on a page that has called him by it, while the other who has it has a title: "Mr. Hernández", "Judge Hernandez". */
export function isToldByCourtesy(page: PageNames, { span, bears }: Sighting, { previous, calledBy }: Bearers): boolean {
  const [word = ''] = bears;
  const other = previous.get(word);
  if (!calledBy.has(word) || other?.verdict !== 'other' || other.shape !== 'surnames') return false;
  return before(page, span.first) === 'courtesy' && before(page, other.span.first) === 'title';
}

/**
 * Whether a given name in a later paragraph than another who has it is his all the same: he was named since and the other was not,
 * or a term of the case says so.
 */
function isHisAgain(page: PageNames, sighting: Sighting, other: Sighting, lastHis: Sighting | null): boolean {
  const { text } = page;
  if (sighting.verdict === 'doubtful' || isSameParagraph(text, other, sighting)) return false;
  if (isToldByContext(page, sighting)) return true;
  if (!lastHis || lastHis.span.first < other.span.last || isSameParagraph(text, other, lastHis)) return false;
  const since = text.folded.slice(text.ends[lastHis.span.last], text.starts[sighting.span.first]);
  return !wordsOf(text, other).some((word) => since.includes(word));
}

/** The words of another's name that are none of his, with the one behind it: "Blanco". */
function wordsOf(text: WordedText, { span, bears }: Sighting): string[] {
  const words: string[] = [];
  for (let word = span.first; word <= span.last + 1; word += 1) words.push(wordAt(text, word));
  return words.filter((word) => word.length > 3 && !bears.includes(word));
}

/** What a bare name can be that refers to this bearer: each of the words, and the surnames together. */
export function bareNamesOf({ bears }: Sighting): string[] {
  return [...bears, ...bears.slice(1).map((word, at) => `${bears[at]} ${word}`)];
}

/**
 * Whether both surnames, in which a single one was last, make that one his again after somebody else who has it. They do in their own
 * paragraph, and where the page names him in full with it apart from the other, or has called him by it.
 */
export function isCalledAgain(page: PageNames, sighting: Sighting, bearers: Bearers): boolean {
  const [word = ''] = sighting.bears;
  const [bearer, other] = [bearers.previous.get(word), bearers.previousOther.get(word)];
  if (bearer?.shape !== 'surnames' || !other || bearers.calledBy.has(word)) return true;
  if (isSameParagraph(page.text, bearer, sighting)) return true;
  const full = bearers.previousFull.get(word);
  return full !== undefined && full.span.first > other.span.first && !isSameParagraph(page.text, full, other);
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
