import type { CaseFile, Language } from '../../casefile/types.ts';
import { en, type Strings } from './en.ts';
import { es } from './es.ts';

export type { Strings } from './en.ts';

/** Everything the interface says in this language. */
export function stringsFor(language: Language): Strings {
  return language === 'es' ? es : en;
}

/**
 * A speaker or publisher as the record names it, in the reader's language where the name describes (“Office of Rep. …”);
 * names of persons and outlets stay as they are.
 */
export function nameIn({ spanishNames }: Pick<CaseFile, 'spanishNames'>, language: Language, name: string): string {
  return language === 'es' ? (spanishNames[name] ?? name) : name;
}
