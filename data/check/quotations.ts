import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'quotations';
const problem = problemsIn('quotes.json', name);

/** In words: what may be quoted of a text of somebody else's. */
const MOST_WORDS = 30;
/** A translation may need a few more, but not become a text of its own. */
const MOST_TRANSLATED_WORDS = 36;

/** A quotation is short, and its quotation marks are put by the interface. */
export const quotations: Rule = {
  name,
  check: ({ quotes }) => quotes.flatMap(checkQuote),
};

function checkQuote({ id, text, translation }: RawData['quotes'][number]): Problem[] {
  return [
    ...tooLong(id, 'text', text, MOST_WORDS),
    ...tooLong(id, 'translation', translation?.text ?? '', MOST_TRANSLATED_WORDS),
    ...(/^["“”«»']|["“”«»]$/.test(text)
      ? [problem(id, 'text carries its own quotation marks: leave them to the interface')]
      : []),
  ];
}

function tooLong(id: string, field: string, text: string, most: number): Problem[] {
  const words = text.trim().split(/\s+/).length;
  return words > most ? [problem(id, `${field} has ${words} words, at most ${most} are allowed`)] : [];
}
