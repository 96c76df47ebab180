/** Gives the reader its names ready for looking up: taking them apart in every page would cost more than finding them. */
import type { Plugin } from 'vite';
import { compileNames, readData } from '../../data/compile.ts';
import { writeNames } from '../../detection/written-names.ts';

const MODULE = 'virtual:written-names';

/** Serves `virtual:written-names`: what `writeNames` makes of the record's names. */
export function writtenNamesPlugin(): Plugin {
  return {
    name: 'written-names',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      return `export default JSON.parse('${JSON.stringify(writeNames(compileNames(readData().identity)))}')`;
    },
  };
}
