import type { ImportFailure, SkipReason } from '../../notes/import-result.ts';
import type { ShelfFailure } from './shelf.ts';

/** Something of a file that was not taken. */
export interface LeftOut {
  /** What it is, as the file has it: a beginning of its words, an id or an address; '' when it has none of them. */
  what: string;
  reason: SkipReason | ShelfFailure;
}

/** What became of a file that the reader imported. */
export interface ImportedFile {
  name: string;
  /** Notes that were added. */
  kept: number;
  /** Notes that were there already. */
  known: number;
  left: readonly LeftOut[];
  /** Why nothing could be taken at all; `null` when the file could be read. */
  failed: ImportFailure | ShelfFailure | 'not-a-file' | null;
}
