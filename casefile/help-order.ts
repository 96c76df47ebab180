/** The order of the directory's list: `sortOrder` of the taxonomy, in code. */
import { speaks } from './help-filters.ts';
import { isRunByIce } from './safety-notes.ts';
import type { Language, Resource } from './types.ts';

export interface HelpOrder {
  /** How well an entry answers the reader's query, 0 best; all alike without a query. */
  matchRank: (resource: Resource) => number;
  /** What was filtered by, as in `HelpFilters`. */
  serves: readonly string[];
  place: string | null;
  language: string | null;
  /** Ids of services the article names. */
  mentioned: readonly string[];
  /** Whether entries with a role in the case come first, as they do on an article about it. */
  fromCase: boolean;
  /** The language in which names are sorted. */
  readIn: Language;
}

const LAST_KINDS = ['community-advocacy', 'donate-volunteer'];

/**
 * The entries in this order, each rule deciding only what those before it left equal: confirmed in the chosen language ·
 * match of the query · help before advocacy and donations (unless the reader wants to help) · named in the article ·
 * with a role in the case · nearest place · a number or a help page before a home page alone · confidence · confirmed
 * address · not run by ICE · name. A service run by ICE is never the first, unless there is no other.
 */
export function sortHelp(resources: readonly Resource[], order: HelpOrder): Resource[] {
  const names = new Intl.Collator(order.readIn);
  const ranks = new Map(resources.map((resource) => [resource.id, rankOf(resource, order)]));
  const sorted = resources.toSorted(
    (a, b) => compareRanks(ranks.get(a.id) ?? [], ranks.get(b.id) ?? []) || names.compare(a.name, b.name),
  );
  return keepIceOffTheTop(sorted);
}

/** The same list with the first service that is not run by ICE at its top. */
function keepIceOffTheTop(resources: readonly Resource[]): Resource[] {
  const first = resources.find((resource) => !isRunByIce(resource));
  return first ? [first, ...resources.filter((resource) => resource !== first)] : [...resources];
}

/** One number a rule, the smaller the earlier. */
function rankOf(resource: Resource, order: HelpOrder): number[] {
  const isAdvocacy = LAST_KINDS.includes(resource.kind);
  const first = (yes: boolean) => (yes ? 0 : 1);
  return [
    first(order.language === null || speaks(resource, order.language)),
    order.matchRank(resource),
    first(!isAdvocacy || order.serves.includes('supporters')),
    first(order.mentioned.includes(resource.id) && resource.kind !== 'community-advocacy'),
    first(order.fromCase && resource.roleInCase !== null),
    distanceOf(resource, order.place),
    first(resource.phones.length > 0 || resource.extraLinks.length > 0),
    first(resource.confidence === 'high'),
    first(resource.websiteConfirmed === true),
    first(!isRunByIce(resource)),
  ];
}

/** The chosen state, then every state, then one state among others, then abroad. */
function distanceOf(resource: Resource, place: string | null): number {
  if (place !== null && resource.places.includes(place)) return 0;
  if (resource.serves.includes('nationwide-us')) return 1;
  return resource.serves.includes('outside-us') ? 3 : 2;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, index) => rank - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
