import type { Bilingual, PartialDate } from '../casefile/types.ts';
import type { Judged, Verdict } from '../casefile/verdicts.ts';

/** The page that statements are from, as far as whoever receives them needs to know it. */
export interface SharedPage {
  title: string;
  /** The canonical address. */
  url: string;
  /** Whose page it is; `null` when it does not say: then the host stands for it. */
  outlet: string | null;
  language: string | null;
  published: PartialDate | null;
  /** The article's text, in which places are counted in UTF-16 code units. */
  text: string;
}

interface Named {
  name: Bilingual;
}

/** A statement of the page, held against the record. */
export interface SharedStatement extends Judged {
  quote: string;
  place: { start: number; end: number };
  speakers: readonly Named[];
  spokenBy: Named | null;
  sources: readonly string[];
}

/** What the verdicts are called in the reader's language. */
export type VerdictNames = Readonly<Record<Verdict | 'attributed', string>>;

/** What this verdict is called: who rightly tells one side's account has not told a fact, and the name must not say so. */
export function nameVerdict(names: VerdictNames, { verdict, reason }: Pick<Judged, 'verdict' | 'reason'>): string {
  return names[reason === 'attributed' ? reason : verdict];
}

/** Whose page it is: the outlet's name or the address's host; `''` for an address that has none. */
export function outletOf({ outlet, url }: Pick<SharedPage, 'outlet' | 'url'>): string {
  return outlet ?? /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}
