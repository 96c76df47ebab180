import { readInstant } from './instant.ts';
import { ownElements, ownFields } from './own-fields.ts';

/** What a file holds, unpacked. */
export interface CollectedAnnotations {
  /** Not checked yet; anything that stood in a list of annotations. */
  annotations: unknown[];
  /** Whether there were more. */
  left: boolean;
  /** What the file says of pages, by address. */
  pages: Map<string, Record<string, unknown>>;
  /** When the file was made; `null` when it does not say. */
  date: string | null;
}

/** Collections in pages in lists: no program packs deeper. */
const DEEPEST = 6;
const LISTS = ['items', 'first', 'next', 'annotations', 'rows', '@graph'] as const;
const DATES = ['generated', 'modified', 'created', 'export_date'] as const;

/** The annotations of a parsed file in order, at most `most`, taken out of lists, pages and collections. */
export function collectAnnotations(value: unknown, most: number): CollectedAnnotations {
  const collected: CollectedAnnotations = { annotations: [], left: false, pages: new Map(), date: null };
  collect(collected, value, 0, most);
  return collected;
}

function collect(collected: CollectedAnnotations, item: unknown, depth: number, most: number): void {
  if (collected.annotations.length >= most) {
    collected.left = true;
    return;
  }
  const packed = depth < DEEPEST ? unpack(item, most) : null;
  if (packed) {
    readAbout(collected, item, most);
    for (const inner of packed) collect(collected, inner, depth + 1, most);
    return;
  }
  // A file that is one thing which is no annotation has none in it.
  const fields = ownFields(item);
  if (depth > 0 || (fields && (isAnnotation(fields) || 'target' in fields))) collected.annotations.push(item);
}

/** What is inside a list, a page or a collection; `null` for anything else. */
function unpack(item: unknown, most: number): unknown[] | null {
  const fields = ownFields(item);
  if (!fields) return ownElements(item, most + 1);
  if (isAnnotation(fields)) return null;
  const lists = LISTS.map((name) => fields[name]).filter((inner) => typeof inner === 'object' && inner !== null);
  return lists.length > 0 ? lists : null;
}

/** Takes what a collection says of itself and of pages. */
function readAbout(collected: CollectedAnnotations, item: unknown, most: number): void {
  const fields = ownFields(item) ?? {};
  collected.date ??= DATES.map((name) => readInstant(fields[name])).find((date) => date !== null) ?? null;
  const nodes = fields['dcterms:references'];
  for (const node of ownElements(nodes, most) ?? [nodes]) {
    const known = ownFields(node);
    if (known && typeof known.id === 'string') collected.pages.set(known.id, describePage(known));
  }
}

/** What a node says of a page, under our names. */
export function describePage(node: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const publisher = ownFields(node['schema:publisher']);
  return {
    title: node['schema:headline'] ?? node['schema:name'] ?? node['dcterms:title'] ?? node['dc:title'] ?? node.label,
    outlet: publisher?.['schema:name'] ?? publisher?.name,
    published: node['schema:datePublished'],
    language: node.language,
  };
}

/** Whether its type says so; an annotation may have `items` of its own inside, which are no annotations. */
function isAnnotation({ type, '@type': atType }: Readonly<Record<string, unknown>>): boolean {
  return [type, atType].flat().some((name) => name === 'Annotation' || name === 'oa:Annotation');
}
