import type { Note } from './note.ts';

/** When one of the notes was changed last; '' without notes. */
export function lastChange(notes: readonly Pick<Note, 'modified'>[]): string {
  return notes.reduce((latest, { modified }) => (modified > latest ? modified : latest), '');
}
