import { gapAfter, isCapital } from '../read-words.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt } from './read-sentences.ts';
import type { Reference } from './references.ts';
import { verbOfHis } from './third-person.ts';

type Paragraph = readonly ReadSentence[];

/** Fewer questions are no interview. */
const FEWEST_QUESTIONS = 3;
/** So many paragraphs at the beginning are headline and lede. */
const HEAD = 2;
/** Of his own answers at most such a share names him or says "he", where the interviewer puts in a word. */
const MOST_ABOUT_HIM = 0.25;
/** An answer is at most so many paragraphs. */
const LONGEST_ANSWER = 3;

/**
 * The sentences of his answers, in an interview that sets its questions apart and needs no quotation marks; `[]` where there is none, or where it may
 * be with somebody else: with him it is when the headline names him and nobody else, and hardly an answer speaks of him.
 */
export function hisAnswers(sentences: readonly ReadSentence[]): ReadSentence[] {
  const paragraphs = paragraphsOf(sentences);
  const labelled = paragraphs.filter(isLabelledHim);
  if (labelled.length > 1) return labelled.flat();
  const questions = paragraphs.flatMap((paragraph, at) => (isQuestion(paragraph) ? [at] : []));
  const answers = questions.map((at) => answerTo(paragraphs, at)).filter(({ length }) => length > 0);
  if (answers.length < FEWEST_QUESTIONS || !isWithHim(paragraphs.slice(0, HEAD))) return [];
  const others = answers.filter((answer) => answer.some(isAboutHim));
  return others.length > answers.length * MOST_ABOUT_HIM ? [] : answers.flat();
}

function paragraphsOf(sentences: readonly ReadSentence[]): Paragraph[] {
  const paragraphs: ReadSentence[][] = [];
  for (const read of sentences) {
    const { source } = read.discourse.text;
    const isNew = !read.previous || source.slice(read.previous.sentence.end, read.sentence.start).includes('\n');
    if (isNew) paragraphs.push([read]);
    else paragraphs.at(-1)?.push(read);
  }
  return paragraphs;
}

/** "HERNÁNDEZ ROMERO: I was …". */
function isLabelledHim([opening]: Paragraph): boolean {
  if (!opening) return false;
  const { discourse, sentence } = opening;
  const end = discourse.named.get(sentence.first);
  return end !== undefined && gapAfter(discourse.text, end - 1).startsWith(':');
}

function isQuestion(paragraph: Paragraph): boolean {
  return paragraph.at(-1)?.sentence.isQuestion === true;
}

/** What follows a question, as far as it goes on in the first person. */
function answerTo(paragraphs: readonly Paragraph[], question: number): ReadSentence[] {
  const answer: ReadSentence[] = [];
  for (const paragraph of paragraphs.slice(question + 1, question + 1 + LONGEST_ANSWER)) {
    if (isQuestion(paragraph) || !paragraph.some(isInFirstPerson)) break;
    answer.push(...paragraph);
  }
  return answer;
}

/** "I went", and in Spanish "salí" without a pronoun. */
export function isInFirstPerson({ references, discourse, sentence }: ReadSentence): boolean {
  if (references.some(({ kind }) => kind === 'first-person')) return true;
  if (discourse.index.language !== 'es') return false;
  for (let word = sentence.first; word < sentence.last; word += 1)
    if (verbOfHis(discourse.text, word) !== null) return true;
  return false;
}

/** Whether a headline names him, and nobody else who may answer: not "his mother", not another man. */
function isWithHim(head: readonly Paragraph[]): boolean {
  const sentences = head.flat();
  const references = sentences.flatMap((read) => read.references);
  const isOther = references.some(({ who }) => who === 'for-him' || who === 'woman');
  return (
    !isOther && !sentences.some(namesAnother) && references.some(({ who, kind }) => who === 'him' && kind === 'name')
  );
}

/** Whether somebody's given name stands in a headline besides his: its capitals alone tell no names. */
function namesAnother({ discourse, sentence, references }: ReadSentence): boolean {
  const { words, names, text } = discourse;
  for (let word = sentence.first; word < sentence.last; word += 1) {
    if (!names.givenNames.has(words[word] ?? '') || !isCapital(text, word)) continue;
    if (beginsAt(discourse, 'things', word)) continue; // El Salvador
    if (!references.some(({ first, last, who }) => who === 'him' && first <= word && last > word)) return true;
  }
  return false;
}

/** "I told him so": whoever says this is not he. */
function isAboutHim({ references, discourse: { words } }: ReadSentence): boolean {
  if (references.some(({ kind, who }) => kind === 'name' && who === 'him')) return true;
  const isHe = ({ kind, who, last }: Reference) =>
    who === 'him' && (kind === 'pronoun' || (kind === 'clitic' && !THAT_WHICH.test(words[last] ?? '')));
  return references.some(({ kind }) => kind === 'first-person') && references.some(isHe);
}

/** "Lo único que yo tenía": nobody is meant. */
const THAT_WHICH = /^(?:que|unico|mismo|peor|mejor|mas|primero|ultimo|poco|demas)$/;
