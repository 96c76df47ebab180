import type { CaseFile, Claim, Correction, Language, PartialDate } from './types.ts';
import type { Judged } from './verdicts.ts';

type Dataset = Pick<CaseFile, 'claimById' | 'corrections'>;

/** The claim a statement is held against; `null` when it is held against a correction, or the record has no such claim. */
export function claimOf(caseFile: Dataset, { kind, entry }: Pick<Judged, 'kind' | 'entry'>): Claim | null {
  return kind === 'claim' ? (caseFile.claimById.get(entry) ?? null) : null;
}

/** The correction that says what is right; `null` when none does. */
export function correctionOf(
  caseFile: Dataset,
  { kind, entry, correction }: Pick<Judged, 'kind' | 'entry' | 'correction'>,
): Correction | null {
  const id = kind === 'correction' ? entry : correction;
  return caseFile.corrections.find((each) => each.id === id) ?? null;
}

/** What the record itself says where the statement is; `''` for an entry that it does not have. */
export function recordSentence(caseFile: Dataset, statement: Judged, language: Language): string {
  const correction = correctionOf(caseFile, statement);
  return correction?.correct[language] ?? claimOf(caseFile, statement)?.statement[language] ?? '';
}

/** The date the record gives the entry: of the change, of what happened, of its beginning; `null` without any. */
export function recordDate(caseFile: Dataset, statement: Judged): PartialDate | null {
  const claim = claimOf(caseFile, statement);
  return statement.until ?? claim?.date ?? claim?.validFrom ?? null;
}
