import type { Note } from '../notes/note.ts';

/** Two lists of notes made one. */
export interface Merged {
  notes: Note[];
  /** Notes that came new, or took the place of an older version of themselves. */
  kept: number;
  /** Notes that were there already. */
  known: number;
}

/**
 * The page's own notes with those that came from elsewhere, in order: nothing that somebody wrote is lost, and taking
 * the same file twice changes nothing. Of two versions of one note the later keeps its id and its place (of two of one
 * second, the one that was there), the other follows as a note of its own. A file may bring very many: no list is
 * searched through for each.
 */
export function mergeNotes(own: readonly Note[], incoming: readonly Note[], newId: () => string): Merged {
  const places = new Map<string, Note[]>();
  for (const note of own) places.set(note.id, [...(places.get(note.id) ?? []), note]);
  const seen = new Set(own.flatMap(marksOf));
  let kept = 0;
  for (const note of incoming) {
    const marks = marksOf(note);
    if (marks.some((mark) => seen.has(mark))) continue;
    for (const mark of marks) seen.add(mark);
    places.set(note.id, withVersion(places.get(note.id) ?? [], note, newId));
    kept++;
  }
  return { notes: [...places.values()].flat(), kept, known: incoming.length - kept };
}

/** The notes with this one added at a place (`null`: at the end), or in the place of its older version. */
export function withNote(notes: readonly Note[], note: Note, at: number | null): Note[] {
  const before = notes.findIndex(({ id }) => id === note.id);
  if (before < 0) return notes.toSpliced(at ?? notes.length, 0, note);
  return notes.toSpliced(before, 1).toSpliced(at ?? before, 0, note);
}

/** The notes in the order of these ids; those that are not named come after them, in the order they had. */
export function inOrder(notes: readonly Note[], ids: readonly string[]): Note[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: Note) => places.get(id) ?? ids.length;
  return notes.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Whether two notes say the same of the same passage, whatever their ids and times. */
export function saySame(one: Note, other: Note): boolean {
  return contentOf(one) === contentOf(other);
}

/** The versions of a note with one more, the latest first; only that one has the note's id. */
function withVersion([latest, ...others]: readonly Note[], note: Note, newId: () => string): Note[] {
  if (!latest) return [note];
  const [later, earlier] = note.modified > latest.modified ? [note, latest] : [latest, note];
  return [later, { ...earlier, id: newId() }, ...others];
}

/** What tells a version of a note: its id or, where it gave way to a later one and has another, when it was begun. */
function marksOf(note: Note): string[] {
  const content = contentOf(note);
  return [`${note.id} ${content}`, `${note.created} ${content}`];
}

function contentOf({ quote, kind, text, about, author }: Note): string {
  return JSON.stringify([quote.exact, quote.prefix, quote.suffix, kind, text, about, author]);
}
