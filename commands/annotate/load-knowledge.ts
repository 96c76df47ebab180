import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { compileCaseFile, compileNames, readData } from '../../data/compile.ts';
import { compileCues, publishersOf } from '../../data/compile-cues.ts';
import { readCues } from '../../data/read-cues.ts';
import { createGate } from '../../detection/create-gate.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { indexCues } from '../../detection/statements/cue-index.ts';
import type { Knowledge } from './annotate-article.ts';

/** The record, the names and the cues, read from `data/` as the build reads them. */
export function loadKnowledge(): Knowledge {
  const raw = readData();
  const names = compileNames(raw.identity);
  const caseFile = loadCaseFile(compileCaseFile(raw));
  return {
    caseFile,
    index: compileNameIndex(names, createGate(names), caseFile.nameWords),
    cues: indexCues(compileCues(readCues(), publishersOf(raw.sources))),
  };
}
