import type { CaseFile, Language } from '../../casefile/types.ts';
import { annotationsOf } from '../../notes/annotations.ts';
import { hypothesisExport } from '../../notes/hypothesis.ts';
import type { PageNotes } from '../../notes/note.ts';
import { briefingFile } from '../../sharing/briefing-file.ts';
import { type NotesFile, notesFile } from '../../sharing/file-names.ts';
import { notesCsv } from '../../sharing/notes-csv.ts';
import { notesMarkdown } from '../../sharing/notes-markdown.ts';

/** What goes into a file about one page or several. */
export interface FiledPages {
  caseFile: CaseFile;
  language: Language;
  pages: readonly PageNotes[];
  /** What the whole is called, for a file of several pages. */
  label: string;
  /** Whether the notes keep the names of their writers. */
  signed: boolean;
  /** When the file is made: `2026-11-22T20:00:00Z`. */
  generated: string;
}

/** The pages' notes as one file. A briefing is of the first page alone. */
export function makePagesFile(kind: NotesFile['kind'], filed: FiledPages): NotesFile {
  const { pages, generated } = filed;
  const only = pages.length === 1 ? (pages[0]?.page ?? null) : null;
  return notesFile(kind, only, generated, textOf(kind, filed));
}

function textOf(kind: NotesFile['kind'], { caseFile, language, pages, label, signed, generated }: FiledPages): string {
  const own = signed ? pages : pages.map(unsigned);
  const only = own.length === 1 ? own[0] : null;
  const options = { generated, label: only ? only.page.title || only.page.url : label };
  const noted = { caseFile, language, pages: own, generated, signed };
  switch (kind) {
    case 'markdown':
      return notesMarkdown(noted);
    case 'csv':
      return notesCsv(noted);
    case 'json-ld':
      return JSON.stringify(annotationsOf(own, options), null, 2);
    case 'hypothesis':
      return JSON.stringify(hypothesisExport(own, options), null, 2);
    case 'html': {
      if (!only) throw new Error('A briefing is about one page');
      const annotations = annotationsOf(own, options);
      // The article itself is not at hand: what it says is in the briefings that are made on it.
      return briefingFile({ caseFile, language, ...only, statements: [], annotations, generated, signed });
    }
  }
}

function unsigned({ page, notes }: PageNotes): PageNotes {
  return { page, notes: notes.map((note) => ({ ...note, author: null })) };
}
