import type { WordedText } from '../read-words.ts';
import { GRAMMAR, type Grammar } from './grammar.ts';
import type { LanguageIndex, Phrase, PhraseSet } from './language-index.ts';

/** A sentence has at most so many words: what is longer is a list or a page without points, and gets no mark. */
const MOST_WORDS = 120;
const NOWHERE: readonly never[] = [];

/** One sentence of the text. Words are those of the whole text, by number. */
export interface Sentence {
  /** The first word, and the one behind the last. */
  first: number;
  last: number;
  /** Where it begins and ends in the source, trimmed. */
  start: number;
  end: number;
  isQuestion: boolean;
  /** Its part of the text's hits. */
  hitsFrom: number;
  hitsTo: number;
  /** Its part of the text's phrases. */
  phrasesFrom: number;
  phrasesTo: number;
  /** The bits of the grammar's lists of which a phrase stands in it. */
  grammar: number;
  /** Phrases of those for whom a word of it stands; they are no part of the text's. */
  borrowed: readonly BorrowedPhrase[];
}

/** A phrase that is read at words [start, end) although it stands elsewhere. */
export interface BorrowedPhrase {
  set: PhraseSet;
  start: number;
  end: number;
}

/** A text with its sentences, and every place where a phrase of a list stands in it. */
export interface ReadText {
  text: WordedText;
  index: LanguageIndex;
  words: readonly string[];
  sentences: Sentence[];
  /** The forms of speakers. */
  hits: Hits;
  phrases: FoundPhrases;
  /** For each word the lists of the grammar of which a phrase begins there, or ends before it; one bit a list. */
  begins: Uint32Array;
  ends: Uint32Array;
}

/** Places of phrases in the order of their first words: the list, the first word, the word behind the last. */
export interface Hits {
  list: number[];
  start: number[];
  end: number[];
}

/** The same for phrases of any lists. */
export interface FoundPhrases {
  set: PhraseSet[];
  start: number[];
  end: number[];
}

/** The text with the sentences that have words and are not too long to be one. */
export function readText(text: WordedText, index: LanguageIndex): ReadText {
  const { words, sentences: starts } = text;
  const begins = new Uint32Array(words.length + 1);
  const ends = new Uint32Array(words.length + 1);
  const hits = { list: [], start: [], end: [] };
  const phrases = { set: [], start: [], end: [] };
  const read: ReadText = { text, index, words, sentences: [], hits, phrases, begins, ends };
  let word = 0;
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? text.folded.length;
    const first = word;
    while (word < words.length && (text.starts[word] ?? 0) < end) word += 1;
    if (word > first && word - first <= MOST_WORDS) read.sentences.push(readSentence(read, first, word, start, end));
  }
  return read;
}

function readSentence(read: ReadText, first: number, last: number, from: number, to: number): Sentence {
  const { text, hits, phrases } = read;
  const folded = text.folded.slice(from, to);
  const lead = folded.length - folded.trimStart().length;
  const start = text.originOf(from + lead);
  const source = text.source.slice(start, text.originOf(to)).trimEnd();
  const [hitsFrom, phrasesFrom] = [hits.list.length, phrases.set.length];
  findPhrases(read, first, last);
  const isQuestion = folded.includes('?') || folded.includes('¿');
  const [hitsTo, phrasesTo] = [hits.list.length, phrases.set.length];
  const grammar = grammarOf(phrases, phrasesFrom);
  const end = start + source.length;
  return { first, last, start, end, isQuestion, hitsFrom, hitsTo, phrasesFrom, phrasesTo, grammar, borrowed: NOWHERE };
}

/** The bits of the last phrases, from one on. */
function grammarOf({ set }: FoundPhrases, from: number): number {
  let grammar = 0;
  for (let at = from; at < set.length; at += 1) grammar |= set[at]?.grammar ?? 0;
  return grammar;
}

/** Every phrase of a list in words [first, last). */
function findPhrases(read: ReadText, first: number, last: number): void {
  const { words, index } = read;
  let word = words[first] ?? '';
  for (let at = first; at < last; at += 1) {
    const next = words[at + 1] ?? '';
    const phrases = index.phrasesAt(word, next);
    for (let i = 0; i < phrases.length; i += 1) {
      const { rest, set } = phrases[i] as Phrase; // `i` is below the length
      const end = at + 1 + rest.length;
      if (end <= last && standsAt(words, at + 1, rest)) addPhrase(read, set, at, end);
    }
    word = next;
  }
}

function addPhrase({ hits, phrases, begins, ends }: ReadText, set: PhraseSet, start: number, end: number): void {
  phrases.set.push(set);
  phrases.start.push(start);
  phrases.end.push(end);
  begins[start] = (begins[start] ?? 0) | set.grammar;
  ends[end] = (ends[end] ?? 0) | set.grammar;
  for (let i = 0; i < set.speakers.length; i += 1) {
    hits.list.push(set.speakers[i] ?? 0);
    hits.start.push(start);
    hits.end.push(end);
  }
}

function standsAt(words: readonly string[], word: number, rest: readonly string[]): boolean {
  for (let at = 0; at < rest.length; at += 1) if (words[word + at] !== rest[at]) return false;
  return true;
}

/** Where the phrases of a list stand in a sentence: words [start, end). */
export function placesOf(
  { phrases }: ReadText,
  { phrasesFrom, phrasesTo, borrowed }: Sentence,
  list: number,
): [number, number][] {
  const places: [number, number][] = [];
  for (let at = phrasesFrom; at < phrasesTo; at += 1) {
    if (phrases.set[at]?.lists.includes(list)) places.push([phrases.start[at] ?? 0, phrases.end[at] ?? 0]);
  }
  for (const { set, start, end } of borrowed) if (set.lists.includes(list)) places.push([start, end]);
  return places;
}

/** The same places for a list of the grammar. */
export function grammarPlaces({ phrases }: ReadText, sentence: Sentence, name: Grammar): readonly [number, number][] {
  if ((sentence.grammar & GRAMMAR[name]) === 0) return NOWHERE;
  const places: [number, number][] = [];
  for (let at = sentence.phrasesFrom; at < sentence.phrasesTo; at += 1) {
    if (((phrases.set[at]?.grammar ?? 0) & GRAMMAR[name]) !== 0)
      places.push([phrases.start[at] ?? 0, phrases.end[at] ?? 0]);
  }
  return places;
}

/** Whether a phrase of a list of the grammar ends right before a word. */
export function endsBefore({ ends }: ReadText, name: Grammar, word: number): boolean {
  return ((ends[word] ?? 0) & GRAMMAR[name]) !== 0;
}

/** Whether a phrase of a list of the grammar begins at a word. */
export function beginsAt({ begins }: ReadText, name: Grammar, word: number): boolean {
  return ((begins[word] ?? 0) & GRAMMAR[name]) !== 0;
}
