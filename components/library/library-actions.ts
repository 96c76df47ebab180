import type { NotesFile } from '../../sharing/file-names.ts';
import type { ShelfFailure, ShelvedPage } from './shelf.ts';

export type FileKind = NotesFile['kind'];

/** What the library asks to be done. */
export interface LibraryActions {
  onRetry(): void;
  onExport(pages: readonly ShelvedPage[], kind: FileKind, signed: boolean): void;
  onPrint(page: ShelvedPage): void;
  onCopyLink(page: ShelvedPage): void;
  onDelete(pages: readonly ShelvedPage[]): void;
  /** Brings back what was deleted last. */
  onUndo(): void;
  onImport(files: readonly File[]): void;
  onCloseReport(): void;
  onSaveUnreadable(): void;
  onDeleteUnreadable(): void;
  onDeleteAll(what: { settings: boolean }): void;
  onCloseNotice(): void;
}

/** What the reader hears of what was done; `null` when there is nothing to say. */
export type Notice =
  | { says: 'deleted'; pages: number; notes: number }
  | { says: 'restored'; notes: number }
  | { says: 'exported'; name: string }
  | { says: 'copied' | 'not-copied' | 'all-deleted' | 'unreadable-deleted' }
  | { says: 'too-long'; length: number; most: number }
  /** `canUndo`: what was deleted is still at hand. */
  | { says: 'refused'; reason: ShelfFailure; canUndo?: boolean };
