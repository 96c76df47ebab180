import { quoted } from '../../sharing/quoted.ts';
import { beginningOf } from './note-words.ts';

/** The article has the rest. Code units. */
const LONGEST_SHOWN = 280;

/** The words of the article that a note is about. */
export function NotePassage({ words, language }: { words: string; language: string | null }) {
  return (
    <blockquote class="said" lang={language ?? undefined} dir="auto">
      {quoted(beginningOf(words, LONGEST_SHOWN))}
    </blockquote>
  );
}
