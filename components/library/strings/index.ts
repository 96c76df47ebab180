import type { Language } from '../../../casefile/types.ts';
import { en, type LibraryStrings } from './en.ts';
import { es } from './es.ts';

export type { LibraryStrings } from './en.ts';

/** Everything that the library says in this language. */
export function libraryStringsFor(language: Language): LibraryStrings {
  return language === 'es' ? es : en;
}
