import { comparePartialDates } from './partial-date.ts';
import type { Language, Quote } from './types.ts';

export type Stance = Quote['stance'];
/** Himself first, then those who know him, those who speak for him, those who decide, those who comment. */
export const STANCES: readonly Stance[] = ['his-own-words', 'witness', 'lawyer', 'official', 'advocate', 'media'];

export interface VoiceGroup {
  stance: Stance;
  /** Newest first, undated last. */
  quotes: Quote[];
}

/** The quotes by who speaks; a stance nobody takes has no group. */
export function groupVoices(quotes: readonly Quote[]): VoiceGroup[] {
  return STANCES.map((stance) => ({
    stance,
    quotes: quotes.filter((quote) => quote.stance === stance).toSorted(newestFirst),
  })).filter((group) => group.quotes.length > 0);
}

/** A quote as one reader needs it. */
export interface Voice {
  /** The words as said or printed, always shown and always first. */
  text: string;
  language: string;
  /** Our translation, to be marked as ours; `null` when the words are in the reader's language or we have none in it. */
  translation: string | null;
  /**
   * His own words, which he spoke in Spanish, known only as the press printed them in another language: neither the print
   * nor our translation back is what he said.
   */
  translatedByPress: boolean;
}

/** The quote for a reader of this language. */
export function readVoice(quote: Quote, language: Language): Voice {
  const { text, translation } = quote;
  const needed = quote.language !== language && translation?.language === language;
  return {
    text,
    language: quote.language,
    translation: needed ? translation.text : null,
    translatedByPress: quote.stance === 'his-own-words' && quote.language !== 'es',
  };
}

function newestFirst(a: Quote, b: Quote): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return comparePartialDates(b.date, a.date);
}
