import { formatDate } from '../../casefile/format-date.ts';
import type { CaseFile, Language } from '../../casefile/types.ts';
import type { AnnotatedPage } from '../../notes/note.ts';
import { Icon } from '../Glyph.tsx';
import type { SensitiveChoice } from '../reading.ts';
import { AboutEntry } from './AboutEntry.tsx';
import type { AnchoredNote } from './anchored-note.ts';
import { localDay } from './local-day.ts';
import { NotePassage } from './NotePassage.tsx';
import { beginningOf } from './note-words.ts';
import type { NotesActions } from './notes-actions.ts';
import { notesStringsFor } from './strings/index.ts';

export interface NoteEntryProps {
  caseFile: CaseFile;
  language: Language;
  page: AnnotatedPage;
  entry: AnchoredNote;
  /** It was chosen in the article. */
  isCurrent: boolean;
  /** To be tied to another passage, but none was selected. */
  isUnattached: boolean;
  sensitive?: SensitiveChoice;
  /** Its place in the order, from 0, and how many there are; `null`: it cannot be moved. */
  order: { place: number; all: number } | null;
  onMove(id: string, to: number): void;
  actions: Pick<NotesActions, 'onEdit' | 'onDelete' | 'onGoTo' | 'onReattach'>;
}

/** One note: the passage, the words, what it is about, and what can be done with it. */
export function NoteEntry(props: NoteEntryProps) {
  const { caseFile, language, page, entry, isCurrent, sensitive } = props;
  const { note, place } = entry;
  const strings = notesStringsFor(language);
  const by = note.author === null ? null : strings.by(note.author);
  return (
    <li class={`note ${isCurrent ? 'is-current' : ''}`} tabIndex={-1} data-note={note.id}>
      <Icon name="pencil" />
      <NotePassage words={note.quote.exact} language={page.language} />
      {note.text === '' ? (
        <p class="meta">{strings.noWords}</p>
      ) : (
        <p class="text" dir="auto">
          {note.text}
        </p>
      )}
      <p class="meta by">
        {[strings.kinds[note.kind], by, formatDate(localDay(note.modified), language)].filter(Boolean).join(' · ')}
      </p>
      {place.found === 'near' && (
        <p class="meta">
          <b>{strings.near}.</b> {strings.nearMeans}
        </p>
      )}
      {place.found === 'gone' && <Gone {...props} />}
      <AboutEntry caseFile={caseFile} language={language} about={note.about} sensitive={sensitive} />
      <NoteActs {...props} />
    </li>
  );
}

/** A note that lost its passage: kept, and said to be. */
function Gone({ language, entry, isUnattached, actions }: NoteEntryProps) {
  const strings = notesStringsFor(language);
  return (
    <>
      <p class="meta">
        <b>{strings.gone}</b> {strings.goneMeans}{' '}
        <button type="button" class="link" onClick={() => actions.onReattach(entry.note.id)}>
          {strings.attach}
        </button>
      </p>
      <p class="meta" role="status">
        {isUnattached && strings.selectFirst}
      </p>
    </>
  );
}

function NoteActs({ language, entry, order, onMove, actions }: NoteEntryProps) {
  const strings = notesStringsFor(language);
  const { note, place } = entry;
  const name = beginningOf(note.text || note.quote.exact);
  return (
    <div class="rowlinks acts">
      {place.found !== 'gone' && (
        <button
          type="button"
          class="link"
          aria-label={`${strings.goToPassage}: ${name}`}
          onClick={() => actions.onGoTo(note.id)}
        >
          <Icon name="jump" />
          {strings.goTo}
        </button>
      )}
      <button
        type="button"
        class="link"
        aria-label={`${strings.edit}: ${name}`}
        onClick={() => actions.onEdit(note.id)}
      >
        {strings.edit}
      </button>
      <button
        type="button"
        class="link"
        aria-label={`${strings.delete}: ${name}`}
        onClick={() => actions.onDelete(note.id)}
      >
        {strings.delete}
      </button>
      {order && order.all > 1 && (
        <span class="moves">
          <MoveButton name={name} note={note.id} by={-1} order={order} label={strings.moveUp} onMove={onMove} />
          <MoveButton name={name} note={note.id} by={1} order={order} label={strings.moveDown} onMove={onMove} />
        </span>
      )}
    </div>
  );
}

interface MoveButtonProps extends Pick<NoteEntryProps, 'onMove'> {
  /** What tells the button from the others. */
  name: string;
  note: string;
  by: 1 | -1;
  order: { place: number; all: number };
  label: string;
}

function MoveButton({ name, note, by, order, label, onMove }: MoveButtonProps) {
  const to = order.place + by;
  return (
    <button
      type="button"
      class="iconbutton"
      aria-label={`${label}: ${name}`}
      data-move={by}
      disabled={to < 0 || to >= order.all}
      onClick={() => onMove(note, to)}
    >
      <Icon name={by === -1 ? 'up' : 'down'} />
    </button>
  );
}
