/** How often articles say what a list holds. Node, build time. */

/** A phrase has at most so many words: longer ones count as never said. */
const LONGEST = 8;

/** Chooses among lists of phrases, given the words of many sentences: the one that the fewest of them use. */
export function rarestList(
  lists: readonly string[],
  sentences: readonly (readonly string[])[],
): (among: readonly number[]) => number {
  const uses = countUses(lists, sentences);
  const usesOf = (list: number) => uses[list] ?? 0;
  return (among) => among.toSorted((one, other) => usesOf(one) - usesOf(other))[0] ?? 0;
}

/** For each list how many of the sentences use it. */
function countUses(lists: readonly string[], sentences: readonly (readonly string[])[]): number[] {
  const listsOfPhrase = new Map<string, number[]>();
  for (const [list, phrases] of lists.entries())
    for (const phrase of phrases.split('|')) listsOfPhrase.set(phrase, [...(listsOfPhrase.get(phrase) ?? []), list]);
  const uses = lists.map(() => 0);
  for (const words of sentences) {
    const used = new Set(phrasesIn(words).flatMap((phrase) => listsOfPhrase.get(phrase) ?? []));
    for (const list of used) uses[list] = (uses[list] ?? 0) + 1;
  }
  return uses;
}

function phrasesIn(words: readonly string[]): string[] {
  return words.flatMap((_, first) =>
    Array.from({ length: Math.min(LONGEST, words.length - first) }, (_, more) =>
      words.slice(first, first + more + 1).join(' '),
    ),
  );
}
