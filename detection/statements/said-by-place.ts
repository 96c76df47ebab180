import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import { gapBefore, isCapital } from '../read-words.ts';
import type { Spoken } from './attributions.ts';
import type { ReadSentence } from './read-article-text.ts';
import type { Sentence } from './read-sentences.ts';
import type { Discourse } from './references.ts';
import { saysAt } from './saying-verbs.ts';

/** "El Salvador says that its prisons …", "y San Salvador asegura": a place that stands for its government, right before the verb. */
export function byPlace(read: ReadSentence, speakers: ReadonlyMap<string, CompiledSpeaker>): Spoken[] {
  const { discourse, sentence } = read;
  const found: Spoken[] = [];
  for (const speaker of speakers.values())
    for (const place of speaker.places ?? [])
      for (const [first, last] of placesOf(read, place.split(' ')))
        if (
          isAccuser(discourse, first) ||
          (isAtClause(discourse, sentence, withoutArticle(discourse, first)) &&
            saysRightBehind(discourse, sentence, last))
        )
          found.push({ speaker, first, last });
  return found;
}

/** "Accused by the United States of", "acusado por Caracas de". */
function isAccuser({ words }: Discourse, first: number): boolean {
  const by = withoutArticle({ words }, first) - 1;
  return /^(?:by|por)$/.test(words[by] ?? '') && /^(?:accused|acusad[oa]s?|senalad[oa]s?)$/.test(words[by - 1] ?? '');
}

function withoutArticle({ words }: Pick<Discourse, 'words'>, first: number): number {
  return words[first - 1] === 'the' ? first - 1 : first;
}

/** Where these words stand in a sentence, one behind the other. */
function placesOf({ discourse: { words }, sentence }: ReadSentence, parts: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (let first = sentence.first; first + parts.length < sentence.last; first += 1)
    if (parts.every((part, at) => words[first + at] === part)) found.push([first, first + parts.length]);
  return found;
}

/** Whether a word opens the sentence, or a clause of it: "…, and Caracas". */
function isAtClause(discourse: Discourse, sentence: Sentence, first: number): boolean {
  const { text, words } = discourse;
  if (first === sentence.first) return true;
  if (/[,;:]/.test(gapBefore(text, first))) return !isListed(discourse, first);
  return /^(?:and|while|y|mientras)$/.test(words[first - 1] ?? '') && /[,;]/.test(gapBefore(text, first - 1));
}

function saysRightBehind(discourse: Discourse, sentence: Sentence, last: number): boolean {
  return gapBefore(discourse.text, last) === ' ' && saysAt(discourse, sentence, last);
}

/** "In Tecoluca, El Salvador": a place behind another. */
function isListed({ text }: Discourse, first: number): boolean {
  return gapBefore(text, first).startsWith(',') && isCapital(text, first - 1);
}
