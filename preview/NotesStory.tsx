import { type JSX, render } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../casefile/types.ts';
import type { AnchoredNote, NoteDraft } from '../components/notes/anchored-note.ts';
import { NotesView, type NotesViewProps } from '../components/notes/NotesView.tsx';
import styles from '../components/notes/notes.css?inline';
import { ShareDialog, type ShareDialogProps } from '../components/notes/ShareDialog.tsx';
import type { SidebarProps } from '../components/Sidebar.tsx';
import type { SlotName } from '../components/Slot.tsx';
import type { Note } from '../notes/note.ts';
import { qrCode } from '../sharing/qr-code.ts';
import { caseFile, SidebarStory } from './SidebarStory.tsx';
import { notedPage, threeNotes } from './sample-notes.ts';

const nothing = () => {};

/** Adds to the styles of the shadow root, after them, as the script of the notes does. */
export function NotesStyles() {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const root = place.current?.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, []);
  return <span hidden ref={place} />;
}

interface InSidebarProps {
  sidebar: Partial<SidebarProps>;
  /** What is drawn in these places of the sidebar. */
  slots: Partial<Record<SlotName, JSX.Element>>;
}

/** A sidebar with something in its slots, as the script of the notes puts it there. */
export function InSidebar({ sidebar, slots }: InSidebarProps) {
  const draw = useMemo(
    () => (name: SlotName, place: HTMLElement) => {
      render(slots[name] ?? null, place);
      return () => render(null, place);
    },
    [slots],
  );
  return (
    <>
      <NotesStyles />
      <SidebarStory initialView="notes" {...sidebar} onSlot={draw} />
    </>
  );
}

/** Notes that can be written, changed, moved and deleted; nothing of it is kept. */
export function NotesStory(props: Partial<NotesViewProps>) {
  const [notes, setNotes] = useState<readonly AnchoredNote[]>(props.notes ?? threeNotes);
  const [draft, setDraft] = useState<NoteDraft | null>(props.draft ?? null);
  const [deleted, setDeleted] = useState<{ note: Note; at: number } | null>(null);
  const [nickname, setNickname] = useState(props.nickname ?? '');
  const [isSharing, setIsSharing] = useState(false);
  const actions: NotesViewProps['actions'] = {
    onDraft: setDraft,
    onSave: (saved) => {
      setNotes(withSaved(notes, saved));
      setDraft(null);
    },
    onEdit: (id) => setDraft(draftOf(notes, id)),
    onDelete: (id) => {
      const at = notes.findIndex(({ note }) => note.id === id);
      const gone = notes[at];
      if (gone) setDeleted({ note: gone.note, at });
      setNotes(notes.filter(({ note }) => note.id !== id));
    },
    onUndo: () => {
      if (deleted)
        setNotes(notes.toSpliced(deleted.at, 0, { note: deleted.note, place: { found: 'exact', start: 0, end: 1 } }));
      setDeleted(null);
    },
    onMove: (id, to) => {
      const moved = notes.find(({ note }) => note.id === id);
      if (moved) setNotes(notes.filter((each) => each !== moved).toSpliced(to, 0, moved));
    },
    onGoTo: nothing,
    onReattach: nothing,
    onShare: () => setIsSharing(true),
    onNickname: setNickname,
    onSelectionBar: () => {},
    onElsewhere: nothing,
    onOpenPage: nothing,
    onLibrary: nothing,
    ...props.actions,
  };
  return (
    <>
      <NotesView
        caseFile={caseFile}
        language="en"
        page={notedPage}
        current={null}
        selectionBar="show"
        keeping="kept"
        elsewhere={null}
        {...props}
        nickname={nickname}
        notes={notes}
        draft={draft}
        deleted={props.deleted ?? deleted}
        actions={actions}
      />
      {isSharing && (
        <ShareStory
          notes={notes}
          nickname={nickname}
          language={props.language ?? 'en'}
          onClose={() => setIsSharing(false)}
        />
      )}
    </>
  );
}

function draftOf(notes: readonly AnchoredNote[], id: string): NoteDraft | null {
  const found = notes.find(({ note }) => note.id === id)?.note;
  if (!found) return null;
  const { quote, kind, text, about } = found;
  return { id, quote, kind, text, about, place: null };
}

/** The notes with the draft as one of them. */
function withSaved(notes: readonly AnchoredNote[], { id, quote, kind, text, about }: NoteDraft): AnchoredNote[] {
  const [sample] = threeNotes;
  if (!sample) return [...notes];
  if (id === null) {
    const added: Note = { ...sample.note, id: `new-${notes.length}`, quote, kind, text, about };
    return [...notes, { note: added, place: sample.place }];
  }
  return notes.map((each) =>
    each.note.id === id ? { ...each, note: { ...each.note, quote, kind, text, about } } : each,
  );
}

/** A dialog whose choices work. */
export function ShareStory(props: Partial<ShareDialogProps> & { language: Language }) {
  const notes = props.notes ?? threeNotes;
  const [choice, setChoice] = useState(
    props.choice ?? { ids: notes.map(({ note }) => note.id), withNotes: true, withName: false },
  );
  const [said, setSaid] = useState<ShareDialogProps['said']>(props.said ?? null);
  const length = 120 + choice.ids.length * 340;
  const code =
    choice.ids.length === 1 ? qrCode('https://news.example/2025/04/30/west-hollywood-rally#:~:text=who%20is') : null;
  return (
    <ShareDialog
      caseFile={caseFile}
      page={notedPage}
      nickname=""
      canShareSystem={false}
      link={{ url: 'https://news.example/2025/04/30/west-hollywood-rally', length, fits: length <= 1_800 }}
      qr={code}
      cardAlt={
        said?.of === 'card' && said.done
          ? 'An article of 30 April 2025 says: “who is being held in the CECOT prison”.'
          : null
      }
      onCopyLink={() => setSaid({ of: 'link', done: true })}
      onSystemShare={nothing}
      onMail={nothing}
      onCopyMessage={() => setSaid({ of: 'message', done: true })}
      onFile={() => setSaid({ of: 'file', done: true })}
      onCard={() => setSaid({ of: 'card', done: true })}
      onCopyAlt={() => setSaid({ of: 'alt', done: true })}
      onPrint={nothing}
      onClose={nothing}
      {...props}
      notes={notes}
      choice={choice}
      said={said}
      onChoice={setChoice}
    />
  );
}
