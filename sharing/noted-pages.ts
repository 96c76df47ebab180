import type { CaseFile, Language } from '../casefile/types.ts';
import type { PageNotes } from '../notes/note.ts';

/** Notes on one article or several, for a file of text or a table. */
export interface NotedPages {
  caseFile: CaseFile;
  language: Language;
  pages: readonly PageNotes[];
  /** When the file is made: `2026-11-22T20:00:00Z`. */
  generated: string;
  /** Whether the notes keep the names of their writers. */
  signed: boolean;
}
