import { useState } from 'preact/hooks';
import { MoreList } from '../MoreList.tsx';
import { useLibrary } from './library-context.ts';
import { ShelvedNote } from './ShelvedNote.tsx';
import type { ShelvedPage } from './shelf.ts';

interface PageNotesListProps {
  shelved: ShelvedPage;
  found: ReadonlySet<string> | null;
}

/** Notes that are shown before the reader asks for all. */
const FIRST = 20;

/** The notes in the reader's order; while something is searched, those that answer, and the way to the others. */
export function PageNotesList({ shelved, found }: PageNotesListProps) {
  const { strings } = useLibrary();
  const { notes, page } = shelved;
  const [all, setAll] = useState(false);
  const answering = found === null || found.size === 0 || all ? notes : notes.filter(({ id }) => found.has(id));
  const others = notes.length - answering.length;
  return (
    <>
      <MoreList
        key={answering.length}
        items={[...answering]}
        first={FIRST}
        label={strings.showAll}
        as="ol"
        class="shelved-notes"
      >
        {(note) => <ShelvedNote key={note.id} note={note} articleLanguage={page.language} />}
      </MoreList>
      {others > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {strings.otherNotes(others)}
        </button>
      )}
    </>
  );
}
