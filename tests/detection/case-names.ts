import { compileNames, compileNameWords, type NameWordsFile, readData } from '../../data/compile.ts';
import type { NamesFile } from '../../data/names-file.ts';

const { identity, nameWords } = readData();

/** The names of the case, as the record has them. */
export const caseNames: NamesFile = compileNames(identity);

/** What words beside a name most likely are, as the record has it. */
export const caseWords: NameWordsFile = compileNameWords(nameWords);
