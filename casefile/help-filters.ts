import type { Resource } from './types.ts';

export type Route = 'phone' | 'inside-detention' | 'web' | 'email';
export const ROUTES: readonly Route[] = ['phone', 'inside-detention', 'web', 'email'];
/** The choices of the place filter that are not places: the taxonomy's `anywhere-us` and `outside-us`. */
const REACHES: Readonly<Record<string, string>> = { 'anywhere-us': 'nationwide-us', 'outside-us': 'outside-us' };

export interface HelpFilters {
  /** Situations, such as `detained`: one is enough. `[]` is anyone. */
  serves: readonly string[];
  /** A state such as `US-CA`, `anywhere-us` or `outside-us`; `null` is any place. */
  place: string | null;
  /** Two letters; `null` is any language. */
  language: string | null;
  /** Kinds of help, main or further: one is enough. `[]` is any. */
  kinds: readonly string[];
  /** Ways to get in touch: one is enough. `[]` is any. */
  routes: readonly Route[];
  freeOnly: boolean;
}

/** No filter at all. */
export const NO_FILTERS: HelpFilters = {
  serves: [],
  place: null,
  language: null,
  kinds: [],
  routes: [],
  freeOnly: false,
};

/** Whether the entry passes every filter that is set. */
export function passesFilters(resource: Resource, filters: HelpFilters): boolean {
  return (
    sharesAny(resource.serves, filters.serves) &&
    reaches(resource, filters.place) &&
    maySpeak(resource, filters.language) &&
    sharesAny([resource.kind, ...resource.alsoKinds], filters.kinds) &&
    sharesAny(routesOf(resource), filters.routes) &&
    (!filters.freeOnly || resource.cost === 'free')
  );
}

/** The ways to get in touch that the reader is shown. */
export function routesOf(resource: Resource): Route[] {
  const offers: Record<Route, boolean> = {
    phone: resource.phones.some(({ audience }) => audience === 'anyone'),
    'inside-detention': resource.phones.some(({ audience }) => audience === 'inside-detention'),
    web: resource.website !== null,
    email: resource.email !== null,
  };
  return ROUTES.filter((route) => offers[route]);
}

/** The ways that at least one entry offers: a filter nobody passes is not shown. */
export function routesOffered(resources: readonly Resource[]): Route[] {
  return ROUTES.filter((route) => resources.some((resource) => routesOf(resource).includes(route)));
}

/** Whether it is listed as speaking this language, and that is confirmed. */
export function speaks(resource: Resource, language: string): boolean {
  return resource.languagesConfirmed && resource.languages.includes(language);
}

/** Entries whose languages nobody confirmed are never hidden: they may speak it, and an empty list means nothing. */
function maySpeak(resource: Resource, language: string | null): boolean {
  return language === null || !resource.languagesConfirmed || resource.languages.includes(language);
}

/** A state also shows what serves every state; another country does not. */
function reaches(resource: Resource, place: string | null): boolean {
  if (place === null) return true;
  const reach = REACHES[place];
  if (reach !== undefined) return resource.serves.includes(reach);
  return resource.places.includes(place) || (place.startsWith('US-') && resource.serves.includes('nationwide-us'));
}

function sharesAny(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => values.includes(value));
}
