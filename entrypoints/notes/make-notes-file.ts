import type { CaseFile, Language } from '../../casefile/types.ts';
import { annotationsOf } from '../../notes/annotations.ts';
import { hypothesisExport } from '../../notes/hypothesis.ts';
import type { PageNotes } from '../../notes/note.ts';
import type { MarkedStatement } from '../../sharing/briefed.ts';
import { briefingFile } from '../../sharing/briefing-file.ts';
import { type NotesFile, notesFile } from '../../sharing/file-names.ts';
import { notesCsv } from '../../sharing/notes-csv.ts';
import { notesMarkdown } from '../../sharing/notes-markdown.ts';

/** What goes into a file about one page. */
export interface Shared {
  caseFile: CaseFile;
  language: Language;
  pageNotes: PageNotes;
  statements: readonly MarkedStatement[];
  /** Whether the notes keep the names of their writers. */
  signed: boolean;
  /** When the file is made: `2026-11-22T20:00:00Z`. */
  generated: string;
}

/** One page's notes as a file of this kind. */
export function makeNotesFile(kind: NotesFile['kind'], shared: Shared): NotesFile {
  return notesFile(kind, shared.pageNotes.page, shared.generated, textOf(kind, shared));
}

function textOf(
  kind: NotesFile['kind'],
  { caseFile, language, pageNotes, statements, signed, generated }: Shared,
): string {
  const own = signed ? pageNotes : unsigned(pageNotes);
  const pages = [own];
  const options = { generated, label: own.page.title || own.page.url };
  const noted = { caseFile, language, pages, generated, signed };
  switch (kind) {
    case 'markdown':
      return notesMarkdown(noted);
    case 'csv':
      return notesCsv(noted);
    case 'json-ld':
      return JSON.stringify(annotationsOf(pages, options), null, 2);
    case 'hypothesis':
      return JSON.stringify(hypothesisExport(pages, options), null, 2);
    case 'html': {
      const annotations = annotationsOf(pages, options);
      return briefingFile({ caseFile, language, ...own, statements, annotations, generated, signed });
    }
  }
}

function unsigned({ page, notes }: PageNotes): PageNotes {
  return { page, notes: notes.map((note) => ({ ...note, author: null })) };
}
