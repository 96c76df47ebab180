import type { Language } from '../../../casefile/types.ts';
import { en, type NotesStrings } from './en.ts';
import { es } from './es.ts';

export type { NotesStrings } from './en.ts';

/** Everything that is said in this language about notes. */
export function notesStringsFor(language: Language): NotesStrings {
  return language === 'es' ? es : en;
}
