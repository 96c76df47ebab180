import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import { gapBefore } from '../read-words.ts';
import { isAccordingTo, type Spoken, says } from './attributions.ts';
import type { ReadSentence } from './read-article-text.ts';
import { grammarPlaces } from './read-sentences.ts';
import { subjectOf } from './subject-of.ts';

/** Everybody of the record to whom a sentence attributes something, named or not, in order. */
export function findSpeakers(read: ReadSentence, himself: CompiledSpeaker | undefined): Spoken[] {
  const spoken = [...read.said, ...byInstitution(read)];
  if (spoken.length === 0) spoken.push(...byPronoun(read));
  if (himself && spoken.length === 0) spoken.push(...unsaid(read, himself));
  return spoken.sort((a, b) => a.first - b.first);
}

/** "She says", "according to them", "agregó ella": whoever of the record was named last and can be meant. */
function byPronoun(read: ReadSentence): Spoken[] {
  const { discourse, sentence, references } = read;
  for (const { first, last } of references) {
    const pronoun = discourse.words[first] ?? '';
    const isSaying = PRONOUN.has(pronoun)
      ? says(discourse, sentence, first, last, references)
      : /^(?:them|her)$/.test(pronoun) && isAccordingTo(discourse, sentence, first);
    const said = isSaying && namedBefore(read, first, ({ he }) => he === 'she' || he === 'for');
    if (said) return [{ speaker: said.speaker, first, last }];
  }
  return [];
}

const PRONOUN = new Set('she they ella ellos ellas'.split(' '));

/** "It told the program that …": the institution that was named last. */
function byInstitution(read: ReadSentence): Spoken[] {
  const { discourse, sentence, references } = read;
  const { first } = sentence;
  if (discourse.words[first] !== 'it' || !says(discourse, sentence, first, first + 1, references)) return [];
  const said = namedBefore(read, first, ({ he }) => he === 'none');
  return said ? [{ speaker: said.speaker, first, last: first + 1 }] : [];
}

/** The last speaker of a kind whom the text names before a word: in the sentence, or in one of the two before. */
function namedBefore(
  { named, previous }: ReadSentence,
  word: number,
  isOne: (speaker: CompiledSpeaker) => boolean,
): Spoken | undefined {
  return (
    named.findLast(({ speaker, last }) => last <= word && isOne(speaker)) ??
    previous?.named.findLast(({ speaker }) => isOne(speaker)) ??
    previous?.previous?.named.findLast(({ speaker }) => isOne(speaker))
  );
}

/** A name so near behind a verb is who says it. */
const NAME_BEHIND = 3;

/** "Aseguró que …": Spanish leaves out who says so, and it is the one last named. */
function unsaid(read: ReadSentence, himself: CompiledSpeaker): Spoken[] {
  const { discourse, sentence, references } = read;
  if (discourse.index.language !== 'es') return [];
  const verbs = grammarPlaces(discourse, sentence, 'say');
  for (let at = 0; at < verbs.length; at += 2) {
    const [first = 0, last = 0] = [verbs[at], verbs[at + 1]];
    if (references.some((one) => one.first >= last && one.first <= last + NAME_BEHIND && one.kind === 'name')) continue;
    const aside = previousSpeaker(read, first, last);
    if (aside) return [{ speaker: aside.speaker, first, last }];
    // "Estuvo en el módulo 8, …, dice.": the subject of the sentence.
    const subject = subjectOf(read, first) ?? (isTrailing(read, last) ? subjectOf(read, read.sentence.first) : null);
    if (subject === 'dropped' || subject?.who === 'him') return [{ speaker: himself, first, last }];
    const goesOn = subject === null && isWithoutSubject(read, first) && read.previous?.said.at(-1);
    if (goesOn) return [{ speaker: goesOn.speaker, first, last }];
  }
  return [];
}

/** "Hasta ese día, asegura, nadie sabía …": between commas whoever spoke in the sentence before goes on. */
function previousSpeaker(
  { discourse: { text }, previous }: ReadSentence,
  first: number,
  last: number,
): Spoken | undefined {
  const isAside = gapBefore(text, first).startsWith(',') && gapBefore(text, last).startsWith(',');
  return isAside ? previous?.said.at(-1) : undefined;
}

/** "Agregó que …", "Hasta ese día, asegura, nadie sabía …": whoever spoke in the sentence before goes on. */
function isWithoutSubject({ discourse, sentence, references }: ReadSentence, verb: number): boolean {
  const { words, text } = discourse;
  if (/n$/.test(words[verb] ?? '')) return false; // several say it
  if (references.some(({ last, kind }) => last <= verb && kind !== 'clitic' && kind !== 'possessive')) return false;
  return verb - sentence.first <= 1 || /[,"—–]/.test(gapBefore(text, verb));
}

/** Whether a word is the last of its sentence. */
function isTrailing({ sentence }: ReadSentence, last: number): boolean {
  return last === sentence.last;
}
