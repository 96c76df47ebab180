import { hasContext, hasDistinctiveContext, hasSupport, isAboutSport, isInTerm } from './context.ts';
import { isCalledSpelling } from './introductions.ts';
import type { NameIndex } from './names.ts';
import { isSilentOnCase } from './namesakes.ts';
import { isGerman } from './neighbours.ts';
import { isInCredit, isSignature, isTeaser } from './page-furniture.ts';
import {
  type Bearers,
  bareNamesOf,
  isCalledAgain,
  isSameParagraph,
  isToldByCourtesy,
  namesBearer,
  type PageNames,
  readPageNames,
  refersToHim,
} from './page-names.ts';
import { type WordedText, wordAt } from './read-words.ts';
import type { Sighting } from './sightings.ts';

export type MentionReason =
  | 'full-name'
  | 'name-variant'
  | 'hashtag'
  | 'surname-after-full-name'
  | 'given-name-after-full-name'
  | 'misspelling-after-full-name'
  | 'given-name-with-context'
  | 'misspelling-with-context';

/** Soft hyphens and zero-width characters behind a name; combining marks belong to it. */
const TRAILING_NOISE = /[\p{Cf}\uFFFD]+$/u;

/** A place where the article names him: `quote` is the exact slice `[start, end)` of the article text. */
export interface Mention {
  start: number;
  end: number;
  quote: string;
  /** `full`: given name and surname. */
  kind: 'full' | 'partial';
  reason: MentionReason;
}

/**
 * Every place where the text names him, in order; [] when it is not about him.
 *
 * The gate's search comes first, so that what the gate does not see is not found elsewhere either.
 */
export function findMentions(text: string, index: NameIndex): Mention[] {
  if (!index.gate.test(text)) return [];
  const page = readPageNames(text, index);
  const mentions: Mention[] = [];
  const lastNaming = page.sightings.findLastIndex(namesHim);
  const bearers: Bearers = {
    previous: new Map(),
    previousOther: new Map(),
    previousFull: new Map(),
    next: firstBearers(page.sightings),
    lastHis: null,
    calledBy: new Set(),
  };
  for (const [at, sighting] of page.sightings.entries()) {
    const isLeftOver = at > lastNaming && page.namesHim && isTeaser(page.text, sighting) && !isSubhead(page, at);
    const reason = isLeftOver ? null : reasonFor(page, sighting, bearers);
    if (reason) mentions.push(toMention(page.text, sighting, reason));
    else if (sighting.verdict !== 'other') sighting.verdict = 'nobody';
    remember(bearers, sighting);
  }
  return mentions;
}

/** Keeps who was named, for the bare names behind. */
function remember(bearers: Bearers, sighting: Sighting): void {
  const { shape, verdict, bears } = sighting;
  if (namesHim(sighting)) bearers.lastHis = sighting;
  if (verdict === 'his' && shape === 'surnames' && bears.length === 1) bearers.calledBy.add(bears[0] ?? '');
  if (!namesBearer(sighting)) return;
  for (const name of bareNamesOf(sighting)) {
    bearers.previous.set(name, sighting);
    if (verdict === 'other') bearers.previousOther.set(name, sighting);
    else if (shape !== 'surnames') bearers.previousFull.set(name, sighting);
  }
}

/** The first on the page to be named with each word: whom a bare name before everybody refers to. */
function firstBearers(sightings: Sighting[]): Map<string, Sighting> {
  const first = new Map<string, Sighting>();
  for (const sighting of sightings) {
    if (!namesBearer(sighting) || sighting.shape === 'surnames') continue;
    for (const name of bareNamesOf(sighting)) if (!first.has(name)) first.set(name, sighting);
  }
  return first;
}

/** So close behind a heading the text goes on with what it names, in characters. */
const SUBHEAD_REACH = 1_000;

/** Whether the next surname behind this one is his by the words beside it and stands in a sentence: then a heading of the text names him. */
function isSubhead({ sightings, text }: PageNames, at: number): boolean {
  const start = (sighting?: Sighting) => text.starts[sighting?.span.first ?? 0] ?? 0;
  const end = start(sightings[at]) + SUBHEAD_REACH;
  for (let next = at + 1; next < sightings.length; next += 1) {
    const sighting = sightings[next];
    if (!sighting || start(sighting) > end) return false;
    if (sighting.shape === 'surnames') return sighting.verdict === 'his' && !isTeaser(text, sighting);
    if (sighting.bears.length > 1) return false;
  }
  return false;
}

/** Whether a sighting names him by more than a single name. */
function namesHim({ shape, verdict, bears }: Sighting): boolean {
  if (shape === 'misspelled-full') return verdict === 'his';
  return verdict === 'his' && (shape === 'full' || shape === 'hashtag' || (shape === 'surnames' && bears.length > 1));
}

/** Why a name is his; null when it is not. */
function reasonFor(page: PageNames, sighting: Sighting, bearers: Bearers): MentionReason | null {
  if (sighting.verdict === 'other' || sighting.verdict === 'nobody') return null;
  switch (sighting.shape) {
    case 'full':
      return isAcceptedName(page, sighting) ? 'full-name' : 'name-variant';
    case 'hashtag':
      return sighting.suffices || reasonForGivenName(page, sighting, bearers) ? 'hashtag' : null;
    case 'surnames':
      return isHisSurname(page, sighting, bearers) ? 'surname-after-full-name' : null;
    case 'given':
      return reasonForGivenName(page, sighting, bearers);
    case 'misspelled':
      return reasonForMisspelling(page, sighting, bearers);
    case 'misspelled-full':
      return page.isSpelledRight ? 'misspelling-after-full-name' : 'misspelling-with-context';
  }
}

function isAcceptedName({ text, index }: PageNames, { span }: Sighting): boolean {
  const words: string[] = [];
  for (let word = span.first; word <= span.last; word += 1) words.push(wordAt(text, word));
  return index.accepted.has(words.join(' '));
}

function reasonForGivenName(page: PageNames, sighting: Sighting, bearers: Bearers): MentionReason | null {
  const inTerm = isInTerm(page, sighting);
  if (page.namesHim) return inTerm || refersToHim(page, sighting, bearers) ? 'given-name-after-full-name' : null;
  if (sighting.bears.some((word) => page.othersBear.has(word)) || isSilentOnCase(page)) return null;
  return inTerm || hasContext(page, sighting) ? 'given-name-with-context' : null;
}

/** A misspelled bare name is nobody's where another person on the page has it by right. */
function reasonForMisspelling(page: PageNames, sighting: Sighting, bearers: Bearers): MentionReason | null {
  if (sighting.verdict !== 'his' || sighting.bears.some((word) => page.othersBear.has(word))) return null;
  if (page.borne.has(sighting.bears[0] ?? '') && refersToHim(page, sighting, bearers))
    return 'misspelling-after-full-name';
  if (isOtherSpelling(page, sighting, bearers)) return 'misspelling-after-full-name';
  if (!hasDistinctiveContext(page, sighting)) return null;
  if (page.namesHim) return 'misspelling-after-full-name';
  return hasSupport(page) ? 'misspelling-with-context' : null;
}

/** "Andry Hernández Romero (often spelled Andrey)". */
function isOtherSpelling(page: PageNames, sighting: Sighting, { lastHis }: Bearers): boolean {
  if (!lastHis || lastHis.shape === 'surnames' || !isCalledSpelling(page, sighting.span)) return false;
  return isSameParagraph(page.text, lastHis, sighting);
}

function isHisSurname(page: PageNames, sighting: Sighting, bearers: Bearers): boolean {
  if (page.namesHim && isToldByCourtesy(page, sighting, bearers)) return true;
  if (!page.namesHim || !refersToHim(page, sighting, bearers)) return false;
  if (sighting.bears.length > 1) return true;
  if (
    !isCalledAgain(page, sighting, bearers) ||
    isOthersParagraph(page, sighting, bearers) ||
    isInCredit(page, sighting) ||
    isSignature(page.text, sighting)
  )
    return false;
  return !isAboutSport(page, sighting) && isGenitiveInGerman(page, sighting);
}

/** Whether somebody else is named with this surname earlier in the same paragraph: then it may be either's. */
function isOthersParagraph({ text }: PageNames, sighting: Sighting, { previousOther }: Bearers): boolean {
  const other = previousOther.get(sighting.bears[0] ?? '');
  return other !== undefined && isSameParagraph(text, other, sighting);
}

/** "Romeros" is his only as a German genitive; in Spanish it is a family or pilgrims. */
function isGenitiveInGerman({ text, index }: PageNames, { span }: Sighting): boolean {
  return index.roles.get(wordAt(text, span.last)) !== 'genitive' || isGerman(text, span.last);
}

function toMention(text: WordedText, sighting: Sighting, reason: MentionReason): Mention {
  const { span, shape, bears } = sighting;
  const word = text.originOf(text.starts[span.first] ?? 0);
  const start = shape === 'hashtag' ? text.source.lastIndexOf('#', word) : word;
  const end = text.originOf(text.ends[span.last] ?? 0);
  const quote = text.source.slice(start, end).replace(TRAILING_NOISE, '');
  const isFull = shape === 'full' || shape === 'misspelled-full' || (shape === 'hashtag' && bears.length > 1);
  return { start, end: start + quote.length, quote, kind: isFull ? 'full' : 'partial', reason };
}
