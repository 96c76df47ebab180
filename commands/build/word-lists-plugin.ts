/** Makes the lists of ordinary words a fifth smaller in what ships, and leaves them readable in the source. */
import type { Plugin } from 'vite';

const LIST = /wordSet\(\s*(['`])([\p{Ll}\s]+)\1,?\s*\)/gu;

/** Writes the word lists of `detection/name-words.ts` shorter: sorted, with a digit for what a word shares with the one before. */
export function wordListsPlugin(): Plugin {
  return {
    name: 'word-lists',
    transform(code, id) {
      if (!id.endsWith('/detection/name-words.ts')) return null;
      const short = code.replace(LIST, (_, quote, list) => `wordSet(${quote}${shortenList(list)}${quote})`);
      if (short === code) this.error('detection/name-words.ts has no word lists in the form this plugin knows');
      return { code: short, map: null };
    },
  };
}

/** `abel abigail abraham` as `abel 2igail 2raham`: what `wordSet` reads back as the same words. */
export function shortenList(list: string): string {
  const words = [...new Set(list.split(/\s+/).filter(Boolean))].sort();
  return words.map((word, at) => shorten(word, words[at - 1] ?? '')).join(' ');
}

function shorten(word: string, before: string): string {
  const most = Math.min(9, word.length, before.length);
  let shared = 0;
  while (shared < most && word[shared] === before[shared]) shared += 1;
  return shared === 0 ? word : `${shared}${word.slice(shared)}`;
}
