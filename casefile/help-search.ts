import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import type { Bilingual, Resource, ResourcesTaxonomy } from './types.ts';

/** The words of an entry, folded, each once; typing errors are judged word by word. */
interface HelpWords {
  id: string;
  name: string[];
  tags: string[];
  description: string[];
}

export interface HelpSearch {
  resources: readonly Resource[];
  /** For words of up to four letters: the beginning of a word, exactly. One wrong letter in four would find anything. */
  exact: Fuse<HelpWords>;
  /** For longer words: one wrong letter, from eight letters on two, near the beginning of a word. */
  tolerant: Fuse<HelpWords>;
}

const OPTIONS: IFuseOptions<HelpWords> = {
  keys: ['name', 'tags', 'description'],
  includeMatches: true,
  ignoreFieldNorm: true,
  location: 0,
};
const LONGEST_EXACT_WORD = 4;
/** A letter more or less, and they are something else: Spain is no language. */
const EXACT_WORDS = new Set(['spain', 'espana', 'espagne']);
/** Characters; what is pasted beyond that is not a search, and would freeze the field while it is looked for. */
const LONGEST_QUERY = 120;
/** Words that say nothing about what is looked for; taken out of the query, unless it has no others. */
const EMPTY_WORDS = new Set(
  'a al an and con de del el en for from in la las los of on or para por the to un una with y'.split(' '),
);

/** A search over names, descriptions, places and tags in both languages. Built once, in a few milliseconds. */
export function createHelpSearch(
  resources: readonly Resource[],
  taxonomy: Pick<ResourcesTaxonomy, 'kinds' | 'serves' | 'places' | 'languages' | 'cost'>,
): HelpSearch {
  const words = resources.map((resource) => wordsOf(resource, taxonomy));
  return {
    resources,
    exact: new Fuse(words, { ...OPTIONS, threshold: 0 }),
    // A letter's distance from the beginning of the word costs a tenth: `migracion` finds `inmigracion`, `ice` not `justice`.
    tolerant: new Fuse(words, { ...OPTIONS, threshold: 0.25, distance: 10 }),
  };
}

/** How an entry answers a query, best first: all words are in its name, in all it says, or all but one. */
export type HelpMatch = 'name' | 'text' | 'part';
export const MATCHES: readonly HelpMatch[] = ['name', 'text', 'part'];
/** With fewer full answers than this, entries that lack one word of the query are shown after them. */
const FEW = 5;

/** Ids of the entries that answer the query; `null` when it has no word to look for. */
export function searchHelp(search: HelpSearch, query: string): Map<string, HelpMatch> | null {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const found = words.map((word) => findWord(search, word));
  const count = (id: string, match?: HelpMatch) =>
    found.filter((word) => (match ? word.get(id) === match : word.has(id))).length;
  const full = search.resources.filter(({ id }) => count(id) === words.length);
  const part =
    words.length > 1 && full.length < FEW ? search.resources.filter(({ id }) => count(id) === words.length - 1) : [];
  return new Map([
    ...full.map(({ id }) => [id, count(id, 'name') === words.length ? 'name' : 'text'] as const),
    ...part.map(({ id }) => [id, 'part'] as const),
  ]);
}

/** Lower case, without accents: what a reader types and what an entry says, on common ground. */
export function foldedWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** The words to look for: what stands for more than grammar, if anything does. `[]` for marks and single letters. */
function queryWords(query: string): string[] {
  const words = foldedWords(query.slice(0, LONGEST_QUERY)).filter((word) => word.length > 1);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function findWord(search: HelpSearch, word: string): Map<string, HelpMatch> {
  const fuse = word.length <= LONGEST_EXACT_WORD || EXACT_WORDS.has(word) ? search.exact : search.tolerant;
  const inName = (matches: readonly { key?: string }[] = []) => matches.some(({ key }) => key === 'name');
  return new Map(fuse.search(word).map(({ item, matches }) => [item.id, inName(matches) ? 'name' : 'text']));
}

function wordsOf(resource: Resource, taxonomy: Parameters<typeof createHelpSearch>[1]): HelpWords {
  const labels: (Bilingual | undefined)[] = [
    ...[resource.kind, ...resource.alsoKinds].map((id) => taxonomy.kinds[id]),
    ...resource.serves.map((id) => taxonomy.serves[id]),
    ...resource.places.map((id) => taxonomy.places[id]),
    ...resource.languages.map((id) => taxonomy.languages[id]),
    taxonomy.cost[resource.cost],
  ];
  const both = (text: Bilingual | undefined) => (text ? `${text.en} ${text.es}` : '');
  return {
    id: resource.id,
    name: foldedWords(resource.name),
    tags: foldedWords(labels.map(both).join(' ')),
    description: foldedWords(both(resource.description)),
  };
}
