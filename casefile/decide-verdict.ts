import { isAfter } from './partial-date.ts';
import type { Claim, PartialDate } from './types.ts';
import type { Verdict, VerdictReason } from './verdicts.ts';

/** What a sentence says of a claim, as far as the verdict depends on it. */
export interface Said {
  /** That a state of affairs holds as the article is written. */
  isNow: boolean;
  /** That somebody says so, rightly. */
  isAttributed: boolean;
}

export interface Decision {
  verdict: Verdict;
  reason: VerdictReason;
  /** When what the sentence says ended; `null` when it did not. */
  until: PartialDate | null;
}

/**
 * The verdict on a sentence that says what a claim says, from the record and the article's date alone. A state that has ended is judged by
 * the day it ended: with an article from before it is `dated`, with one from after that still says so it `conflicts`.
 */
export function decideVerdict(claim: Claim, said: Said, published: PartialDate | null): Decision {
  const until = claim.validUntil;
  if (until !== null) {
    if (published === null && said.isNow) return { verdict: 'dated', reason: 'ended-if-before', until };
    if (published !== null && isAfter(until, published)) return { verdict: 'dated', reason: 'ended-since', until };
    if (published !== null && said.isNow && isAfter(published, until))
      return { verdict: 'conflicts', reason: 'ended-before', until };
  }
  return { ...byStatus(claim, said), until: null };
}

function byStatus({ status }: Claim, { isAttributed }: Said): Pick<Decision, 'verdict' | 'reason'> {
  if (status === 'confirmed') return { verdict: 'matches', reason: 'confirmed' };
  if (isAttributed) return { verdict: 'matches', reason: 'attributed' };
  return status === 'disputed'
    ? { verdict: 'disputed', reason: 'contested' }
    : { verdict: 'reported', reason: 'one-side' };
}
