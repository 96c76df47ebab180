import type { Bilingual } from '../casefile/types.ts';

/** Entries of the record, and what they are together: the title of an event, a claim. */
export interface About {
  entries: readonly string[];
  text: Bilingual;
}

/** A passage of the article that has an entry in the list, by its place there. */
export type OnePassage = { statement: number } | { attribution: number };

/** What the reader came to "This page" for: one passage of the article, or all about some entries of the record. */
export type AskedFor = OnePassage | { about: About };
