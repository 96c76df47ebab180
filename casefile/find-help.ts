import { type HelpFilters, NO_FILTERS, passesFilters, speaks } from './help-filters.ts';
import { sortHelp } from './help-order.ts';
import { type HelpSearch, MATCHES, searchHelp } from './help-search.ts';
import type { Language, Resource } from './types.ts';

export { type HelpFilters, NO_FILTERS, type Route, routesOf, routesOffered } from './help-filters.ts';
export { createHelpSearch, type HelpSearch } from './help-search.ts';

export interface HelpQuestion extends HelpFilters {
  /** What the reader typed; nothing to look for in it is the same as an empty field. */
  query: string;
  /** The language of the list's order; English by default. */
  readIn?: Language;
  /** Ids of services the article names; none by default. */
  mentioned?: readonly string[];
  /** Whether Help was opened from an article about the case; it is by default. */
  fromCase?: boolean;
}

/** The question of a reader who has typed and chosen nothing. */
export const ANY_HELP: HelpQuestion = { query: '', ...NO_FILTERS };

/** The services that answer the question, in the directory's order; `[]` when none does. */
export function findHelp(search: HelpSearch, question: HelpQuestion): Resource[] {
  const matches = searchHelp(search, question.query);
  const found = search.resources.filter(
    (resource) => (matches === null || matches.has(resource.id)) && passesFilters(resource, question),
  );
  const matchRank = ({ id }: Resource) => MATCHES.indexOf(matches?.get(id) ?? 'name');
  const { readIn = 'en', mentioned = [], fromCase = true } = question;
  return sortHelp(found, { ...question, matchRank, readIn, mentioned, fromCase });
}

/** How many of these are not confirmed to speak the language: they stand at the end of the list. */
export function countUnconfirmed(resources: readonly Resource[], language: string): number {
  return resources.filter((resource) => !speaks(resource, language)).length;
}
