import { useRef, useState } from 'preact/hooks';
import type { CaseFile, Language } from '../../casefile/types.ts';
import type { AnnotatedPage, Note, PageNotes } from '../../notes/note.ts';
import { Icon } from '../Glyph.tsx';
import type { SensitiveChoice } from '../reading.ts';
import type { AnchoredNote, Keeping, NoteDraft } from './anchored-note.ts';
import { Nickname } from './Nickname.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteList } from './NoteList.tsx';
import { NoteSearch } from './NoteSearch.tsx';
import { noteHas } from './note-words.ts';
import type { NotesActions } from './notes-actions.ts';
import { OtherNotes } from './OtherNotes.tsx';
import { notesStringsFor } from './strings/index.ts';
import { type Moved, useNotesFocus } from './use-notes-focus.ts';

export interface NotesViewProps {
  caseFile: CaseFile;
  language: Language;
  page: AnnotatedPage;
  /** Of this page, in the reader's order. */
  notes: readonly AnchoredNote[];
  /** `null`: nothing is being written. */
  draft: NoteDraft | null;
  /** The id of the note chosen in the article: it is shown and takes the focus. */
  current: string | null;
  keeping: Keeping;
  /** '' for none. */
  nickname: string;
  /** What was deleted last, as long as that can be undone. */
  deleted: { note: Note } | null;
  /** The id of a note that was to be tied to the selected text when nothing was selected. */
  unattached?: string | null;
  /** A note was asked for on what is selected in the article, and that is no passage; `null`: it was not. */
  noPassage?: NoPassage | null;
  /** Whether selected passages are offered a note; without it, there is nothing to choose. */
  selectionBar?: 'show' | 'hide';
  /** Whether sensitive entries of the record are named by their label only. */
  sensitive?: SensitiveChoice;
  /** Notes of other pages; `null`: not asked for yet. */
  elsewhere: readonly PageNotes[] | null;
  actions: NotesActions;
}

/** What is selected is no passage: nothing that could be one, or more than one may have. */
export type NoPassage = 'none' | 'too-long';

/** From so many on there is a field to search them. */
const MANY = 4;

/** The reader's notes on this page, and the way to those on others. */
export function NotesView(props: NotesViewProps) {
  const { language, notes, draft, keeping, elsewhere, actions } = props;
  const strings = notesStringsFor(language);
  const view = useRef<HTMLDivElement>(null);
  const moved = useRef<Moved | null>(null);
  useNotesFocus(view, moved, props);
  const [query, setQuery] = useState('');
  const canSearch = notes.length >= MANY || (elsewhere !== null && elsewhere.length > 0);
  const words = canSearch ? query.trim() : '';
  const shown = notes.filter(({ note }) => noteHas(note, words) || note.id === draft?.id);
  return (
    <div class="notes" lang={language} ref={view}>
      <section class="section">
        <h3 tabIndex={-1} data-notes-title>
          {strings.yourNotes}
          <span class="n">{notes.length}</span>
        </h3>
        {keeping !== 'kept' && (
          <KeepingNotice sentence={strings.keeping[keeping]} isPrivate={keeping === 'private-window'} />
        )}
        {canSearch && (
          <NoteSearch query={query} found={words === '' ? null : shown.length} language={language} onQuery={setQuery} />
        )}
        <p class="meta" role="status">
          {props.noPassage === 'too-long' && strings.passageTooLong}
          {props.noPassage === 'none' && notes.length > 0 && strings.noNotesMeans}
        </p>
        {draft?.id === null && <NoteEditor {...props} draft={draft} saved={null} />}
        {notes.length === 0 && draft === null && props.deleted === null && <NoNotes language={language} />}
        <NoteList {...props} shown={shown} isWhole={words === ''} moved={moved} />
        {notes.length > 0 && (
          <p class="actions">
            <button type="button" class="button" onClick={actions.onShare}>
              <Icon name="share" />
              {strings.share}
            </button>
          </p>
        )}
      </section>
      <OtherNotes {...props} words={words} />
      <Nickname language={language} nickname={props.nickname} onNickname={actions.onNickname} />
      {props.selectionBar && (
        <div class="picks">
          <label class="check">
            <input
              type="checkbox"
              checked={props.selectionBar === 'show'}
              onChange={(event) => actions.onSelectionBar(event.currentTarget.checked ? 'show' : 'hide')}
            />
            <span>{strings.offerNotes}</span>
          </label>
        </div>
      )}
      <p class="rowlinks">
        <button type="button" class="link" onClick={actions.onLibrary}>
          {strings.library}
          <span class="sr"> ({strings.newTab})</span>
        </button>
      </p>
      <p class="meta">{strings.notTheRecord}</p>
    </div>
  );
}

function KeepingNotice({ sentence, isPrivate }: { sentence: string; isPrivate: boolean }) {
  return (
    <p class="notice" role={isPrivate ? undefined : 'alert'}>
      <Icon name={isPrivate ? 'lock' : 'warn'} />
      {sentence}
    </p>
  );
}

function NoNotes({ language }: { language: Language }) {
  const strings = notesStringsFor(language);
  return (
    <div class="empty">
      <h4>{strings.noNotes}</h4>
      <p>{strings.noNotesMeans}</p>
    </div>
  );
}
