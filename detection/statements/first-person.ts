import { letterPattern } from '../letter-pattern.ts';
import type { PatternMatch } from './match-pattern.ts';
import { type Quotation, quotationTouching } from './quotations.ts';
import type { ReadSentence } from './read-article-text.ts';
import { speakerOfQuotation } from './speaker-of-quotation.ts';

/** Makes "I" and "my" inside quotations of his words mean him. Whose words they are is said beside them, or in the sentence before or after. */
export function readFirstPersons(sentences: readonly ReadSentence[], quotations: readonly Quotation[]): void {
  for (const [at, read] of sentences.entries()) {
    const owns = read.references.filter(({ kind }) => kind === 'first-person');
    const quotation = owns.length > 0 && quotationTouching(quotations, read.sentence.start, read.sentence.end);
    if (!quotation) continue;
    // Where the sentence goes on outside the marks it says itself whose words they are.
    const isWhole = quotation.start <= read.sentence.start + 1 && quotation.end >= read.sentence.end - 2;
    const near = isWhole ? [read, sentences[at + 1], sentences[at - 1]] : [read];
    const speaker = near.reduce<string | null>(
      (found, one) => found ?? (one ? speakerOfQuotation(one, one.spoken, quotation) : null),
      null,
    );
    if (speaker === 'himself') for (const own of owns) own.who = 'him';
  }
}

/** So many words before those found may tell that they are in the first person. */
const BEFORE = 4;
/** Words that somebody says of himself. */
const OWN_WORDS = letterPattern(
  '^(?:i|me|my|mine|we|us|our|yo|mi|mis|mio|mios|mia|nos|nosotros|nuestr[oa]s?|[L]+[aei]mos|estuve|pense|crei|tuve|tengo|quiero|guardo|soy|fui)$',
);

/** Whether what a pattern found is in the first person, as in the answers of an interview: a pattern that takes "I" means him. */
export function isToldByHimself(
  { discourse, references }: ReadSentence,
  { first, last, him }: PatternMatch,
  isQuoted: boolean,
): boolean {
  if (him !== null && him.kind !== 'first-person') return false;
  if (references.some(({ who, kind }) => kind === 'name' && who !== 'him')) return false;
  // Who speaks of such things and names nobody speaks of himself.
  if (isQuoted && references.every(({ kind }) => kind === 'first-person')) return true;
  return discourse.words.slice(Math.max(0, first - BEFORE), last).some((word) => OWN_WORDS.test(word));
}
