import type { Language } from '../../casefile/types.ts';
import { en, type Strings } from './en.ts';
import { es } from './es.ts';

export type { Strings } from './en.ts';

/** Everything the interface says in this language. */
export function stringsFor(language: Language): Strings {
  return language === 'es' ? es : en;
}
