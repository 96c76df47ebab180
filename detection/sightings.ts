import { isGermanGenitive } from './introductions.ts';
import { beforeGivenName, judgeFullName, judgeGivenName, judgeSurname, type Verdict } from './judge-names.ts';
import { isCapitalised, joinsName, matchFullForm, matchHashtag, matchNames, type WordSpan } from './match-names.ts';
import type { Hashtag } from './names.ts';
import { hasDeterminer, type Neighbours } from './neighbours.ts';
import { gapAfter, gapBefore, isCapital, wordAt } from './read-words.ts';

/**
 * What a name on the page looks like. `misspelled-full` is a misspelled given name with his surnames behind it.
 */
export type Shape = 'full' | 'hashtag' | 'surnames' | 'given' | 'misspelled' | 'misspelled-full';

/** A place where a name of his stands, or somebody else's that holds one of his. */
export interface Sighting {
  span: WordSpan;
  shape: Shape;
  verdict: Verdict;
  /** The words of his name that it holds. */
  bears: string[];
  /** A hashtag or form that names him without a full name on the page. */
  suffices: boolean;
}

/** Every name on the page that is his or holds one of his, of those that begin at one of `words`; in order. */
export function readSightings(around: Neighbours, words: number[]): Sighting[] {
  const sightings: Sighting[] = [];
  let last = -1;
  for (const word of words) {
    const sighting = word > last ? readSighting(around, word) : null;
    if (!sighting) continue;
    sightings.push(sighting);
    last = sighting.span.last;
  }
  return sightings;
}

function readSighting(around: Neighbours, word: number): Sighting | null {
  const { text, index } = around;
  const other = matchNames(text, word, index.others);
  const full = matchFullForm(text, word, index);
  if (other && (!full || other.last >= full.span.last)) return sighting(around, other, 'full', 'other');
  if (full) return sighting(around, full.span, 'full', judgeFullName(around, full.span, full.form), true);
  const tag = matchHashtag(text, word, index);
  if (tag) return readHashtag(around, word, tag);
  return readPartial(around, word);
}

function readHashtag(around: Neighbours, word: number, { suffices, words }: Hashtag): Sighting {
  const bears = words.filter((part) => around.index.roles.has(part));
  return { span: { first: word, last: word }, shape: 'hashtag', verdict: 'his', bears, suffices };
}

function sighting(around: Neighbours, span: WordSpan, shape: Shape, verdict: Verdict, suffices = false): Sighting {
  const bears: string[] = [];
  for (let word = span.first; word <= span.last; word += 1) {
    const written = wordAt(around.text, word);
    const role = around.index.roles.get(written);
    if (role) bears.push(role === 'genitive' ? written.slice(0, -1) : written);
  }
  return { span, shape, verdict, bears, suffices };
}

function readPartial(around: Neighbours, word: number): Sighting | null {
  const role = around.index.roles.get(wordAt(around.text, word));
  const surnames = readSurnames(around, word);
  if (surnames) return sighting(around, surnames, 'surnames', judgeSurname(around, surnames));
  if (role === 'given') return readGivenName(around, word);
  return role === 'misspelling' ? readMisspelling(around, word) : null;
}

/** Both surnames, or one with a capital ("romero" is a herb and a pilgrim); null when neither is here. */
function readSurnames(around: Neighbours, word: number): WordSpan | null {
  const { text, index } = around;
  const pair = matchNames(text, word, index.surnamePairs);
  if (pair && isCapital(text, pair.first) === isCapital(text, pair.last)) return pair;
  const role = index.roles.get(wordAt(text, word));
  const single = role === 'surname' || role === 'genitive';
  return single && isWrittenAsName(around, word) ? { first: word, last: word } : null;
}

/** With a capital; or in small letters where the page writes his names so, if no determiner makes it a herb. */
function isWrittenAsName(around: Neighbours, word: number): boolean {
  if (isCapital(around.text, word)) return true;
  return around.writesSmall && !hasDeterminer(around.text, word) && isNameAmongSmall(around, word);
}

/** Among small letters "joey hernandez" and "romero street" look like all the rest: behind a word that is no name, before none. */
function isNameAmongSmall({ text, index }: Neighbours, word: number): boolean {
  const { plainWords, surnames, thingsAfter } = index.words;
  if (gapAfter(text, word) === ' ' && [surnames, thingsAfter].some((words) => words.has(wordAt(text, word + 1))))
    return false;
  if (index.roles.get(wordAt(text, word)) === 'given' || gapBefore(text, word) !== ' ') return true;
  return plainWords.has(wordAt(text, word - 1)) || index.termWords.has(wordAt(text, word - 1));
}

function readGivenName(around: Neighbours, word: number): Sighting | null {
  const { text, index } = around;
  if (!isWrittenAsName(around, word)) return null;
  const withMiddle = index.roles.get(wordAt(text, word + 1)) === 'middle' && joinsName(text, word);
  const span = { first: word, last: word + (withMiddle ? 1 : 0) };
  return around.writesSmall || isCapitalised(text, span)
    ? sighting(around, span, 'given', judgeGivenName(around, span))
    : null;
}

function readMisspelling(around: Neighbours, word: number): Sighting | null {
  const { text } = around;
  if (!isCapital(text, word)) return null;
  const surnames = joinsName(text, word) ? readSurnames(around, word + 1) : null;
  if (!surnames && isGermanGenitive(around, word)) {
    const span = { first: word, last: word };
    const bears = [wordAt(text, word).slice(0, -1)];
    return { span, shape: 'given', verdict: beforeGivenName(around, word), bears, suffices: false };
  }
  if (!surnames) {
    const span = { first: word, last: word };
    return sighting(around, span, 'misspelled', judgeGivenName(around, span));
  }
  const span = { first: word, last: surnames.last };
  const form = { words: [], surnames: surnames.last - surnames.first + 1, commaAfter: -1 };
  return sighting(around, span, 'misspelled-full', judgeFullName(around, span, form));
}
