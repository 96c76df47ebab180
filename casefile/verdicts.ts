import type { PartialDate } from './types.ts';

/**
 * What the record makes of a statement. `matches`: it has it, confirmed. `reported`: it has it from one side or one
 * source. `disputed`: parties contradict each other. `dated`: true when the article was published, changed since.
 * `conflicts`: contradicts the record, or is a known error in coverage. Never a score of a page or of who wrote it.
 */
export type Verdict = 'matches' | 'reported' | 'disputed' | 'dated' | 'conflicts';

/** What matters most to a reader first: the order of lists and legends. */
export const VERDICTS: readonly Verdict[] = ['dated', 'conflicts', 'disputed', 'reported', 'matches'];

/** Why: what the explanation sentence is made of. */
export type VerdictReason =
  /** matches: the record has it, confirmed. */
  | 'confirmed'
  /** matches: the record has it from one side or disputed, and the sentence itself says rightly who says so. */
  | 'attributed'
  /** reported. */
  | 'one-side'
  /** disputed. */
  | 'contested'
  /** dated: true when the article was published, changed on `until`. */
  | 'ended-since'
  /** dated: the article has no date; true if it was written before `until`. */
  | 'ended-if-before'
  /** conflicts: had ended before the article was published. */
  | 'ended-before'
  /** conflicts: a known error in coverage. */
  | 'correction';

/** A statement as far as its verdict goes: the entry of the record it is held against, and the outcome. */
export interface Judged {
  /** The id of a claim or of a correction. */
  entry: string;
  kind: 'claim' | 'correction';
  /** A correction that says what is right, also when `entry` is a claim; `null` when there is none. */
  correction: string | null;
  verdict: Verdict;
  reason: VerdictReason;
  /** Since when it no longer holds; `null` for what still does. */
  until: PartialDate | null;
}
