import type { PartialDate } from '../casefile/types.ts';

/** What a note is for; each has a word in the interface. */
export const NOTE_KINDS = ['comment', 'question', 'correction', 'context'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A passage by its words and what stands around it, as in W3C's `TextQuoteSelector`. */
export interface Quote {
  exact: string;
  /** '' at the beginning of the text, or where it is not known. */
  prefix: string;
  /** '' at the end of the text, or where it is not known. */
  suffix: string;
}

/** A place in an article's text: UTF-16 code units, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** What a reader wrote about a passage. Never part of the record. */
export interface Note {
  /** A UUID in small letters. */
  id: string;
  quote: Quote;
  /** Where the quote stood when the note was written; a hint, since pages change. `null`: not known. */
  position: Place | null;
  kind: NoteKind;
  /** Plain text, at most `LONGEST_TEXT`; '' marks the passage without a word. */
  text: string;
  /** The id of a claim or a timeline entry of the record that the note is about. */
  about: string | null;
  /** The name its writer chose to show; `null`: unsigned. */
  author: string | null;
  /** When it was written and last changed, as `2026-11-23T01:02:03Z`. */
  created: string;
  modified: string;
}

/** The article that notes are about. W3C calls it the source. */
export interface AnnotatedPage {
  /** The canonical address: `https:` or `http:`, without a fragment. */
  url: string;
  /** '' when the page has none. */
  title: string;
  /** Whose page it is, as the page says; `null` when it does not. */
  outlet: string | null;
  published: PartialDate | null;
  /** The primary subtag (`en`). */
  language: string | null;
}

/** The notes on one page, in the reader's order. */
export interface PageNotes {
  page: AnnotatedPage;
  notes: Note[];
}

/** In UTF-16 code units, like the bounds below. */
export const LONGEST_TEXT = 2_000;
/** A longer quotation is no quotation, and no longer ours to copy. */
export const LONGEST_QUOTE = 2_000;
/** Of what stands before and after a quote. */
export const LONGEST_AROUND = 64;
export const LONGEST_AUTHOR = 60;
export const LONGEST_TITLE = 500;
export const LONGEST_ADDRESS = 2_000;
/** On one page; more are said to be too many, and not taken. */
export const MOST_NOTES = 1_000;
