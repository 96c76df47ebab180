import { firstDay, isValidDate, lastDay } from '../casefile/partial-date.ts';
import type { PartialDate } from '../casefile/types.ts';
import { codePointCounter } from './code-points.ts';
import { contentUuid } from './content-uuid.ts';
import type { AnnotatedPage, Note, NoteKind, PageNotes, Quote } from './note.ts';

export interface AnnotationsOptions {
  /** When the export is made: `2026-11-22T20:00:00Z`. */
  generated: string;
  /** What a person calls the collection. */
  label: string;
  /** The article's text where it is at hand, so that positions can be counted in characters; `null` where it is not. */
  textOf?: (page: AnnotatedPage) => string | null;
  /** The fragment that leads a browser to the words, without `#` (`:~:text=he%20was`); `null` for none. */
  fragmentOf?: (quote: Quote) => string | null;
}

export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const GENERATOR = { type: 'Software', name: 'Case in Context' } as const;
/** https://wicg.github.io/scroll-to-text-fragment/ is not one of the fragments the model lists, and it allows others. */
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

/** The model's motivations are the nearest there is to our kinds; each kind has one of its own, so that it comes back. */
export const MOTIVATIONS: Readonly<Record<NoteKind, string>> = {
  comment: 'commenting',
  question: 'questioning',
  correction: 'editing',
  context: 'describing',
};

/**
 * The notes as a W3C Web Annotation collection of one page, one annotation each, in their order.
 * https://www.w3.org/TR/annotation-model/
 */
export function annotationsOf(pages: readonly PageNotes[], options: AnnotationsOptions): object {
  const items = pages.flatMap(({ page, notes }) => {
    const targetOf = targetWriter(page, options);
    return notes.map((note) => annotationOf(note, targetOf(note), options.generated));
  });
  const id = urn(contentUuid(...items.map((item) => item.id), ...pages.map(({ page }) => page.url)));
  return {
    '@context': ANNO_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: options.label,
    generator: GENERATOR,
    generated: options.generated,
    total: items.length,
    'dcterms:references': pages.map(({ page }) => pageNode(page)),
    first: { id: urn(contentUuid(id, 'first')), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

/**
 * What is known of a page, under the address that targets have as their source. In JSON-LD everything that is said of one
 * address belongs together, wherever it stands: said once here, the sources stay plain addresses, which every reader of
 * annotations takes. `schema:` and `dcterms:` are prefixes of the model's own context, which is therefore the only one.
 */
function pageNode({ url, title, outlet, published, language }: AnnotatedPage): object {
  return {
    id: url,
    type: 'schema:WebPage',
    format: 'text/html',
    ...(language === null ? {} : { language }),
    'schema:headline': title,
    ...(outlet === null ? {} : { 'schema:publisher': { type: 'schema:Organization', 'schema:name': outlet } }),
    ...(published === null ? {} : { 'schema:datePublished': published }),
  };
}

function annotationOf(note: Note, target: object, generated: string) {
  const bodies = bodiesOf(note);
  return {
    id: urn(note.id),
    type: 'Annotation',
    motivation: MOTIVATIONS[note.kind],
    ...(note.author === null ? {} : { creator: { type: 'Person', name: note.author } }),
    created: note.created,
    modified: note.modified,
    generator: GENERATOR,
    generated,
    // A passage that was marked without a word has no body.
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target,
  };
}

/** What the note says, and the entry of the record it is about, by the entry's id. */
function bodiesOf({ kind, text, about }: Note): object[] {
  const said = { type: 'TextualBody', purpose: MOTIVATIONS[kind], format: 'text/plain', value: text };
  const named = { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: about };
  return [...(text === '' ? [] : [said]), ...(about === null ? [] : [named])];
}

function targetWriter(page: AnnotatedPage, { textOf, fragmentOf }: AnnotationsOptions): (note: Note) => object {
  const text = textOf?.(page) ?? null;
  const count = text === null ? (offset: number) => offset : codePointCounter(text);
  const { url, published } = page;
  const state = published !== null && isValidDate(published) ? { state: stateOf(published) } : {};
  return ({ quote, position }) => {
    const { exact, prefix, suffix } = quote;
    const fragment = fragmentOf?.(quote) ?? null;
    const selector: object[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
    // Without the text at hand these are code units: the same number, unless an emoji stands before the passage.
    if (position)
      selector.push({ type: 'TextPositionSelector', start: count(position.start), end: count(position.end) });
    if (fragment !== null) selector.push({ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value: fragment });
    return { type: 'SpecificResource', source: url, selector, ...state };
  };
}

/** The page as it was on its own date: it may have been edited since. */
function stateOf(published: PartialDate): object {
  const [first, last] = [firstDay(published), lastDay(published)];
  if (first === last) return { type: 'TimeState', sourceDate: `${first}T00:00:00Z` };
  return { type: 'TimeState', sourceDateStart: `${first}T00:00:00Z`, sourceDateEnd: `${last}T23:59:59Z` };
}

function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}
