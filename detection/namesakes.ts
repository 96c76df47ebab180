import { countTerms, isAboutSport } from './context.ts';
import { isEnglishOrSpanish } from './neighbours.ts';
import { isByline } from './page-furniture.ts';
import type { PageNames } from './page-names.ts';
import type { WordedText } from './read-words.ts';
import type { Sighting } from './sightings.ts';

/** More different words of the case than this on a page, and it is about the case. */
const FEW_TERMS = 2;
/** So much is said of a person without one word of the case only when it is somebody else, in characters. */
const ENOUGH_SAID = 200;
/** How far to look for the ends of a list's entry, in characters. */
const LONGEST_ENTRY = 50;
/** A page about migration or prisons may be about the case in other words than its terms. */
const ABOUT_MIGRATION =
  /(?<!\p{L})(?:asylum|asilo|deport|imm?igra|inmigra|migrant|migraci|detention|detenci|prison|carcel|tortur)/u;
const ENTRY_END = /[\n;|•]/;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2}/u;

/**
 * Whether the names on a page that are his in form are those of a namesake. A given name and one surname are common enough for that: a
 * player, a photographer, somebody with a longer name, or somebody of whom the page says much and no word of the case.
 */
export function isAboutNamesake(page: PageNames, full: Sighting[]): boolean {
  const named = full.filter(({ verdict }) => verdict === 'his' || verdict === 'doubtful');
  if (named.length === 0 || named.some((sighting) => countSurnames(page, sighting) > 1)) return false;
  if (named.every((sighting) => isByline(page.text, sighting))) return true;
  const strong = page.terms.filter(({ strength }) => strength !== 'weak');
  const terms = countTerms(page.terms);
  if (strong.some(({ strength }) => strength !== 'generic') || terms > FEW_TERMS) return false;
  if (terms === 0 && isMuchSaid(page, named)) return true;
  if (strong.length > 0) return false;
  return named.length < full.length || named.some((sighting) => isAboutSport(page, sighting));
}

function countSurnames({ index }: PageNames, { bears }: Sighting): number {
  return bears.filter((word) => index.roles.get(word) === 'surname').length;
}

/** Whether the paragraphs that name somebody have room for what the page is about, or the names are entries of a longer page. */
function isMuchSaid({ text, sightings }: PageNames, named: Sighting[]): boolean {
  if (
    text.folded.length < ENOUGH_SAID ||
    ABOUT_MIGRATION.test(text.folded) ||
    !named.some(({ span }) => isEnglishOrSpanish(text, span.first))
  )
    return false;
  if (named.every((sighting) => isEntry(text, sighting))) return true;
  const paragraphs = new Map<number, number>();
  for (const { span, verdict } of sightings) {
    if (verdict !== 'his' && verdict !== 'doubtful') continue;
    const at = text.starts[span.first] ?? 0;
    const start = text.folded.lastIndexOf('\n\n', at);
    const end = text.folded.indexOf('\n\n', at);
    paragraphs.set(start, (end < 0 ? text.folded.length : end) - start);
  }
  return [...paragraphs.values()].reduce((sum, length) => sum + length, 0) >= ENOUGH_SAID;
}

/** "23 Andry Hernandez" or "Andry Hernandez says:" on a line, "; Andry Hernandez;" in a list: a name of which no sentence speaks. */
function isEntry({ source, offsets, starts, ends }: WordedText, { span }: Sighting): boolean {
  const start = offsets[starts[span.first] ?? 0] ?? 0;
  const end = offsets[ends[span.last] ?? 0] ?? 0;
  const before =
    source
      .slice(Math.max(0, start - LONGEST_ENTRY), start)
      .split(ENTRY_END)
      .at(-1) ?? '';
  const after = source.slice(end, end + LONGEST_ENTRY).split(ENTRY_END)[0] ?? '';
  return !SMALL_WORD.test(before) && (!SMALL_WORD.test(after) || after.endsWith(':'));
}
