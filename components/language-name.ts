import type { Language } from '../casefile/types.ts';

/** What a language is called in the reader's; its code, or the text as it is, when it has no name. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a language code at all
  }
}
