import type { CaseFile, Claim } from '../../casefile/types.ts';
import { formWords } from '../name-forms.ts';
import { says } from './attributions.ts';
import type { ReadSentence } from './read-article-text.ts';

/** Whether the sentence attributes a claim to an outlet on whose report the record has it: "the Bay Area Reporter says". */
export function isSaidBySource(read: ReadSentence, { evidence }: Claim, { sourceById }: CaseFile): boolean {
  return evidence.some(({ source }) => {
    const { publisher = '', originalPublisher = null } = sourceById.get(source) ?? {};
    return [publisher, originalPublisher ?? ''].some((name) => isSaidByOutlet(read, outletWords(name)));
  });
}

/** The words of an outlet's name, without the place that tells it from others. */
function outletWords(name: string): string[] {
  return formWords(name.replace(/ \(.*\)$/, ''));
}

function isSaidByOutlet(read: ReadSentence, name: readonly string[]): boolean {
  const { discourse, sentence, references } = read;
  if (name.length === 0) return false;
  for (let word = sentence.first; word + name.length <= sentence.last; word += 1) {
    const end = word + name.length;
    if (
      name.every((part, at) => discourse.words[word + at] === part) &&
      says(discourse, sentence, word, end, references)
    )
      return true;
  }
  return false;
}
