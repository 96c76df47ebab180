import * as v from 'valibot';
import { isValidDate } from '../casefile/partial-date.ts';
import { cleanCharacters, cleanText, cutEnd, cutStart } from './clean-text.ts';
import { gatherNotes } from './gather-notes.ts';
import type { Skipped, SkipReason } from './import-result.ts';
import { readInstant } from './instant.ts';
import {
  type AnnotatedPage,
  LONGEST_ADDRESS,
  LONGEST_AROUND,
  LONGEST_AUTHOR,
  LONGEST_QUOTE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  NOTE_KINDS,
  type Note,
  type PageNotes,
} from './note.ts';
import { readUuid } from './note-id.ts';
import { ownElements, ownFields } from './own-fields.ts';
import { plainAddress } from './web-address.ts';

export type ParsedNote = { ok: true; note: Note } | { ok: false; reason: SkipReason };

/** A page's notes, and those that were left out. */
export interface ParsedPageNotes {
  pageNotes: PageNotes;
  skipped: Skipped[];
}

/** Of an outlet's name. */
export const LONGEST_OUTLET = 200;
const RECORD_ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
/** No text is so long; a place beyond it comes from a broken program. */
const LARGEST_PLACE = 2 ** 31;

/** Text as it may be kept; `null` when nothing is left of it. */
const cleanedOrNull = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanText(text, most) || null),
  );
/** What stands around a quote keeps its white space: it tells where a word ends. */
const around = (cut: typeof cutEnd) =>
  v.fallback(
    v.pipe(
      v.string(),
      v.transform((text) => cut(cleanCharacters(text), LONGEST_AROUND)),
    ),
    '',
  );
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_PLACE));
const readOrNull = (read: (value: unknown) => string | null) => v.pipe(v.unknown(), v.transform(read));

/** The messages are the reasons why there is no note; what a note can do without falls back to nothing instead. */
const quoteSchema = v.object(
  {
    exact: v.pipe(
      v.string('no-quote'),
      v.transform(cleanCharacters),
      v.check((exact) => exact.trim() !== '', 'no-quote'),
      v.maxLength(LONGEST_QUOTE, 'quote-too-long'),
    ),
    prefix: around(cutStart),
    suffix: around(cutEnd),
  },
  'no-quote',
);
const placeSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end),
);
const noteSchema = v.object(
  {
    id: v.pipe(readOrNull(readUuid), v.string('unreadable')),
    quote: quoteSchema,
    position: v.fallback(v.nullable(placeSchema), null),
    kind: v.fallback(v.picklist(NOTE_KINDS), 'comment'),
    text: v.pipe(
      v.string('unreadable'),
      v.transform((text) => cleanText(text, text.length)),
      v.maxLength(LONGEST_TEXT, 'text-too-long'),
    ),
    about: v.fallback(v.nullable(v.pipe(v.string(), v.regex(RECORD_ID))), null),
    author: v.fallback(v.nullable(cleanedOrNull(LONGEST_AUTHOR)), null),
    created: v.optional(readOrNull(readInstant), null),
    modified: v.optional(readOrNull(readInstant), null),
  },
  'unreadable',
);
const pageSchema = v.object({
  url: v.pipe(
    readOrNull((url) => plainAddress(url, LONGEST_ADDRESS)),
    v.string(),
  ),
  title: v.fallback(
    v.pipe(
      v.string(),
      v.transform((title) => cleanText(title, LONGEST_TITLE)),
    ),
    '',
  ),
  outlet: v.fallback(v.nullable(cleanedOrNull(LONGEST_OUTLET)), null),
  published: v.fallback(v.nullable(v.pipe(v.string(), v.check(isValidDate))), null),
  language: v.fallback(v.nullable(readOrNull(primarySubtag)), null),
});

/** The note that a value is, cleaned and bounded, or why it is none. Never throws; unknown keys are left out. */
export function parseNote(value: unknown): ParsedNote {
  const fields = ownFields(value);
  if (!fields) return { ok: false, reason: 'unreadable' };
  const nested = { quote: ownFields(fields.quote), position: ownFields(fields.position) };
  const parsed = v.safeParse(noteSchema, { ...fields, ...nested }, { abortEarly: true });
  // Every schema that can fail has a reason as its message.
  if (!parsed.success) return { ok: false, reason: parsed.issues[0].message as SkipReason };
  const { created, modified, ...rest } = parsed.output;
  const begun = created ?? modified;
  if (begun === null) return { ok: false, reason: 'unreadable' };
  const changed = modified ?? begun;
  return { ok: true, note: { ...rest, created: begun, modified: changed < begun ? begun : changed } };
}

/** The page that a value names, its address without a fragment; `null` when that is no web address. Never throws. */
export function parsePage(value: unknown): AnnotatedPage | null {
  const parsed = v.safeParse(pageSchema, ownFields(value));
  return parsed.success ? parsed.output : null;
}

/** A page's notes in their order and what was left out; `null` when there is no page, or no list. Never throws. */
export function parsePageNotes(value: unknown): ParsedPageNotes | null {
  const fields = ownFields(value);
  const page = parsePage(fields?.page);
  const list = ownElements(fields?.notes);
  if (!page || !list) return null;
  const gathered = gatherNotes(list, parseNote);
  return { pageNotes: { page, notes: gathered.notes }, skipped: gathered.skipped };
}

/** `en` of `en-US`; `null` for what is no language tag. */
function primarySubtag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^([a-z]{2,3})(?:[-_][a-z0-9]|$)/.exec(value.trim().toLowerCase())?.[1] ?? null;
}
