import type { PartialDate } from '../casefile/types.ts';
import type { Strings } from './strings/index.ts';

/** Why a mention is his; each has a sentence. */
export type MentionReason = keyof Strings['reasons'];

/** A place where the page names him. */
export interface PageMention {
  quote: string;
  /** The words around it, as much as fits a line or two; empty at the ends of the text. */
  before: string;
  after: string;
  kind: 'full' | 'partial';
  reason: MentionReason;
  /** In the page's title, which has no place in the article to go to. */
  inTitle: boolean;
}

/** What was read of the page. */
export interface PageSummary {
  title: string;
  language: string | null;
  published: PartialDate | null;
  modified: PartialDate | null;
  mentions: PageMention[];
}
