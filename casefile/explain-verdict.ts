import { claimOf, correctionOf } from './record-entry.ts';
import type { CaseFile, Claim, Language, PartialDate } from './types.ts';
import { verdictWords } from './verdict-words.ts';
import type { Judged } from './verdicts.ts';

type Dataset = Pick<CaseFile, 'claimById' | 'corrections' | 'events'>;

/**
 * Why the statement has its verdict, in one sentence of the reader's language: what the record has, whose account it
 * is, since when something else holds. `''` when the record has no such entry, so that there is nothing to explain.
 */
export function explainVerdict(
  caseFile: Dataset,
  statement: Judged,
  language: Language,
  published: PartialDate | null,
): string {
  const words = verdictWords(language);
  const claim = claimOf(caseFile, statement);
  const correct = correctionOf(caseFile, statement)?.correct[language];
  if (statement.reason === 'correction' || claim === null) return correct ? words.recordHas(correct) : '';
  if (statement.reason === 'confirmed') return words.confirmed(claim.statement[language]);
  if (statement.reason === 'attributed') {
    // Who names one side of a dispute rightly has still told one side of it.
    return claim.status === 'disputed'
      ? words.attributedSide(claim.statement[language])
      : words.attributed(whoseAccount(claim, language));
  }
  if (statement.reason === 'one-side') return words.oneSide(whoseAccount(claim, language));
  if (statement.reason === 'contested') return words.contested(claim.statement[language]);
  const since = statement.until ?? claim.validUntil;
  if (since === null) return words.recordHas(claim.statement[language]);
  const change = {
    // Of what is not confirmed we do not say that it was true.
    account: claim.status === 'confirmed' ? null : whoseAccount(claim, language),
    since,
    published,
    now: whatChanged(caseFile, claim, language),
  };
  if (statement.reason === 'ended-before') return words.endedBefore(change);
  const datedSince = statement.reason === 'ended-since' && published !== null;
  return datedSince ? words.endedSince(change) : words.endedIfBefore(change);
}

/** What took its place, as short as the timeline tells it; the claim itself, which says until when, if nothing did. */
function whatChanged(caseFile: Dataset, claim: Claim, language: Language): string {
  const { supersededBy } = claim;
  if (supersededBy === null) return claim.statement[language];
  const entry = caseFile.events.find(({ claims }) => claims.includes(supersededBy));
  return (entry?.title ?? (caseFile.claimById.get(supersededBy) ?? claim).statement)[language];
}

/** The parties of a contested claim, else whom the record names; `''` when it names nobody. */
function whoseAccount({ positions, attributedTo }: Claim, language: Language): string {
  if (positions !== null) return positions.map(({ party }) => party[language]).join('; ');
  return attributedTo?.[language] ?? '';
}
