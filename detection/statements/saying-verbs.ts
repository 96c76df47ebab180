import { beginsAt, type Sentence } from './read-sentences.ts';
import type { Discourse } from './references.ts';

/** A verb of saying; not the "United States", nor one whose subject stands behind: "accused by his jailers". */
export function isSaying(discourse: Discourse, word: number): boolean {
  const { words } = discourse;
  if (!beginsAt(discourse, 'say', word) || /^(?:by|por)$/.test(words[word + 1] ?? '')) return false;
  return words[word] !== 'states' || words[word - 1] !== 'united';
}

/** "…, has called it", "…, le explicó": the verb behind what stands before verbs. */
export function saysAt(discourse: Discourse, { last }: Sentence, from: number): boolean {
  for (let word = from; word < last; word += 1) {
    if (beginsAt(discourse, 'say', word)) return true;
    if (
      !/^(?:has|have|had|also|ha|han|habia|habian|se|le|les|lo|la|los|las|nos|tambien|ya)$/.test(
        discourse.words[word] ?? '',
      )
    )
      return false;
  }
  return false;
}
