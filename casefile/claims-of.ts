import type { CaseFile, Claim } from './types.ts';

/** The claims with these ids, in the order of the ids; an id that is not in the record has none. */
export function claimsOf(caseFile: Pick<CaseFile, 'claimById'>, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => caseFile.claimById.get(id) ?? []);
}
