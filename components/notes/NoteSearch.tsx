import type { Language } from '../../casefile/types.ts';
import { SearchField } from '../SearchField.tsx';
import { notesStringsFor } from './strings/index.ts';

interface NoteSearchProps {
  language: Language;
  query: string;
  /** How many notes have the words; `null`: none were given. */
  found: number | null;
  onQuery(query: string): void;
}

/** A search in the reader's notes, and how many it found. */
export function NoteSearch({ language, query, found, onQuery }: NoteSearchProps) {
  const strings = notesStringsFor(language);
  return (
    <div class="note-search">
      <SearchField label={strings.searchNotes} query={query} onQuery={onQuery} />
      <p class="meta" role="status">
        {found !== null && (found === 0 ? strings.noNoteFits : strings.found(found))}
      </p>
    </div>
  );
}
