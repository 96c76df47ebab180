import type { InferOutput } from 'valibot';
import type { NameWords } from './schema.ts';

type NameWordLists = InferOutput<typeof NameWords>;

/** The lists of `name-words.json` as they ship: the words of each with a space between two. */
export type NameWordsFile = Record<keyof NameWordLists, string>;

/** The lists without the lines in which an editor keeps them. */
export function compileNameWords(lists: NameWordLists): NameWordsFile {
  const written = Object.entries(lists).map(([kind, lines]) => [kind, lines.join(' ')]);
  // The same keys as in the schema.
  return Object.fromEntries(written) as NameWordsFile;
}
