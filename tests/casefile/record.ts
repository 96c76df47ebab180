import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { compileCaseFile, readData } from '../../data/compile.ts';

/** The real record, as it ships. */
export const record = loadCaseFile(compileCaseFile(readData()));
