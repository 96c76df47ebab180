/** Gives the reader its names ready for looking up: taking them apart in every page would cost more than finding them. */
import type { Plugin } from 'vite';
import { compileNames, readData } from '../../data/compile.ts';
import { gatePattern } from '../../detection/gate-pattern.ts';
import { writeNames } from '../../detection/written-names.ts';

const MODULE = 'virtual:written-names';

/** Serves `virtual:written-names`: what `writeNames` makes of the record's names, and the source of their gate's pattern. */
export function writtenNamesPlugin(): Plugin {
  return {
    name: 'written-names',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const names = compileNames(readData().identity);
      const written = { ...writeNames(names), gate: gatePattern(names).source };
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(written))})`;
    },
  };
}
