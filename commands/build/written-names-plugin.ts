/** Gives the background script its names ready for looking up: taking them apart would cost more than finding them. */
import type { Plugin } from 'vite';
import { compileNames, compileNameWords, readData } from '../../data/compile.ts';
import { gatePattern } from '../../detection/gate-pattern.ts';
import { writeNames } from '../../detection/written-names.ts';

const MODULE = 'virtual:written-names';

/** Serves `virtual:written-names`: what `writeNames` makes of the record's names, the source of their gate's pattern, and the words beside names. */
export function writtenNamesPlugin(): Plugin {
  return {
    name: 'written-names',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const { identity, nameWords } = readData();
      const names = compileNames(identity);
      const written = { ...writeNames(names), gate: gatePattern(names).source, words: compileNameWords(nameWords) };
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(written))})`;
    },
  };
}
