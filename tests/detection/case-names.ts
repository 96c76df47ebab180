import { compileNames, readData } from '../../data/compile.ts';
import type { NamesFile } from '../../detection/names.ts';

/** The names of the case as the tests use them, with terms that no namesake shares. */
export const caseNames: NamesFile = {
  distinctiveTerms: [
    'Capacho',
    'Toczylowski',
    'ImmDef',
    'Immigrant Defenders Law Center',
    'Cargioli',
    'Reina Cárdenas',
    'Holsinger',
  ],
  ...compileNames(readData().identity),
};
