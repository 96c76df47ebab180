import { letterPattern } from '../letter-pattern.ts';
import { gapBefore } from '../read-words.ts';
import { GRAMMAR } from './grammar.ts';
import { hisAnswers, isInFirstPerson } from './interviews.ts';
import type { PatternMatch } from './match-pattern.ts';
import { type Quotation, quotationTouching } from './quotations.ts';
import type { ReadSentence } from './read-article-text.ts';
import { speakerOfQuotation } from './speaker-of-quotation.ts';
import type { OwnWords } from './third-person.ts';

/** Where he speaks: in quotations of his words, and in his answers of an interview; in order. */
export function findOwnWords(sentences: readonly ReadSentence[], quotations: readonly Quotation[]): OwnWords[] {
  const answers = new Set(hisAnswers(sentences));
  return sentences.flatMap((read, at) => {
    const { first, last } = read.sentence;
    if (answers.has(read)) return [{ first, last }];
    const quotation = isInFirstPerson(read) ? quotationOfHis(sentences, at, quotations) : null;
    return quotation ? [wordsWithin(read, quotation)] : [];
  });
}

/**
 * The quotation that a sentence touches, if it is of his words: whose they are is said in the sentence, in the one in which the quotation ends, or right
 * behind or before it.
 */
function quotationOfHis(
  sentences: readonly ReadSentence[],
  at: number,
  quotations: readonly Quotation[],
): Quotation | null {
  const read = sentences[at] as ReadSentence; // a number of the list
  const quotation = quotationTouching(quotations, read.sentence.start, read.sentence.end);
  if (!quotation) return null;
  let [from, to] = [at, at];
  while ((sentences[from]?.sentence.start ?? 0) > quotation.start + 1 && from > 0) from -= 1;
  while ((sentences[to]?.sentence.end ?? quotation.end) < quotation.end) to += 1;
  // Where a sentence goes on outside the marks it says itself whose words they are.
  const isWhole = quotation.end >= (sentences[to]?.sentence.end ?? 0) - 2;
  const beside = isWhole ? [sentences[to + 1], sentences[from - 1]] : [];
  const speaker = [read, sentences[to], ...beside].reduce<string | null>(
    (found, one) => found ?? (one ? speakerOfQuotation(one, one.spoken, quotation) : null),
    null,
  );
  return speaker === 'himself' ? quotation : null;
}

/** The words of a sentence that stand inside a quotation. */
function wordsWithin({ discourse: { text }, sentence }: ReadSentence, { start, end }: Quotation): OwnWords {
  let { first, last } = sentence;
  while (first < last && text.originOf(text.starts[first] ?? 0) < start) first += 1;
  while (last > first && text.originOf(text.ends[last - 1] ?? 0) > end) last -= 1;
  return { first, last };
}

/** So many words before those found may tell that they are in the first person. */
const BEFORE = 4;
/** Words that somebody says of himself. */
const OWN_WORDS = letterPattern(
  '^(?:i|me|my|mine|we|us|our|yo|mi|mis|mio|mios|mia|nos|nosotros|nuestr[oa]s?|[L]+[aei]mos|estuve|pense|crei|tuve|tengo|quiero|guardo|soy|fui)$',
);

/** Whether what a pattern found is in the first person, as in the answers of an interview: a pattern that takes "I" means him. */
export function isToldByHimself(read: ReadSentence, { first, last, him }: PatternMatch, isQuoted: boolean): boolean {
  const { discourse, references } = read;
  if (him !== null && him.kind !== 'first-person') return false;
  if (references.some(({ who, kind }) => kind === 'name' && who !== 'him')) return false;
  if (isQuoted && isSaidByAnybody(read, { first, last })) return false;
  // Who speaks of such things and names nobody speaks of himself.
  if (isQuoted && references.every(({ kind }) => kind === 'first-person')) return true;
  return discourse.words.slice(Math.max(0, first - BEFORE), last).some((word) => OWN_WORDS.test(word));
}

/** "A fan wrote to him: “I was …”": whether somebody whom the text does not know stands outside the quotation marks of words [first, last), with a verb of saying. */
function isSaidByAnybody({ discourse, sentence }: ReadSentence, { first, last }: OwnWords): boolean {
  const { index, text, words } = discourse;
  if ((sentence.grammar & GRAMMAR.say) === 0) return false;
  const anybody = index.language === 'en' ? /^(?:an?|another|some)$/ : /^(?:una?|otr[oa])$/;
  const isMark = (word: number) => /["“”„«»]/.test(gapBefore(text, word));
  let [from, to] = [first, last];
  while (from > sentence.first && !isMark(from)) from -= 1;
  while (to < sentence.last && !isMark(to)) to += 1;
  return [...words.slice(sentence.first, from), ...words.slice(to, sentence.last)].some((word) => anybody.test(word));
}
