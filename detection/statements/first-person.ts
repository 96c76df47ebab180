import type { Quotation } from './quotations.ts';
import type { ReadSentence } from './read-article-text.ts';
import { speakerOfQuotation } from './speaker-of-quotation.ts';

/** Makes "I" and "my" inside quotations of his words mean him. Whose words they are is said beside them, or in the sentence before or after. */
export function readFirstPersons(sentences: readonly ReadSentence[], quotations: readonly Quotation[]): void {
  for (const [at, read] of sentences.entries()) {
    const owns = read.references.filter(({ kind }) => kind === 'first-person');
    const quotation =
      owns.length > 0 && quotations.find(({ start, end }) => start < read.sentence.end && end > read.sentence.start);
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
