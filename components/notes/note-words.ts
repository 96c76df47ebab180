import type { Note, PageNotes } from '../../notes/note.ts';
import { matchesWords } from './matches-words.ts';

/** Enough of a passage to tell buttons apart by name. Code units. */
const BEGINNING = 60;

/** Whether the note, its passage or its writer's name has all these words. No words: yes. */
export function noteHas({ quote, text, author }: Note, words: string): boolean {
  return matchesWords(`${quote.exact} ${text} ${author ?? ''}`, words);
}

/** The page with those of its notes that have the words; all of them when its title has. `null`: none has. */
export function pageWith({ page, notes }: PageNotes, words: string): PageNotes | null {
  if (matchesWords(`${page.title} ${page.outlet ?? ''}`, words)) return { page, notes };
  const fitting = notes.filter((note) => noteHas(note, words));
  return fitting.length === 0 ? null : { page, notes: fitting };
}

/** The beginning of a text, cut at a word, on one line. */
export function beginningOf(text: string, most = BEGINNING): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s\S*$/, '').replace(/[.,;:!?…–—-]+$/, '')}…`;
}
