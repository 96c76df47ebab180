import type { TermHit } from './match-names.ts';
import { SPORT_WORDS } from './name-words.ts';
import type { PageNames } from './page-names.ts';
import { findSentences, sentencesAround } from './sentences.ts';
import type { Sighting } from './sightings.ts';

/** So many context words of the weak kind on the page support a term near a bare name that others may share. */
const WEAK_SUPPORT = 2;
/** Terms of the context lists are shorter, in folded characters. */
const LONGEST_TERM = 60;
const WORD = /[\p{L}\p{N}]+/gu;

/** The context terms in the same sentence as a name and in its neighbours. */
function termsNear(page: PageNames, sighting: Sighting): TermHit[] {
  const [start, end] = sentencesOf(page, sighting, 1);
  return termsBetween(page.terms, start, end);
}

/** The sentence of a name with so many neighbours on each side: [start, end) in the folded text. */
function sentencesOf(page: PageNames, { span }: Sighting, neighbours: number): [number, number] {
  page.sentences ??= findSentences(page.text.folded);
  return sentencesAround(page.sentences, page.text.starts[span.first] ?? 0, neighbours);
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
export function isInTerm({ text, terms }: PageNames, { span }: Sighting): boolean {
  const at = text.starts[span.first] ?? 0;
  return termsBetween(terms, at - LONGEST_TERM, at).some((term) => term.strength !== 'weak' && term.end > at);
}

/**
 * What a misspelled name needs: two strong terms near, one of them shared with no namesake; both of them where
 * it is a bare name or has one surname only, since such names are many people's.
 */
export function hasDistinctiveContext(page: PageNames, sighting: Sighting): boolean {
  const near = termsNear(page, sighting).filter((term) => term.strength !== 'weak');
  const distinctive = countTerms(near.filter((term) => term.strength === 'distinctive'));
  const hasBothSurnames = sighting.span.last - sighting.span.first > 1;
  return hasBothSurnames ? distinctive > 0 && countTerms(near) > 1 : distinctive > 1;
}

export function countTerms(hits: TermHit[]): number {
  return new Set(hits.map((hit) => hit.term)).size;
}

/**
 * What a bare given name needs on a page without the full one: a name or place near that only the case has, or a term shared with others
 * ("stylist", "Three Kings") that the rest of the page supports.
 */
export function hasContext(page: PageNames, sighting: Sighting): boolean {
  const near = termsNear(page, sighting).filter((term) => term.strength !== 'weak');
  if (near.some((term) => term.strength === 'distinctive')) return true;
  return near.length > 0 && sighting.verdict !== 'doubtful' && hasSupport(page);
}

/** Whether the page has enough of the weak terms to be about such a case at all. */
export function hasSupport(page: PageNames): boolean {
  return countTerms(page.terms.filter((term) => term.strength === 'weak')) >= WEAK_SUPPORT;
}

/** The sentence of a name, folded. */
export function sentenceOf(page: PageNames, sighting: Sighting): string {
  const [start, end] = sentencesOf(page, sighting, 0);
  return page.text.folded.slice(start, end);
}

/** Whether the sentence of a name is about sport. */
export function isAboutSport(page: PageNames, sighting: Sighting): boolean {
  return (sentenceOf(page, sighting).match(WORD) ?? []).some((word) => SPORT_WORDS.has(word));
}
