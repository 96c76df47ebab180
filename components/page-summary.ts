import type { SpeakerGroup } from '../casefile/speaker-groups.ts';
import type { Bilingual, PartialDate } from '../casefile/types.ts';
import type { Judged } from '../casefile/verdicts.ts';
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

/** UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Somebody the article lets speak. */
export interface PageSpeaker {
  /** A name the article alone has is the same in both languages. */
  name: Bilingual;
  /** `null` for somebody the record does not know. */
  group: SpeakerGroup | null;
}

/** A sentence of the article that the record has an entry on, held against it. */
export interface PageStatement extends Judged {
  /** Its place in the page's list: what the callbacks are told, whatever is filtered. */
  index: number;
  /** The sentence, an exact slice of the article's text. */
  quote: string;
  /** Where `quote` stands in the article's text. */
  place: Span;
  /** The words that were recognised, counted from the beginning of `quote`; `[]` stands for all of it. */
  words: Span[];
  /** To whom the sentence attributes it. */
  speakers: PageSpeaker[];
  /** Inside whose quotation marks the words stand; `null`: the article's own words. */
  spokenBy: PageSpeaker | null;
  /** Ids of the sources of the record's entry. */
  sources: string[];
  /** In the page's title, which has no place in the article to go to. */
  inTitle: boolean;
}

/** A passage that names a source of the record: "according to CBS News". */
export interface PageAttribution {
  quote: string;
  place: Span;
  speaker: PageSpeaker & { group: SpeakerGroup };
  inTitle: boolean;
}

/** What was read of the page. */
export interface PageSummary {
  title: string;
  /** The canonical address, else the one in the window. */
  url: string;
  /** Whose page it is, as the page says; `null` when it does not. */
  outlet: string | null;
  language: string | null;
  published: PartialDate | null;
  modified: PartialDate | null;
  /** The article's text, in which all places are counted. */
  text: string;
  /** The page is longer than is read. */
  truncated: boolean;
  mentions: PageMention[];
  /** In reading order. */
  statements: PageStatement[];
  attributions: PageAttribution[];
}
