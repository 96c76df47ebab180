import type { TargetedKeyboardEvent } from 'preact';
import type { Language } from '../../casefile/types.ts';
import { Icon } from '../Glyph.tsx';
import { useOwnId } from '../use-own-id.ts';
import { notesStringsFor } from './strings/index.ts';

interface NoteSearchProps {
  language: Language;
  query: string;
  /** How many notes have the words; `null`: none were given. */
  found: number | null;
  onQuery(query: string): void;
}

/** The first Escape clears the field, the second is the sidebar's. */
export function NoteSearch({ language, query, found, onQuery }: NoteSearchProps) {
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    event.stopPropagation();
    onQuery('');
  };
  return (
    <div class="note-search">
      <div class="search">
        <Icon name="search" />
        <label class="sr" for={id}>
          {strings.searchNotes}
        </label>
        <input
          id={id}
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={strings.searchNotes}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="meta" role="status">
        {found !== null && (found === 0 ? strings.noNoteFits : strings.found(found))}
      </p>
    </div>
  );
}
