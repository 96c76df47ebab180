import { compileNames, readData } from '../../data/compile.ts';
import type { NamesFile } from '../../data/names-file.ts';

/** The names of the case, as the record has them. */
export const caseNames: NamesFile = compileNames(readData().identity);
