/** Gives the gate its pattern ready made: building it in every page costs more than the search itself. */
import type { Plugin } from 'vite';
import { compileNames, readData } from '../../data/compile.ts';
import { gatePattern } from '../../detection/gate-pattern.ts';

const MODULE = 'virtual:gate-pattern';

/** Serves `virtual:gate-pattern`: the pattern of the record's names, as a literal that the browser compiles on first use. */
export function gatePatternPlugin(): Plugin {
  return {
    name: 'gate-pattern',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export default ${gatePattern(compileNames(readData().identity))}` : null),
  };
}
