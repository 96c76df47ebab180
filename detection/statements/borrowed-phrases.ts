import { gapBefore } from '../read-words.ts';
import type { ReadSentence } from './read-article-text.ts';
import type { Reference } from './references.ts';

/** "He" of a man in office and "it" are read as far behind the name, in sentences. */
const REACH = 2;
/** So many words before and behind a name still belong to it: "the full 5th Circuit", "the Supreme Court of the United States". */
const AROUND = 2;

/**
 * Gives what stands for a man in office or an institution the phrases of whom it stands for, so that "he ruled" behind "Judge Boasberg" and
 * "it kept a freeze" behind "the Supreme Court" are read as if the name stood there. Nothing where nobody was named.
 */
export function borrowPhrases(read: ReadSentence): void {
  const { phrases } = read.discourse;
  read.sentence.borrowedFrom = phrases.set.length;
  for (const reference of read.references) {
    const name = standsForOffice(reference) ? lastName(read, reference.first) : null;
    if (name) addPhrasesOf(name, reference.first, reference.last);
  }
  const it = read.discourse.index.language === 'en' ? wordIt(read) : null;
  const owner = it === null ? null : institutionBefore(read, it);
  if (it !== null && owner) addPhrasesOf(owner, it, it + 1);
  read.sentence.borrowedTo = phrases.set.length;
}

/** "He" and "his" of a man in office. */
function standsForOffice({ who, kind }: Reference): boolean {
  return who === 'public' && kind !== 'name' && kind !== 'description';
}

/** A name in a sentence. */
interface Place {
  read: ReadSentence;
  first: number;
  last: number;
}

/** The man in office whom the text named last before a word. */
function lastName(read: ReadSentence, word: number): Place | null {
  let at: ReadSentence | null = read;
  for (let age = 0; at && age <= REACH + 1; age += 1) {
    const name = at.references.findLast(({ who, kind, last }) => who === 'public' && kind === 'name' && last <= word);
    if (name) return { read: at, first: name.first, last: name.last };
    at = at.previous;
  }
  return null;
}

/** The first "it" that opens a clause; `null` when there is none. Looked for natively, since every word is asked. */
function wordIt({ discourse, sentence }: ReadSentence): number | null {
  const { words, text } = discourse;
  if (discourse.nextIt < sentence.first) discourse.nextIt = placeOfIt(words, sentence.first);
  for (let word = discourse.nextIt; word < sentence.last; word = placeOfIt(words, word + 1)) {
    const opens = word === sentence.first || OPENING.test(words[word - 1] ?? '');
    if (opens || /[,;:—–]/.test(gapBefore(text, word))) return word;
  }
  return null;
}

function placeOfIt(words: readonly string[], from: number): number {
  const place = words.indexOf('it', from);
  return place < 0 ? words.length : place;
}

const OPENING = /^(?:and|but|that|when|while|because|since|as|until|after|before|then|so|later|\d+)$/;

/** The institution that a sentence is about: the first it names, or that of a sentence before. */
function institutionBefore(read: ReadSentence, word: number): Place | null {
  let at: ReadSentence | null = read;
  for (let age = 0; at && age <= REACH; age += 1) {
    const said = at.named.find(
      ({ speaker, last }) => speaker.group === 'officials' && speaker.he === 'none' && last <= word,
    );
    if (said) return { read: at, first: said.first, last: said.last };
    at = at.previous;
  }
  return null;
}

/** Adds the phrases of a name, as if they stood at words [first, last). */
function addPhrasesOf({ read, ...name }: Place, first: number, last: number): void {
  const { phrases } = read.discourse;
  const { phrasesFrom, phrasesTo } = read.sentence;
  for (let at = phrasesFrom; at < phrasesTo; at += 1) {
    const start = phrases.start[at] ?? 0;
    const end = phrases.end[at] ?? 0;
    const set = phrases.set[at];
    const isOfName = start < name.last && end > name.first;
    if (set === undefined || !isOfName || start < name.first - AROUND || end > name.last + AROUND) continue;
    phrases.set.push(set);
    phrases.start.push(first);
    phrases.end.push(last);
  }
}
