/** Fields that a page repeats more often say nothing of it. */
const MOST_VALUES = 20;

/** The page's `<meta>` fields: name in lower case → contents in order. Marked-up data of the body's items is not among them. */
export function metaFields(document: Pick<Document, 'querySelectorAll'>): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const name of content ? namesOf(meta) : []) {
      const values = fields.get(name) ?? [];
      if (content && values.length < MOST_VALUES) values.push(content);
      fields.set(name, values);
    }
  }
  return fields;
}

/** The contents of the fields with these names, in the order of the names. */
export function valuesOf(fields: ReadonlyMap<string, string[]>, names: readonly string[]): string[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

/** The `pub_date` of fields that hold JSON; [] when there is none. */
export function jsonFieldDates(fields: ReadonlyMap<string, string[]>, names: readonly string[]): string[] {
  return valuesOf(fields, names).flatMap((content) => /"pub_date"\s*:\s*"([^"]{4,40})"/.exec(content)?.[1] ?? []);
}

function namesOf(meta: Element): Set<string> {
  const marked = meta.parentElement?.localName === 'head' ? meta.getAttribute('itemprop') : null;
  const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('http-equiv'), marked];
  return new Set(names.filter((name) => name !== null).map((name) => name.trim().toLowerCase()));
}
