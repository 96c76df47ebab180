import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { compileCaseFile, compileNames, compileNameWords, readData } from '../../data/compile.ts';
import { compileCues, publishersOf } from '../../data/compile-cues.ts';
import { readCues } from '../../data/read-cues.ts';
import { createGate } from '../../detection/create-gate.ts';
import type { Knowledge } from '../../detection/find-in-article.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { indexCues } from '../../detection/statements/cue-index.ts';

/** The record, the names and the cues, read from `data/` as the build reads them. */
export function loadKnowledge(): Knowledge {
  const raw = readData();
  const names = compileNames(raw.identity);
  return {
    caseFile: loadCaseFile(compileCaseFile(raw)),
    names: compileNameIndex(names, createGate(names), compileNameWords(raw.nameWords)),
    cues: indexCues(compileCues(readCues(), publishersOf(raw.sources))),
  };
}
