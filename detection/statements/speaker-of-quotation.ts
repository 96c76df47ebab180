import type { Spoken } from './attributions.ts';
import type { Quotation } from './quotations.ts';
import type { ReadSentence } from './read-article-text.ts';

/** Whose words a quotation is: the speaker outside its marks who stands nearest; `null` when the sentence names none. */
export function speakerOfQuotation(
  { discourse: { text } }: ReadSentence,
  spoken: readonly Spoken[],
  quotation: Quotation,
): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { speaker, first, last } of spoken) {
    const start = text.originOf(text.starts[first] ?? 0);
    const end = text.originOf(text.ends[last - 1] ?? 0);
    const distance = start >= quotation.end ? start - quotation.end : quotation.start - end;
    if (distance < 0 || distance >= least) continue;
    least = distance;
    nearest = speaker.id;
  }
  return nearest;
}
