import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import type { WordedText } from '../read-words.ts';
import { GRAMMAR, type Grammar } from './grammar.ts';
import type { LanguageIndex, Phrase } from './language-index.ts';
import { ListPlaces } from './list-places.ts';

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
  /** The phrases of those for whom a word of it stands, behind all that stand in the text. */
  borrowedFrom: number;
  borrowedTo: number;
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
  lists: ListPlaces;
  /** For each word the lists of the grammar of which a phrase begins there, or ends before it; one bit a list. */
  begins: Int32Array;
  ends: Int32Array;
}

/** Places of phrases in the order of their first words: whose form, the first word, the word behind the last. */
export interface Hits {
  speaker: CompiledSpeaker[];
  start: number[];
  end: number[];
}

/** The same for phrases of any lists, by the numbers of their sets. */
export interface FoundPhrases {
  set: number[];
  start: number[];
  end: number[];
}

/** The text with the sentences that have words and are not too long to be one. */
export function readText(text: WordedText, index: LanguageIndex): ReadText {
  const { words, starts: places, sentences: starts } = text;
  const begins = new Int32Array(words.length + 1);
  const ends = new Int32Array(words.length + 1);
  const hits = { speaker: [], start: [], end: [] };
  const phrases: FoundPhrases = { set: [], start: [], end: [] };
  const lists = new ListPlaces(phrases, index);
  const read: ReadText = { text, index, words, sentences: [], hits, phrases, lists, begins, ends };
  let word = 0;
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? text.folded.length;
    const first = word;
    while (word < words.length && (places[word] ?? 0) < end) word += 1;
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
  const [hitsFrom, phrasesFrom] = [hits.start.length, phrases.set.length];
  const grammar = findPhrases(read, first, last);
  const isQuestion = folded.includes('?') || folded.includes('¿');
  const [hitsTo, phrasesTo] = [hits.start.length, phrases.set.length];
  const end = start + source.length;
  const borrowed = { borrowedFrom: 0, borrowedTo: 0 };
  return { first, last, start, end, isQuestion, hitsFrom, hitsTo, phrasesFrom, phrasesTo, grammar, ...borrowed };
}

/** Finds every phrase of a list in words [first, last); the bits of the grammar's lists among these. */
function findPhrases({ words, index, phrases, begins, ends, hits }: ReadText, first: number, last: number): number {
  const { set: sets, start: starts, end: endings } = phrases;
  let count = sets.length;
  let found = 0;
  let word = words[first] ?? '';
  for (let at = first; at < last; at += 1) {
    const next = words[at + 1] ?? '';
    const among = index.phrasesAt(word, next);
    for (let i = 0; i < among.length; i += 1) {
      const { rest, set, grammar, speakers } = among[i] as Phrase; // `i` is below the length
      const end = at + 1 + rest.length;
      if (end > last || (rest.length > 0 && !standsAt(words, at + 1, rest))) continue;
      sets[count] = set;
      starts[count] = at;
      endings[count] = end;
      count += 1;
      if (grammar !== 0) {
        found |= grammar;
        begins[at] = (begins[at] ?? 0) | grammar;
        ends[end] = (ends[end] ?? 0) | grammar;
      }
      if (speakers.length > 0) addHits(hits, speakers, at, end);
    }
    word = next;
  }
  return found;
}

function addHits(hits: Hits, speakers: readonly CompiledSpeaker[], start: number, end: number): void {
  for (const speaker of speakers) {
    hits.speaker.push(speaker);
    hits.start.push(start);
    hits.end.push(end);
  }
}

function standsAt(words: readonly string[], word: number, rest: readonly string[]): boolean {
  for (let at = 0; at < rest.length; at += 1) if (words[word + at] !== rest[at]) return false;
  return true;
}

/** Where the phrases of a list of the grammar stand in a sentence: of each the first word, and the one behind the last. */
export function grammarPlaces({ phrases, index }: ReadText, sentence: Sentence, name: Grammar): readonly number[] {
  if ((sentence.grammar & GRAMMAR[name]) === 0) return NOWHERE;
  const places: number[] = [];
  for (let at = sentence.phrasesFrom; at < sentence.phrasesTo; at += 1) {
    if (((index.grammarOf[phrases.set[at] ?? 0] ?? 0) & GRAMMAR[name]) !== 0)
      places.push(phrases.start[at] ?? 0, phrases.end[at] ?? 0);
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
