import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { AnchoredNote } from './anchored-note.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import type { NotesViewProps } from './NotesView.tsx';
import { notesStringsFor } from './strings/index.ts';
import type { Moved } from './use-notes-focus.ts';

interface NoteListProps extends NotesViewProps {
  /** Those of the notes that fit the search. */
  shown: readonly AnchoredNote[];
  /** Nothing was searched for: only then the order can be changed. */
  isWhole: boolean;
  /** The last move is written down here. */
  moved: RefObject<Moved | null>;
}

/** The notes in the reader's order; the one being edited is an editor, the one just deleted a way back. */
export function NoteList(props: NoteListProps) {
  const { language, notes, shown, draft, deleted, current, isWhole, actions } = props;
  const strings = notesStringsFor(language);
  const [said, setSaid] = useState('');
  const [gap, setGap] = useState(0);

  const onMove = (id: string, to: number) => {
    props.moved.current = { id, by: to > notes.findIndex(({ note }) => note.id === id) ? 1 : -1 };
    setSaid(strings.moved(to + 1, notes.length));
    actions.onMove(id, to);
  };
  const onDelete = (id: string) => {
    setGap(shown.findIndex(({ note }) => note.id === id));
    actions.onDelete(id);
  };

  const entries = shown.map((entry) => {
    const { note } = entry;
    if (draft?.id === note.id)
      return (
        <li key={note.id}>
          <NoteEditor {...props} draft={draft} saved={note} />
        </li>
      );
    return (
      <NoteEntry
        key={note.id}
        {...props}
        entry={entry}
        isCurrent={note.id === current}
        isUnattached={note.id === props.unattached}
        order={isWhole && draft === null ? { place: notes.indexOf(entry), all: notes.length } : null}
        onMove={onMove}
        actions={{ ...actions, onDelete }}
      />
    );
  });
  if (deleted) entries.splice(gap, 0, <Deleted key="deleted" language={language} onUndo={actions.onUndo} />);
  return (
    <>
      <p class="sr" role="status">
        {said}
      </p>
      <ol class="note-list">{entries}</ol>
    </>
  );
}

function Deleted({ language, onUndo }: Pick<NotesViewProps, 'language'> & { onUndo(): void }) {
  const strings = notesStringsFor(language);
  return (
    <li class="note-deleted">
      <span id="note-deleted">{strings.deleted}</span>
      <button type="button" class="button" aria-describedby="note-deleted" data-undo onClick={onUndo}>
        {strings.undo}
      </button>
    </li>
  );
}
