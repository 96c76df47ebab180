import { type WordedText, wordAt } from '../read-words.ts';
import type { CueLanguage } from './cue-index.ts';

/** Words that one of the languages uses all the time and no other of the pages' languages does. */
const TELLING: Readonly<Record<CueLanguage | 'other', ReadonlySet<string>>> = {
  en: new Set('the and was of that with his for from by he which were has'.split(' ')),
  es: new Set('el los las y fue su del una con por para segun pero su sus'.split(' ')),
  other: new Set(
    'le et dans est une pour du au les il qui der und die das von mit wurde nicht ein dem il di che nel della alla per em uma foi do da ao nao os com um'.split(
      ' ',
    ),
  ),
};
/** So many words tell the language. */
const SAMPLE = 400;
/** Fewer telling words than this tell nothing. */
const FEW = 6;

/** The language whose cues read a text: the one it declares, unless its commonest words are of another; `null` for any other language. */
export function chooseLanguage(text: WordedText, declared: string | null): CueLanguage | null {
  const counts = { en: 0, es: 0, other: 0 };
  const step = Math.max(1, Math.floor(text.starts.length / SAMPLE));
  for (let word = 0; word < text.starts.length; word += step) {
    const written = wordAt(text, word);
    for (const language of ['en', 'es', 'other'] as const) if (TELLING[language].has(written)) counts[language] += 1;
  }
  const code = declared?.slice(0, 2).toLowerCase();
  const own = code === 'en' || code === 'es' ? code : null;
  const most = Math.max(counts.en, counts.es, counts.other);
  // A few words prove nothing against what the page says of itself.
  if (own !== null && (most < FEW || counts[own] * 2 >= most)) return own;
  if (counts.en === most && counts.en > counts.es) return 'en';
  return counts.es === most && counts.es > counts.other ? 'es' : null;
}
