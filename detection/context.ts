import { letterPattern } from './letter-pattern.ts';
import { matchTerm, type TermHit } from './match-names.ts';
import type { PageNames } from './page-names.ts';
import { sentencesAround } from './sentences.ts';
import type { Sighting } from './sightings.ts';
import { touchesThemes } from './themes.ts';

/** So many context words of the weak kind on the page support a term near a bare name that others may share. */
const WEAK_SUPPORT = 2;
/** So many strong terms in one story are not together in anybody else's. */
const STORY_TERMS = 4;
/** Beyond so many characters from any name of his a bare name may belong to another story on the page. */
export const SAME_STORY = 12_000;
/** Terms of the context lists are shorter, in folded characters. */
const LONGEST_TERM = 60;
const WORD = letterPattern('[LN]+', 'g');

/** The context terms in the same sentence as a name and in its neighbours. */
function termsNear(page: PageNames, sighting: Sighting): TermHit[] {
  const [start, end] = sentencesOf(page, sighting, 1);
  return termsBetween(page.terms, start, end);
}

/** The sentence of a name with so many neighbours on each side: [start, end) in the folded text. */
function sentencesOf(page: PageNames, { span }: Sighting, neighbours: number): [number, number] {
  return sentencesAround(page.text.sentences, page.text.starts[span.first] ?? 0, neighbours);
}

function termsBetween(terms: TermHit[], start: number, end: number): TermHit[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const near: TermHit[] = [];
  for (let at = low; at < terms.length; at += 1) {
    const term = terms[at];
    if (!term || term.start >= end) break;
    near.push(term);
  }
  return near;
}

/** Whether a term of the case has the name in it, such as a slogan: that settles whose it is. */
export function isInTerm({ text, index }: PageNames, { span }: Sighting): boolean {
  const at = text.starts[span.first] ?? 0;
  for (let word = span.first - 1; (text.starts[word] ?? -1) >= Math.max(0, at - LONGEST_TERM); word -= 1) {
    const term = matchTerm(text, word, index);
    if (term && term.strength !== 'weak' && term.end > at) return true;
  }
  return false;
}

/** "…, el maquillador que estuvo preso en el CECOT": his calling and that prison, said of the very name. */
const ARTIST_OF_CECOT = letterPattern(
  '^,? (?:(?:el|the|un|an?|le|o|um|il|der|ein) )?(?:[L-]+ ){0,3}(?:maquillador|maquillista|make-?up artist|maquilleur|maquiador|truccatore|visagist|estilista|peluquero|hairdresser|stylist)(?: [L]+){0,2},? (?:(?:el|the one|celui|quello|o) )?(?:que|who|qui|che|der|held|jailed|imprisoned|detained|sent|taken|freed|released|preso|recluido|detenido|encarcelado|enviado|liberado|detenu|enferme|envoye|libere|detido|detenuto|rinchiuso)(?![L])[^.!?\\n]{0,80}(?<![L])cecot(?![L])',
);
/** So far behind a name all of that is said, in characters. */
const APPOSITION_REACH = 160;

function isCalledArtistOfCecot({ text }: PageNames, { span }: Sighting): boolean {
  const end = text.ends[span.last] ?? 0;
  return ARTIST_OF_CECOT.test(text.folded.slice(end, end + APPOSITION_REACH));
}

/**
 * What a misspelled name needs where nothing else names him: two strong terms near, one of them shared with no namesake; both of them
 * where it is a bare name or has one surname only, since such names are many people's. A page that has room for more must say more.
 */
export function hasDistinctiveContext(page: PageNames, sighting: Sighting): boolean {
  const near = termsNear(page, sighting).filter((term) => term.strength !== 'weak');
  const distinctive = countDistinctive(near);
  if (sighting.shape === 'misspelled') return distinctive > 1;
  if (!hasBothSurnames(sighting)) return (distinctive > 1 && hasSupport(page)) || isCalledArtistOfCecot(page, sighting);
  return (distinctive > 0 && countTerms(near) > 1 && (hasSupport(page) || isShort(page))) || isHisStory(page, sighting);
}

function hasBothSurnames({ span }: Sighting): boolean {
  return span.last - span.first > 1;
}

function countDistinctive(terms: TermHit[]): number {
  return countTerms(terms.filter((term) => term.strength === 'distinctive'));
}

/** Whether the story around a name has so many terms of the case, of every kind, that nobody else can be meant. */
function isHisStory(page: PageNames, { span }: Sighting): boolean {
  const at = page.text.starts[span.first] ?? 0;
  const terms = termsBetween(page.terms, at - SAME_STORY, at + SAME_STORY).filter((term) => term.strength !== 'weak');
  const distinctive = countDistinctive(terms);
  return hasSupport(page) && (distinctive > 1 || (distinctive > 0 && countTerms(terms) >= STORY_TERMS));
}

/** Shorter pages are not blamed for what they do not say, in characters. */
const SHORT = 400;

function isShort({ text }: PageNames): boolean {
  return text.folded.length < SHORT;
}

export function countTerms(hits: TermHit[]): number {
  return new Set(hits.map((hit) => hit.term)).size;
}

/**
 * What a bare given name needs on a page without the full one: a name or place near that only the case has, his calling and his prison
 * right behind it, or a term shared with others ("stylist", "Three Kings") that the rest of the page supports.
 */
export function hasContext(page: PageNames, sighting: Sighting): boolean {
  const near = termsNear(page, sighting).filter((term) => term.strength !== 'weak');
  if (near.some((term) => term.strength === 'distinctive') && (isShort(page) || isAboutCase(page))) return true;
  if (isCalledArtistOfCecot(page, sighting)) return true;
  return near.length > 0 && sighting.verdict !== 'doubtful' && hasSupport(page);
}

/**
 * Whether a term of the case tells a given name from that of another who has it: a distinctive one near in the same paragraph, or
 * in the same sentence somebody who is known for him alone ("La mère d’Andry, Alexis Romero").
 */
export function isToldByContext(page: PageNames, sighting: Sighting): boolean {
  const { folded, starts } = page.text;
  const at = starts[sighting.span.first] ?? 0;
  const isBeside = ({ start }: TermHit) => !folded.slice(Math.min(start, at), Math.max(start, at)).includes('\n\n');
  const near = termsNear(page, sighting).filter(isBeside);
  if (countDistinctive(near) > 0) return true;
  const others = new Set(
    page.sightings.flatMap(({ verdict, span }) => (verdict === 'other' ? [starts[span.first]] : [])),
  );
  return termsBetween(near, ...sentencesOf(page, sighting, 0)).some(
    ({ strength, start }) => strength !== 'weak' && others.has(start),
  );
}

/** Whether the page has enough of the weak terms to be about such a case at all. */
export function hasSupport(page: PageNames): boolean {
  return countTerms(page.terms.filter((term) => term.strength === 'weak')) >= WEAK_SUPPORT;
}

/** So many of its themes only a page about the case touches, in whatever words. */
const MANY_THEMES = 4;

function isAboutCase(page: PageNames): boolean {
  return hasSupport(page) || touchesThemes(page.text.folded, MANY_THEMES);
}

/** The sentence of a name, folded. */
export function sentenceOf(page: PageNames, sighting: Sighting): string {
  const [start, end] = sentencesOf(page, sighting, 0);
  return page.text.folded.slice(start, end);
}

/** Whether the sentence of a name is about sport. */
export function isAboutSport(page: PageNames, sighting: Sighting): boolean {
  return (sentenceOf(page, sighting).match(WORD) ?? []).some((word) => page.index.words.sportWords.has(word));
}
