import { sourceIdsOf } from '../casefile/citations.ts';
import { claimsOf } from '../casefile/claims-of.ts';
import { entryStatus } from '../casefile/entry-marks.ts';
import type { CaseFile, Claim, Language, PartialDate, Status } from '../casefile/types.ts';

/** The entry of the record that a note is about, as the record has it. */
export interface NotedEntry {
  id: string;
  /** The claim's statement or the title of the timeline entry. */
  sentence: string;
  /** Of a timeline entry; `null` for a claim, whose sentence says when. */
  date: PartialDate | null;
  status: Status;
  claims: Claim[];
  sourceIds: string[];
}

type Dataset = Pick<CaseFile, 'claimById' | 'events'>;

/** The entry with this id; `null` for a note about none, and for one that this version of the record does not have. */
export function notedEntry(caseFile: Dataset, about: string | null, language: Language): NotedEntry | null {
  if (about === null) return null;
  const claim = caseFile.claimById.get(about);
  if (claim) return entryOf(caseFile, about, claim.statement[language], null, [about]);
  const event = caseFile.events.find(({ id }) => id === about);
  return event ? entryOf(caseFile, about, event.title[language], event.date, event.claims) : null;
}

function entryOf(
  caseFile: Dataset,
  id: string,
  sentence: string,
  date: PartialDate | null,
  claimIds: readonly string[],
): NotedEntry {
  const claims = claimsOf(caseFile, claimIds);
  const status = entryStatus(caseFile, { claims: [...claimIds] });
  return { id, sentence, date, status, claims, sourceIds: [...new Set(claims.flatMap(sourceIdsOf))] };
}
