import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  /** The reader asked for this note, counted from 0: it is scrolled to and takes the focus. A new object each time. */
  asked?: { index: number } | null;
  /** It did. */
  onAsked?(): void;
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
  const band = useRef<HTMLElement>(null);
  const least = useRef(0);
  if (props.asked) least.current = Math.max(least.current, props.asked.index + 1);
  useShown(band, props.asked ?? null, props.onAsked);
  const toKeep = notes.filter(({ kept }) => !kept).length;
  const keepAll = () => {
    toggle.current?.focus(); // the button goes away once there is nothing left to keep
    onKeep('all');
  };
  const isDamaged = reading === 'damaged';
  return (
    <section class="fromlink" lang={language} aria-labelledby={id} ref={band}>
      <h3 id={id} tabIndex={-1}>
        {isDamaged ? strings.damaged : strings.shared(count)}
      </h3>
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
        <MoreList
          items={notes.map((note, index) => ({ note, index }))}
          first={FIRST}
          least={least.current}
          label={strings.showAll}
          as="ol"
        >
          {({ note, index }) => (
            <LinkedNote key={index} {...props} note={note} index={index} all={notes.length} canKeep={canKeep} />
          )}
        </MoreList>
      )}
    </section>
  );
}

/** Leads to the note that was asked for; where there is none, to what is said instead. */
function useShown(
  band: RefObject<HTMLElement | null>,
  asked: FromLinkBandProps['asked'],
  onAsked: (() => void) | undefined,
): void {
  useLayoutEffect(() => {
    if (!asked) return;
    const target =
      band.current?.querySelectorAll<HTMLElement>('.linked')[asked.index] ?? band.current?.querySelector('h3');
    target?.focus({ preventScroll: true });
    onAsked?.();
    // What stands below it may not be drawn yet, and without that nothing can be scrolled.
    if (target) requestAnimationFrame(() => scrollUnderBar(target));
  }, [asked]);
}

/** Scrolls the panel's own box, never the page. */
function scrollUnderBar(target: HTMLElement): void {
  const box = target.closest('.scroll');
  if (!box) return;
  const bar = box.querySelector<HTMLElement>('.head-row')?.offsetHeight ?? 0;
  box.scrollTop += Math.floor(target.getBoundingClientRect().top - box.getBoundingClientRect().top - bar);
}

function damage(strings: NotesStrings, reason: DamageReason = 'unreadable', count: number): string {
  const passages = count > 0 ? ` ${strings.damagedPassages(count)}` : '';
  return `${strings.damagedReasons[reason]}${passages}`;
}
