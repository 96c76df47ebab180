import type { NoteDraft } from './anchored-note.ts';

/** What a reader can do with notes. */
export interface NotesActions {
  /** The draft as it is after each change; `null`: the reader gave it up. */
  onDraft(draft: NoteDraft | null): void;
  onSave(draft: NoteDraft): void;
  onEdit(id: string): void;
  onDelete(id: string): void;
  onUndo(): void;
  /** `to`: the place in the order that the note has afterwards, from 0. */
  onMove(id: string, to: number): void;
  onGoTo(id: string): void;
  /** Ties a note that lost its passage to the text selected in the article. */
  onReattach(id: string): void;
  onShare(): void;
  /** '' for none. */
  onNickname(name: string): void;
  onSelectionBar(choice: 'show' | 'hide'): void;
  /** Asks for the notes of other pages. */
  onElsewhere(): void;
  onOpenPage(url: string): void;
  onLibrary(): void;
}
