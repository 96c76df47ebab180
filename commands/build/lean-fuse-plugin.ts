/** Leaves out of Fuse.js what the help search never asks of it: a third of its code, in a script that runs in others' pages. */
import type { Plugin } from 'vite';

/** Source files whose code is not needed, by the comment that heads each; `stub` is what others still call. */
const LEFT_OUT = [
  { file: 'src/helpers/diacritics.ts', stub: 'const stripDiacritics = (text) => text;' }, // both sides come folded
  { file: 'src/search/token/analyzer.ts', stub: '' },
  { file: 'src/search/token/InvertedIndex.ts', stub: '' },
  { file: 'src/core/queryParser.ts', stub: '' },
  { file: 'src/entry.ts', stub: 'var entry_default = Fuse;' },
];
/** Methods for collections that change, and for the searches that are left out. */
const METHODS = ['add', 'remove', 'removeAt', 'removeAll', '_searchLogical', '_coversAllTokens'];
/** The one place in what is kept that would call what is not. */
const TOKEN_INDEX = /\n\t\tif \(this\.options\.useTokenSearch\) \{[\s\S]*?\n\t\t\}/;

export function leanFusePlugin(): Plugin {
  return {
    name: 'lean-fuse',
    transform(code, id) {
      if (!id.endsWith('/fuse.js/dist/fuse.basic.mjs')) return null;
      return { code: leanFuse(code), map: null };
    },
  };
}

/** Fuse's basic build without those parts; throws when it is no longer built of them. */
export function leanFuse(code: string): string {
  let lean = cut(code, TOKEN_INDEX, '');
  for (const { file, stub } of LEFT_OUT) lean = cut(lean, region(file), stub);
  for (const method of METHODS) lean = cut(lean, new RegExp(`\\n\\t${method}\\([\\s\\S]*?\\n\\t\\}(?=\\n)`, 'g'), '');
  return lean;
}

function region(file: string): RegExp {
  return new RegExp(`//#region ${file}\\n[\\s\\S]*?//#endregion`);
}

function cut(code: string, part: RegExp, stub: string): string {
  const rest = code.replace(part, () => stub);
  if (rest === code) throw new Error(`Fuse.js changed: look again at what is left out of it (${part.source})`);
  return rest;
}
