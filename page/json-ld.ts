/** The structured data of a page: what its JSON-LD says, malformed as it may be. */

export type JsonObject = { readonly [key: string]: unknown };

/** Bounds for a hostile page: scripts read, code units of each, values looked at in all. */
const MOST_SCRIPTS = 50;
const LONGEST_SCRIPT = 1_000_000;
const MOST_VALUES = 5_000;

/** Where a page keeps the object that it is about. */
const MAIN_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** The page's objects, those in `@graph` and main entities too, in order; [] when there are none that can be read. */
export function readJsonLd(document: Pick<Document, 'querySelectorAll'>): JsonObject[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MOST_SCRIPTS);
  const waiting: unknown[] = scripts.map((script) => parseLeniently(script.textContent ?? ''));
  const objects: JsonObject[] = [];
  for (let at = 0; at < waiting.length; at++) {
    const value = waiting[at];
    if (isObject(value)) objects.push(value);
    waiting.push(...innerValues(value).slice(0, Math.max(0, MOST_VALUES - waiting.length)));
  }
  return objects;
}

/** The values in which the page's main object may stand. */
function innerValues(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? MAIN_KEYS.map((key) => value[key]).filter((inner) => typeof inner === 'object') : [];
}

/** The names of an object's types, without their vocabulary (`NewsArticle`). */
export function typesOf(object: JsonObject): string[] {
  return stringsOf(object['@type']).map((type) => type.replace(/^.*[/#:]/s, ''));
}

/** The strings of a value: itself, those in a list, or the `@value`, `@id` or `url` of an object. */
export function stringsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 100) : [value];
  return values.flatMap((one) => {
    if (typeof one === 'number') return [String(one)];
    if (isObject(one)) return [one['@value'], one['@id'], one.url].filter((inner) => typeof inner === 'string');
    return typeof one === 'string' ? [one] : [];
  });
}

/** JSON as sites write it; null when it cannot be made sense of. */
function parseLeniently(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  const bare = unwrap(source);
  return parse(bare) ?? parse(repair(bare)) ?? salvage(bare);
}

/** Without the CDATA section, the comment or the semicolon that templates put around it. */
function unwrap(source: string): string {
  const opened = source.trim().replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '');
  let bare = opened;
  for (const end of ['*/', ']]>', '-->', '/*', '//', ';']) {
    if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trimEnd();
  }
  return bare;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** Mends what templates break: raw line breaks in strings, escaped quotes of HTML, commas before a closing bracket. */
function repair(source: string): string {
  return source
    .replace(/&quot;|&#34;/g, '"')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '');
}

/** One article's dates out of JSON that stays broken, when it names no second one. */
function salvage(source: string): unknown {
  const type = /"@type"\s*:\s*"(\w*(?:Article|BlogPosting))"/.exec(source)?.[1];
  const published = onlyValue(source, 'datePublished');
  if (!type || !published) return null;
  return { '@type': type, datePublished: published, dateModified: onlyValue(source, 'dateModified') };
}

function onlyValue(source: string, key: string): string | null {
  const values = new Set(
    [...source.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"]{4,40})"`, 'g'))].map((found) => found[1]),
  );
  const [value] = values;
  return values.size === 1 && value ? value : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
