import { cleanText } from '../notes/clean-text.ts';
import { type JsonObject, readJsonLd, stringsOf, typesOf } from './json-ld.ts';
import { metaFields, valuesOf } from './meta-fields.ts';

/** In UTF-16 code units. */
const LONGEST_NAME = 120;
/** A hostile page has thousands. */
const MOST_OBJECTS = 100;
const FIELDS = ['og:site_name', 'application-name'];
const ARTICLE = /(?:Article|Posting)$/;
const ADDRESS = /^\w+:\/\//;

/** Whose page it is, as the page says: the name it gives its site, else its publisher, an article's first; null when it says neither. */
export function outletName(document: Pick<Document, 'querySelectorAll'>): string | null {
  const named = firstName(valuesOf(metaFields(document), FIELDS));
  return named ?? firstName(publishers(readJsonLd(document)));
}

function firstName(values: readonly string[]): string | null {
  const names = values.map((value) => cleanText(value.replace(/\s+/g, ' '), LONGEST_NAME));
  return names.find((name) => /[\p{L}\p{N}]/u.test(name) && !ADDRESS.test(name)) ?? null;
}

function publishers(objects: readonly JsonObject[]): string[] {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  return [...articles, ...objects].slice(0, MOST_OBJECTS).flatMap(({ publisher }) => namesOf(publisher, objects));
}

/** The name of an organisation: its own, or that of the object it refers to. */
function namesOf(value: unknown, objects: readonly JsonObject[]): string[] {
  if (Array.isArray(value)) return value.slice(0, 10).flatMap((one) => namesOf(one, objects));
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const organisation = value as JsonObject; // not null, not a list
  const { name, '@id': id } = organisation;
  const referred = name === undefined && id !== undefined ? objects.find((object) => object['@id'] === id)?.name : name;
  return stringsOf(referred);
}
