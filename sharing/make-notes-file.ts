import type { CaseFile, Language } from '../casefile/types.ts';
import { type AnnotationsOptions, annotationsOf } from '../notes/annotations.ts';
import { hypothesisExport } from '../notes/hypothesis.ts';
import type { PageNotes, Quote } from '../notes/note.ts';
import type { MarkedStatement } from './briefed.ts';
import { briefingFile } from './briefing-file.ts';
import { directiveFor } from './directive-for.ts';
import { type NotesFile, notesFile } from './file-names.ts';
import { notesCsv } from './notes-csv.ts';
import { notesMarkdown } from './notes-markdown.ts';
import { writeDirective } from './text-directive.ts';

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
  /** The article of the one page, where it is at hand: its text, and what was recognised in it. */
  article: { text: string; statements: readonly MarkedStatement[] } | null;
}

/** The pages' notes as one file. A briefing is about one page; throws when it is asked of several. */
export function makeNotesFile(kind: NotesFile['kind'], filed: FiledPages): NotesFile {
  const { pages, generated } = filed;
  const only = pages.length === 1 ? (pages[0]?.page ?? null) : null;
  return notesFile(kind, only, generated, textOf(kind, filed));
}

function textOf(kind: NotesFile['kind'], filed: FiledPages): string {
  const { caseFile, language, signed, generated } = filed;
  const pages = signed ? filed.pages : filed.pages.map(unsigned);
  const noted = { caseFile, language, pages, generated, signed };
  switch (kind) {
    case 'markdown':
      return notesMarkdown(noted);
    case 'csv':
      return notesCsv(noted);
    case 'json-ld':
      return JSON.stringify(annotationsOf(pages, annotationOptions(filed)), null, 2);
    case 'hypothesis':
      return JSON.stringify(hypothesisExport(pages, annotationOptions(filed)), null, 2);
    case 'html':
      return briefingOf(pages, filed);
  }
}

function briefingOf(pages: readonly PageNotes[], filed: FiledPages): string {
  const { caseFile, language, signed, generated, article } = filed;
  const [only, ...others] = pages;
  if (!only || others.length > 0) throw new Error('A briefing is about one page');
  const annotations = annotationsOf(pages, annotationOptions(filed));
  const statements = article?.statements ?? [];
  return briefingFile({ caseFile, language, ...only, statements, annotations, generated, signed });
}

function annotationOptions({ pages, label, generated, article }: FiledPages): AnnotationsOptions {
  const only = pages.length === 1 ? pages[0]?.page : null;
  const text = article?.text ?? null;
  return {
    generated,
    label: only ? only.title || only.url : label,
    textOf: () => text,
    fragmentOf: (quote) => fragmentOf(quote, text),
  };
}

/** What leads a browser to the passage, without `#`; `null` where it has no words to look for. */
function fragmentOf(quote: Quote, text: string | null): string | null {
  const directive = directiveFor(quote, text);
  return directive && `:~:${writeDirective(directive)}`;
}

function unsigned({ page, notes }: PageNotes): PageNotes {
  return { page, notes: notes.map((note) => ({ ...note, author: null })) };
}
