import { cleanText } from './clean-text.ts';
import { type CollectedAnnotations, collectAnnotations } from './collect-annotations.ts';
import { contentUuid } from './content-uuid.ts';
import { describeNote, gatherNotes, shortened } from './gather-notes.ts';
import { looksLikeHypothesis, readHypothesis } from './hypothesis.ts';
import type { ImportResult, Skipped, SkipReason } from './import-result.ts';
import { instantOf, readInstant } from './instant.ts';
import { type AnnotatedPage, LONGEST_ADDRESS, type Note, type PageNotes } from './note.ts';
import { readUuid } from './note-id.ts';
import { parseNote, parsePage } from './note-schema.ts';
import { ownFields } from './own-fields.ts';
import { looksLikeAnnotation, readW3cAnnotation } from './w3c-annotation.ts';
import { plainAddress } from './web-address.ts';

/** A note as some file has it: not checked yet. */
export interface RawNote extends Record<keyof Note, unknown> {
  /** Of the page it is about. */
  page: Readonly<Record<keyof AnnotatedPage, unknown>>;
}

/** What one annotation of a file gives: a note for each of its passages. */
export type RawNotes = RawNote[] | { skipped: SkipReason };

/** Annotations of one file that are looked at; no person has written more. */
const MOST_ANNOTATIONS = 20_000;

/**
 * The notes in parsed JSON: a collection of ours, other W3C Web Annotations (one, a list, a page, a collection) or an
 * export of Hypothesis; and what cannot be taken, with the reason. Never throws. `now` dates what has no date.
 */
export function readAnnotations(value: unknown, now = instantOf(Date.now())): ImportResult {
  const file = collectAnnotations(value, MOST_ANNOTATIONS);
  if (!file.annotations.some((item) => looksLikeHypothesis(item) || looksLikeAnnotation(item))) {
    return { failed: 'nothing-in-it' };
  }
  const shelf = new Shelf(file);
  for (const item of file.annotations) {
    const notes = looksLikeHypothesis(item) ? readHypothesis(item) : readW3cAnnotation(item);
    if ('skipped' in notes) shelf.skipped.push({ what: describeAnnotation(item), reason: notes.skipped });
    else for (const note of notes) shelf.put(note);
  }
  if (file.left) shelf.skipped.push({ what: '', reason: 'too-many' });
  return shelf.finish(file.date ?? now);
}

/** Notes on their pages, in the order in which they came. */
class Shelf {
  readonly skipped: Skipped[] = [];
  readonly #file: CollectedAnnotations;
  readonly #pages = new Map<string, { page: AnnotatedPage; raw: RawNote[] }>();

  constructor(file: CollectedAnnotations) {
    this.#file = file;
  }

  /** Puts a note to others of its page. */
  put(note: RawNote): void {
    const url = plainAddress(note.page.url, LONGEST_ADDRESS);
    const shelved = url === null ? undefined : this.#pages.get(url);
    if (shelved) return void shelved.raw.push(note);
    const page = url === null ? null : this.#describe(note, url);
    if (page) this.#pages.set(page.url, { page, raw: [note] });
    else this.skipped.push({ what: describeNote(note), reason: 'no-web-address' });
  }

  /** The pages with notes that can be kept. */
  finish(date: string): { pages: PageNotes[]; skipped: Skipped[] } {
    const pages = [...this.#pages.values()].map(({ page, raw }) => {
      const complete = raw.map((note) => completeNote(note, page.url, date));
      const { notes, skipped } = gatherNotes(complete, parseNote);
      this.skipped.push(...skipped);
      return { page, notes };
    });
    return { pages: pages.filter(({ notes }) => notes.length > 0), skipped: this.skipped };
  }

  /** What the file says of a page goes before what one note says. */
  #describe(note: RawNote, url: string): AnnotatedPage | null {
    const { title, outlet, published, language } = note.page;
    const said = { title, outlet, published, language };
    return parsePage({ ...said, ...withoutNothing(this.#file.pages.get(url)), url });
  }
}

/** The note with an id that is the same at the next import, and a date. */
function completeNote(raw: RawNote, url: string, date: string): Omit<RawNote, 'page'> {
  const { page: _, ...note } = raw;
  const quote = ownFields(note.quote);
  const parts = [quote?.exact, quote?.prefix, note.text, note.id].map((part) =>
    typeof part === 'string' ? part : null,
  );
  const created = readInstant(note.created) ?? readInstant(note.modified) ?? date;
  return { ...note, id: readUuid(note.id) ?? contentUuid(url, ...parts), created, modified: note.modified ?? created };
}

/** Without what is `null` or missing, so that it takes nothing away from what is known elsewhere. */
function withoutNothing(fields: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== null && value !== undefined));
}

/** The beginning of what an annotation says, else its id. */
function describeAnnotation(item: unknown): string {
  if (typeof item === 'string') return shortened(item);
  const fields = ownFields(item);
  const body = ownFields(Array.isArray(fields?.body) ? fields.body[0] : fields?.body);
  const said = [fields?.text, fields?.bodyValue, body?.value].find((text) => typeof text === 'string' && text !== '');
  return shortened(cleanText(String(said ?? ''), 1_000)) || describeNote(item);
}
