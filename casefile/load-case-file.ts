import type { CaseFile, CompiledCaseFile } from './types.ts';

/** The whole dataset with an index of sources and one of claims; a reference that does not resolve broke the build. */
export function loadCaseFile(compiled: CompiledCaseFile): CaseFile {
  return {
    ...compiled,
    sourceById: new Map(compiled.sources.map((source) => [source.id, source])),
    claimById: new Map(compiled.claims.map((claim) => [claim.id, claim])),
  };
}
