import { countTerms, isAboutSport } from './context.ts';
import { letterPattern } from './letter-pattern.ts';
import { before, isEnglishOrSpanish } from './neighbours.ts';
import { isByline } from './page-furniture.ts';
import type { PageNames } from './page-names.ts';
import type { WordedText } from './read-words.ts';
import type { Sighting } from './sightings.ts';
import { touchesThemes } from './themes.ts';
import { isWoman } from './unlike-him.ts';

/** More different words of the case than this on a page, and it is about the case. */
const FEW_TERMS = 2;
/** So much is said of a person without one word of the case only when it is somebody else, in characters. */
const ENOUGH_SAID = 200;
/** From this length on a page about him says more of the case, in characters. */
const LONG = 400;
/** How far to look for the ends of a list's entry, in characters. */
const LONGEST_ENTRY = 50;
/** A page about migration or prisons may be about the case in other words than its terms. */
const ABOUT_MIGRATION = letterPattern(
  '(?<![L])(?:asylum|asilo|deporta|deported|deportee|imm?igra|inmigra|migrant|migraci|detention|detenci|prison|carcel|tortur)',
);
const ENTRY_END = /[\n;|•]/;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2}/u;

/**
 * Whether the names on a page that are his in form are those of a namesake. A given name and one surname are common enough for that: a
 * player, a photographer, somebody with a longer name, or somebody of whom the page says much and no word of the case.
 */
export function isAboutNamesake(page: PageNames, full: Sighting[]): boolean {
  const named = full.filter(({ verdict }) => verdict === 'his' || verdict === 'doubtful');
  if (named.length === 0) return false;
  if (named.every((sighting) => isMisspelled(page, sighting)) && isOthersRightName(page, named)) return true;
  if (named.some((sighting) => countSurnames(page, sighting) > 1)) return false;
  if (isShortened(page, full, named) || isMostlyWoman(page, full)) return true;
  if (named.every((sighting) => isByline(page.text, sighting))) return true;
  if (isSilentOnCase(page)) return true;
  const terms = countTerms(page.terms);
  if (terms > FEW_TERMS || page.terms.some(({ strength }) => strength !== 'weak')) return false;
  if (terms === 0 && isMuchSaid(page, named)) return true;
  return named.length < full.length || named.some((sighting) => isAboutSport(page, sighting));
}

/** So many themes of the case are touched by any page about him that has room for them. */
const FEWEST_THEMES = 2;

/** Whether a page has room for what the case is about, in whatever language, and says nothing of it. */
export function isSilentOnCase({ text, terms }: Pick<PageNames, 'text' | 'terms'>): boolean {
  if (text.folded.length < LONG || touchesThemes(text.folded, FEWEST_THEMES)) return false;
  return !terms.some(({ strength }) => strength === 'distinctive');
}

function isMisspelled({ index }: PageNames, { bears }: Sighting): boolean {
  return index.roles.get(bears[0] ?? '') === 'misspelling';
}

/** A page that has room for more and says next to nothing of the case does not misspell him: it spells another right. */
function isOthersRightName({ text, terms }: PageNames, named: Sighting[]): boolean {
  if (
    text.folded.length < LONG ||
    ABOUT_MIGRATION.test(text.folded) ||
    terms.some(({ strength }) => strength !== 'weak')
  )
    return false;
  return countTerms(terms) <= FEW_TERMS && named.some(({ span }) => isEnglishOrSpanish(text, span.first));
}

/** "Luis Andry Romero", then "Andry Romero": the same man. */
function isShortened(page: PageNames, full: Sighting[], [first]: Sighting[]): boolean {
  const longer = full.find(({ verdict, span }) => verdict === 'other' && before(page, span.first) === 'given');
  return longer !== undefined && first !== undefined && longer.span.first < first.span.first;
}

/** Whether at least half of the names are called a woman's. */
function isMostlyWoman({ text }: PageNames, full: Sighting[]): boolean {
  const women = full.filter(({ span }) => isWoman(text, span));
  return women.length > 0 && women.length * 2 >= full.length;
}

function countSurnames({ index }: PageNames, { bears }: Sighting): number {
  return bears.filter((word) => index.roles.get(word) === 'surname').length;
}

/** Whether the paragraphs that name somebody have room for what the page is about, or the names are entries of a longer page. */
function isMuchSaid({ text, sightings }: PageNames, named: Sighting[]): boolean {
  if (text.folded.length < ENOUGH_SAID || ABOUT_MIGRATION.test(text.folded)) return false;
  if (!named.some(({ span }) => isEnglishOrSpanish(text, span.first))) return false;
  if (named.every((sighting) => isEntry(text, sighting))) return true;
  let said = 0;
  let last = -1;
  for (const { span, verdict } of sightings) {
    const at = text.starts[span.first] ?? 0;
    if ((verdict !== 'his' && verdict !== 'doubtful') || at < last) continue;
    const before =
      text.folded
        .slice(Math.max(0, at - ENOUGH_SAID), at)
        .split('\n\n')
        .at(-1) ?? '';
    const after = text.folded.slice(at, at + ENOUGH_SAID).split('\n\n', 1)[0] ?? '';
    said += before.length + after.length;
    if (said >= ENOUGH_SAID) return true;
    last = at + after.length;
  }
  return false;
}

/** "23 Andry Hernandez" or "Andry Hernandez says:" on a line, "; Andry Hernandez;" in a list: a name of which no sentence speaks. */
function isEntry({ source, originOf, starts, ends }: WordedText, { span }: Sighting): boolean {
  const start = originOf(starts[span.first] ?? 0);
  const end = originOf(ends[span.last] ?? 0);
  const before =
    source
      .slice(Math.max(0, start - LONGEST_ENTRY), start)
      .split(ENTRY_END)
      .at(-1) ?? '';
  const after = source.slice(end, end + LONGEST_ENTRY).split(ENTRY_END)[0] ?? '';
  return !SMALL_WORD.test(before) && (!SMALL_WORD.test(after) || after.endsWith(':'));
}
