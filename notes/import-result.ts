import type { PageNotes } from './note.ts';

/** Why a note was left out; each has a sentence in the interface. */
export type SkipReason =
  /** It is no object, or not the kind of object that was expected. */
  | 'unreadable'
  /** It names no words of the page: a note on a whole page, or one that knows a position only. */
  | 'no-quote'
  /** It quotes more than `LONGEST_QUOTE`. */
  | 'quote-too-long'
  /** It says more than `LONGEST_TEXT`. */
  | 'text-too-long'
  /** The page it is about has no `http:` or `https:` address, or a longer one than `LONGEST_ADDRESS`. */
  | 'no-web-address'
  /** It answers another annotation instead of speaking about a page. */
  | 'reply'
  /** The same note, word for word, came before. */
  | 'duplicate'
  /** More than `MOST_NOTES` came before it on the same page, or more notes in the file than are looked at. */
  | 'too-many';

/** Something that was left out. */
export interface Skipped {
  /** How a person finds it again: the first words of its quote or text, else its id; '' when it has none of them. */
  what: string;
  reason: SkipReason;
}

/** Why a file gave nothing at all; each has a sentence in the interface. */
export type ImportFailure =
  /** More than `LARGEST_FILE`. */
  | 'too-large'
  /** Neither JSON nor a web page that has annotations in it. */
  | 'not-json'
  /** JSON without a single annotation. */
  | 'nothing-in-it';

/** What a file gave: notes by page, in the file's order, and what of it was left out. `pages` may be empty. */
export type ImportResult = { pages: PageNotes[]; skipped: Skipped[] } | { failed: ImportFailure };
