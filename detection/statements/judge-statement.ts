import { decideVerdict } from '../../casefile/decide-verdict.ts';
import { isAfter } from '../../casefile/partial-date.ts';
import type { CaseFile, Claim, Correction, PartialDate } from '../../casefile/types.ts';
import type { Judged } from '../../casefile/verdicts.ts';
import type { Statement } from './find-statements.ts';
import type { ArticleText } from './read-article-text.ts';

/** What the record makes of a statement, and on which sources it rests. */
export type JudgedEntry = Judged & { sources: string[] };

/**
 * The judgement of a sentence that says what a claim says; `null` where the page is older than what the claim tells: then it means
 * something else, or its date is wrong. A page that was changed later is as old as the change.
 */
export function judgeClaim(
  claim: Claim,
  said: { isNow: boolean; isAttributed: boolean },
  { published, modified = null }: ArticleText,
): JudgedEntry | null {
  const date = dateToJudge(claim, published, modified);
  if (date === undefined && published !== null) return null;
  const sources = [...new Set(claim.evidence.map(({ source }) => source))];
  return { entry: claim.id, kind: 'claim', correction: null, ...decideVerdict(claim, said, date ?? null), sources };
}

/** Whether an article can say what an entry of the record says: a claim it can where it is not older, an error always. */
export function canBeSaid(entry: string, { published, modified = null }: ArticleText, caseFile: CaseFile): boolean {
  const claim = caseFile.claimById.get(entry);
  if (!claim) return caseFile.corrections.some(({ id }) => id === entry);
  return published === null || dateToJudge(claim, published, modified) !== undefined;
}

/** The day of the page that is no older than what a claim tells; `undefined` when neither is. */
function dateToJudge(
  { date, validFrom }: Claim,
  published: PartialDate | null,
  modified: PartialDate | null,
): PartialDate | undefined {
  const begins = date ?? validFrom;
  const days = [published, modified].filter((day) => day !== null);
  return days.find((day) => begins === null || !isAfter(begins, day));
}

/** The judgement of a sentence with a known error. */
export function judgeCorrection({ id, sources }: Correction): JudgedEntry {
  return {
    entry: id,
    kind: 'correction',
    correction: id,
    verdict: 'conflicts',
    reason: 'correction',
    until: null,
    sources: [...sources],
  };
}

/** One sentence says a thing once: an error instead of what it is an error about, an ended state instead of the error of telling it. */
export function settle(found: Statement[], implied: ReadonlySet<string>, { corrections }: CaseFile): Statement[] {
  const statements = found.filter((one) => !implied.has(one.entry) || one.verdict === 'conflicts');
  const hasError = statements.some(({ kind }) => kind === 'correction');
  const errors = hasError ? corrections.filter(({ id }) => statements.some(({ entry }) => entry === id)) : [];
  const kept = statements.filter(({ entry, verdict, kind }) => {
    if (kind === 'correction') {
      const { claims = [] } = errors.find(({ id }) => id === entry) ?? {};
      return !statements.some((other) => claims.includes(other.entry) && isOver(other));
    }
    return verdict === 'dated' || verdict === 'conflicts' || !errors.some(({ claims }) => claims.includes(entry));
  });
  for (const statement of kept) {
    if (statement.kind === 'correction' || !isOver(statement)) continue;
    statement.correction = errors.find(({ claims }) => claims.includes(statement.entry))?.id ?? null;
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isOver({ kind, verdict }: Statement): boolean {
  return kind === 'claim' && (verdict === 'conflicts' || verdict === 'dated');
}
