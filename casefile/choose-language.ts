import type { Language } from './types.ts';

/** The first of the reader's languages that the record is written in; English when it is in none of them. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'en' || language === 'es') return language;
  }
  return 'en';
}
