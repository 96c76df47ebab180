import { comparePartialDates } from './partial-date.ts';
import type { PartialDate, Thread, VerifiedThrough } from './types.ts';

/** The dates of "His story verified through …; court cases through … (return order: …). Checked …". */
export interface VerifiedDates {
  him: PartialDate | null;
  /** The newest of the court threads. */
  courts: PartialDate | null;
  /** The return order, whose trail ends earlier than the newest court news; `null` when the record has no such thread. */
  returnOrder: PartialDate | null;
  checked: PartialDate;
}

/** How far the record was followed; `null` for a thread that it does not have. */
export function verifiedDates(verifiedThrough: VerifiedThrough): VerifiedDates {
  const { threads, checked } = verifiedThrough;
  return {
    him: newestOf(verifiedThrough, 'him'),
    courts: newestOf(verifiedThrough, 'courts'),
    returnOrder: threads.find(({ id }) => id === 'courts-return')?.date ?? null,
    checked,
  };
}

function newestOf({ threads }: VerifiedThrough, thread: Thread): PartialDate | null {
  const dates = threads.filter((item) => item.thread === thread).map(({ date }) => date);
  return dates.sort(comparePartialDates).at(-1) ?? null;
}
