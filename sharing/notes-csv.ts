import { sourceLink } from '../casefile/passage-link.ts';
import type { CaseFile } from '../casefile/types.ts';
import type { AnnotatedPage, Note } from '../notes/note.ts';
import { type Cell, csvRow } from './csv.ts';
import { type NotedEntry, notedEntry } from './noted-entry.ts';
import type { NotedPages } from './noted-pages.ts';

interface Row {
  caseFile: CaseFile;
  page: AnnotatedPage;
  note: Note;
  /** What the record has on what the note is about. */
  entry: NotedEntry | null;
  signed: boolean;
}

/** The columns, in their order; the names are those of the table of statements where both have them. */
const COLUMNS: Record<string, (row: Row) => Cell> = {
  url: ({ page }) => page.url,
  title: ({ page }) => page.title,
  outlet: ({ page }) => page.outlet,
  published: ({ page }) => page.published,
  language: ({ page }) => page.language,
  note: ({ note }) => note.id,
  kind: ({ note }) => note.kind,
  quote: ({ note }) => note.quote.exact,
  prefix: ({ note }) => note.quote.prefix,
  suffix: ({ note }) => note.quote.suffix,
  start: ({ note }) => note.position?.start ?? null,
  end: ({ note }) => note.position?.end ?? null,
  text: ({ note }) => note.text,
  author: ({ note, signed }) => (signed ? note.author : null),
  created: ({ note }) => note.created,
  modified: ({ note }) => note.modified,
  about: ({ note }) => note.about,
  record: ({ entry }) => entry?.sentence ?? null,
  recordStatus: ({ entry }) => entry?.status ?? null,
  sources: ({ entry }) => entry?.sourceIds.join(' ') ?? null,
  sourceLinks: ({ caseFile, entry }) => linksOf(caseFile, entry).join(' '),
  recordVersion: ({ caseFile }) => caseFile.version,
};

/** The notes as a table with a head, one row each, in the order given; the head alone when there are none. */
export function notesCsv({ caseFile, language, pages, signed }: NotedPages): string {
  const cells = Object.values(COLUMNS);
  const rows = pages.flatMap(({ page, notes }) =>
    notes.map((note) => {
      const entry = notedEntry(caseFile, note.about, language);
      return cells.map((read) => read({ caseFile, page, note, entry, signed }));
    }),
  );
  return [Object.keys(COLUMNS), ...rows].map(csvRow).join('');
}

function linksOf({ sourceById }: CaseFile, entry: NotedEntry | null): string[] {
  const sources = (entry?.sourceIds ?? []).flatMap((id) => sourceById.get(id) ?? []);
  return [...new Set(sources.flatMap((source) => sourceLink(source) ?? []))];
}
