/** What stands beside a dated entry: how sure the record is of it, and what a reader may wish to unfold. */
import { claimsOf } from './claims-of.ts';
import type { CaseFile, Sensitivity, Status, TimelineEntry } from './types.ts';

type Claims = Pick<CaseFile, 'claimById'>;

/** The weakest status among the claims the entry rests on: it is no surer than the least sure of them. */
export function entryStatus(caseFile: Claims, entry: Pick<TimelineEntry, 'claims'>): Status {
  const statuses = claimsOf(caseFile, entry.claims).map(({ status }) => status);
  if (statuses.includes('disputed')) return 'disputed';
  return statuses.includes('reported') ? 'reported' : 'confirmed';
}

/** What the entry's claims speak of that is folded at first, each kind once; `[]` when nothing is. */
export function entrySensitivity(caseFile: Claims, entry: Pick<TimelineEntry, 'claims'>): Sensitivity[] {
  return [...new Set(claimsOf(caseFile, entry.claims).flatMap(({ sensitivity }) => sensitivity))];
}
