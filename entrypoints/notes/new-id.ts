import { newNoteId } from '../../notes/note-id.ts';

/** A new note's id. */
export function newId(): string {
  return newNoteId((bytes) => {
    bytes.set(crypto.getRandomValues(new Uint8Array(bytes.length)));
    return bytes;
  });
}
