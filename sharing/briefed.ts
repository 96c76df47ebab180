import type { CaseFile, Language } from '../casefile/types.ts';
import type { AnnotatedPage, Note } from '../notes/note.ts';
import type { SharedStatement } from './shared-page.ts';

/** A statement with the words of it that were recognised, counted from its beginning; without them all of it is meant. */
export interface MarkedStatement extends SharedStatement {
  words?: readonly { start: number; end: number }[];
}

/** What a briefing is made of: the record, one article, and what its reader noted on it. */
export interface Briefed {
  caseFile: CaseFile;
  /** Of the briefing, whatever the article's is. */
  language: Language;
  page: AnnotatedPage;
  notes: readonly Note[];
  /** `[]` where the article is not at hand. */
  statements: readonly MarkedStatement[];
  /** The notes as a W3C annotation collection. */
  annotations: object;
  /** When the file is made: `2026-11-22T20:00:00Z`. */
  generated: string;
  /** Whether the notes keep the names of their writers. */
  signed: boolean;
}
