import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import { gapBefore } from '../read-words.ts';
import type { Grammar } from './grammar.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt, endsBefore, grammarPlaces, type Sentence } from './read-sentences.ts';
import type { Discourse, Reference } from './references.ts';
import { subjectOf } from './subject-of.ts';

/** A place where a sentence says who says so, in words [first, last). */
export interface Spoken {
  speaker: CompiledSpeaker;
  first: number;
  last: number;
}

/** A verb of saying stands at most so many words behind whoever says so, or before. */
const BEHIND = 5;
const BEFORE = 3;
/** Kin and callings that are a speaker of the record where they are his. */
const OWNED: readonly [list: Grammar, speaker: string][] = [
  ['owned-lawyers', 'lawyers'],
  ['owned-family', 'family'],
];

/** Everybody of the record to whom a sentence attributes something, in order. */
export function findSpeakers(read: ReadSentence, speakers: ReadonlyMap<string, CompiledSpeaker>): Spoken[] {
  const { discourse, sentence, references } = read;
  const named = read.named.filter(({ first, last }) => says(discourse, sentence, first, last, references));
  const spoken = [...named, ...owned(discourse, sentence, references, speakers)];
  const himself = speakers.get('himself');
  for (const { first, last, who, kind } of himself ? references : []) {
    if (who !== 'him' || kind === 'possessive' || kind === 'clitic') continue;
    if (himself && says(discourse, sentence, first, last, references)) spoken.push({ speaker: himself, first, last });
  }
  if (spoken.length === 0) spoken.push(...byPronoun(read));
  if (himself && spoken.length === 0) spoken.push(...unsaid(read, himself));
  return spoken.sort((a, b) => a.first - b.first);
}

/** "She says", "they say", "agregó ella": whoever of the record was named last and can be meant. */
function byPronoun({ discourse, sentence, references, previous }: ReadSentence): Spoken[] {
  const pronoun = references.find(({ first }) => PRONOUN.test(discourse.words[first] ?? ''));
  if (!pronoun || !says(discourse, sentence, pronoun.first, pronoun.last, references)) return [];
  const { first, last } = pronoun;
  for (const earlier of [previous, previous?.previous]) {
    const said = earlier?.named.findLast(({ speaker }) => speaker.he === 'she' || speaker.he === 'for');
    if (said) return [{ speaker: said.speaker, first, last }];
  }
  return [];
}

const PRONOUN = /^(?:she|they|ella|ellos|ellas)$/;

/** "Aseguró que …": Spanish leaves out who says so, and it is the one last named. */
function unsaid(read: ReadSentence, himself: CompiledSpeaker): Spoken[] {
  const { discourse, sentence, references } = read;
  if (discourse.index.language !== 'es') return [];
  for (const [first, last] of grammarPlaces(discourse, sentence, 'say')) {
    if (references.some((one) => one.first >= last && one.first <= last + BEFORE && one.kind === 'name')) continue;
    const subject = subjectOf(read, first);
    if (subject === 'dropped' || subject?.who === 'him') return [{ speaker: himself, first, last }];
  }
  return [];
}

/** Everybody of the record whom a sentence names or describes, whether they say something or not. */
export function findNamed({ discourse, sentence, references }: ReadSentence): Spoken[] {
  const { hits, index } = discourse;
  const found: Spoken[] = [];
  for (let at = sentence.hitsFrom; at < sentence.hitsTo; at += 1) {
    const speaker = index.speakerOfList.get(hits.list[at] ?? -1);
    if (!speaker) continue;
    const [first = 0, last = 0] = [hits.start[at], hits.end[at]];
    if (!isSomebodyElses(discourse, references, first)) found.push({ speaker, first, last });
  }
  // "CBS News" is one name, and "CBS" in it no other.
  return found.filter((one) => !found.some((other) => other !== one && isWithin(one, other)));
}

function isWithin(one: Spoken, other: Spoken): boolean {
  return one.first >= other.first && one.last <= other.last && one.last - one.first < other.last - other.first;
}

/** "His lawyer" where "his" is another's. */
function isSomebodyElses({ words }: Discourse, references: readonly Reference[], first: number): boolean {
  if (!/^(?:his|su|sus)$/.test(words[first] ?? '')) return false;
  return references.some((reference) => reference.first === first && reference.who !== 'him');
}

/** "Hernández Romero's lawyers say", "la abogada de Hernández Romero dijo": his, by name. */
function owned(
  discourse: Discourse,
  sentence: Sentence,
  references: readonly Reference[],
  speakers: ReadonlyMap<string, CompiledSpeaker>,
): Spoken[] {
  const spoken: Spoken[] = [];
  for (const [list, id] of OWNED) {
    const speaker = speakers.get(id);
    for (const [first, last] of grammarPlaces(discourse, sentence, list)) {
      const owner = ownerOf(discourse, references, first, last);
      if (!speaker || !owner) continue;
      if (says(discourse, sentence, Math.min(owner.first, first), Math.max(owner.last, last), references))
        spoken.push({ speaker, first, last });
    }
  }
  return spoken;
}

/** Him, as the owner of words [first, last), before or behind them; `undefined` when they are not his. */
function ownerOf(
  { words }: Discourse,
  references: readonly Reference[],
  first: number,
  last: number,
): Reference | undefined {
  const isOf = /^(?:for|of|to|de|del)$/.test(words[last] ?? '');
  return references.find(({ who, kind, ...place }) => {
    if (who !== 'him') return false;
    if (kind === 'possessive') return place.last === first || place.last === first - 1 || place.last === first - 2;
    return isOf && place.first > last && place.first - last <= BEFORE;
  });
}

/** Whether a verb of saying, or "according to", stands beside words [first, last), and nobody else between. */
export function says(
  discourse: Discourse,
  sentence: Sentence,
  first: number,
  last: number,
  others: readonly Reference[],
): boolean {
  if (isAccordingTo(discourse, sentence, first)) return true;
  for (let word = last; word < Math.min(sentence.last, last + BEHIND); word += 1) {
    if (beginsAt(discourse, 'say', word)) return true;
    if (others.some(({ first, kind }) => first === word && (kind === 'name' || kind === 'pronoun'))) break;
  }
  return isSaidBy(discourse, sentence, first);
}

/** "According to the U.S. Department of Homeland Security": a few words may stand between, and no comma. */
function isAccordingTo(discourse: Discourse, sentence: Sentence, first: number): boolean {
  for (let word = first; word >= Math.max(sentence.first, first - BEHIND); word -= 1) {
    if (endsBefore(discourse, 'according', word)) return true;
    if (/[,;:()"]/.test(gapBefore(discourse.text, word))) return false;
  }
  return false;
}

/** "“…”, said Cargioli", "…, denunció la organización ImmDef": the verb stands first, behind a comma or the words themselves. */
function isSaidBy(discourse: Discourse, sentence: Sentence, first: number): boolean {
  for (let word = first - 1; word >= Math.max(sentence.first, first - BEFORE); word -= 1) {
    if (beginsAt(discourse, 'say', word))
      return word === sentence.first || /[,"—–-]/.test(gapBefore(discourse.text, word));
    if (/^(?:to|a|al|that|que)$/.test(discourse.words[word] ?? '')) return false;
  }
  return false;
}
