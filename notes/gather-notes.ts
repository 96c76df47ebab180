import { cleanText } from './clean-text.ts';
import { contentUuid } from './content-uuid.ts';
import type { Skipped } from './import-result.ts';
import { MOST_NOTES, type Note } from './note.ts';
import type { ParsedNote } from './note-schema.ts';
import { ownFields } from './own-fields.ts';

/** Characters by which a person knows a note again. */
const LONGEST_WHAT = 80;

/**
 * The notes of one page's list, in its order, at most `MOST_NOTES`. Of two with one id, the second is left out when it
 * says the same, and gets an id made of what it says when it does not.
 */
export function gatherNotes(
  list: readonly unknown[],
  parse: (value: unknown) => ParsedNote,
): { notes: Note[]; skipped: Skipped[] } {
  const notes = new Map<string, Note>();
  const skipped: Skipped[] = [];
  for (const value of list) {
    const parsed = notes.size < MOST_NOTES ? parse(value) : ({ ok: false, reason: 'too-many' } as const);
    const note = parsed.ok ? ownId(notes, parsed.note) : null;
    if (note) notes.set(note.id, note);
    else skipped.push({ what: describeNote(value), reason: parsed.ok ? 'duplicate' : parsed.reason });
  }
  return { notes: [...notes.values()], skipped };
}

/** The beginning of the note's quote or text, else its id; '' when it has none. */
export function describeNote(value: unknown): string {
  const fields = ownFields(value);
  const candidates = [ownFields(fields?.quote)?.exact, fields?.text, fields?.id];
  const texts = candidates.filter((candidate) => typeof candidate === 'string');
  return texts.map(shortened).find((text) => text !== '') ?? '';
}

/** The text in one line, as short as a person needs to know it again. */
export function shortened(text: string): string {
  return cleanText(text.slice(0, 2 * LONGEST_WHAT).replace(/\s+/g, ' '), LONGEST_WHAT);
}

/** The note under an id that no other has; `null` when it is there already. */
function ownId(notes: ReadonlyMap<string, Note>, note: Note): Note | null {
  for (let candidate = note; ; candidate = { ...candidate, id: contentUuid(candidate.id, contentOf(note)) }) {
    const other = notes.get(candidate.id);
    if (!other) return candidate;
    if (contentOf(other) === contentOf(note)) return null;
  }
}

/** All that a note says; its id does not count. */
function contentOf({ id: _, ...content }: Note): string {
  const { quote, position, kind, text, about, author, created, modified } = content;
  const { exact, prefix, suffix } = quote;
  return JSON.stringify([exact, prefix, suffix, position, kind, text, about, author, created, modified]);
}
