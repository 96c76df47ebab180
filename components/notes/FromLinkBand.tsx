import { useRef } from 'preact/hooks';
import type { CaseFile, Language } from '../../casefile/types.ts';
import type { NoteKind } from '../../notes/note.ts';
import { MoreList } from '../MoreList.tsx';
import { useOwnId } from '../use-own-id.ts';
import type { NotePlace } from './anchored-note.ts';
import { LinkedNote } from './LinkedNote.tsx';
import { type NotesStrings, notesStringsFor } from './strings/index.ts';

/** What a note that came with a link says. */
export interface ReceivedWords {
  kind: NoteKind;
  text: string;
  about: string | null;
  author: string | null;
}

export interface LinkedNoteShown {
  received: ReceivedWords;
  place: NotePlace;
  /** The passage as the page has it, or as the link does when the page does not. */
  quote: string;
  /** It is among the reader's own notes already. */
  kept?: boolean;
}

export type DamageReason = keyof NotesStrings['damagedReasons'];

export interface FromLinkBandProps {
  language: Language;
  caseFile: CaseFile;
  /** `damaged`: only the passages could be read. */
  reading: 'notes' | 'damaged';
  /** Of notes; of passages where the reading is damaged. */
  count: number;
  reason?: DamageReason | undefined;
  /** Nothing of the notes is shown before the reader opens them. */
  open: boolean;
  notes: readonly LinkedNoteShown[];
  /** In a private window nothing can be kept. */
  canKeep?: boolean;
  /** Opens the band, or closes it again. */
  onOpen(open: boolean): void;
  onKeep(which: number | 'all'): void;
  onDismiss(): void;
  onGoTo(index: number): void;
}

/** Notes that are shown before the reader asks for all. */
const FIRST = 3;

/** What came with the link: fenced off, inert until opened, and never part of the record. */
export function FromLinkBand(props: FromLinkBandProps) {
  const { language, reading, count, reason, open, notes, canKeep = true, onOpen, onKeep, onDismiss } = props;
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const toggle = useRef<HTMLButtonElement>(null);
  const toKeep = notes.filter(({ kept }) => !kept).length;
  const keepAll = () => {
    toggle.current?.focus(); // the button goes away once there is nothing left to keep
    onKeep('all');
  };
  const isDamaged = reading === 'damaged';
  return (
    <section class="fromlink" lang={language} aria-labelledby={id}>
      <h3 id={id}>{isDamaged ? strings.damaged : strings.shared(count)}</h3>
      <p>{isDamaged ? damage(strings, reason, count) : count === 1 ? strings.notVerifiedOne : strings.notVerified}</p>
      <div class="actions">
        {!isDamaged && (
          <button type="button" class="button" aria-expanded={open} ref={toggle} onClick={() => onOpen(!open)}>
            {open ? strings.hideNotes(count) : strings.showNotes(count)}
          </button>
        )}
        {open && canKeep && !isDamaged && toKeep > 1 && (
          <button type="button" class="button" onClick={keepAll}>
            {strings.keepAll}
          </button>
        )}
        <button type="button" class="button" onClick={onDismiss}>
          {strings.discard}
        </button>
      </div>
      {open && !isDamaged && (
        <MoreList items={notes.map((note, index) => ({ note, index }))} first={FIRST} label={strings.showAll} as="ol">
          {({ note, index }) => (
            <LinkedNote key={index} {...props} note={note} index={index} all={notes.length} canKeep={canKeep} />
          )}
        </MoreList>
      )}
    </section>
  );
}

function damage(strings: NotesStrings, reason: DamageReason = 'unreadable', count: number): string {
  const passages = count > 0 ? ` ${strings.damagedPassages(count)}` : '';
  return `${strings.damagedReasons[reason]}${passages}`;
}
