import { useState } from 'preact/hooks';
import { userEvent } from 'vitest/browser';
import type { AnchoredNote, NoteDraft } from '../../components/notes/anchored-note.ts';
import { NotesView, type NotesViewProps } from '../../components/notes/NotesView.tsx';
import { NotesStyles } from '../../preview/NotesStory.tsx';
import { notedPage, threeNotes } from '../../preview/sample-notes.ts';
import type { Story } from '../../preview/story.ts';
import { caseFile, nextFrame, resizeWindow, show, type Told } from './stage.tsx';

/** Shows a story in a window of its size, brought about as far as its `prepare` does. */
export async function showStory({ width, height, render: draw, prepare }: Story): Promise<ShadowRoot> {
  await resizeWindow(width, height);
  const root = show(draw());
  await nextFrame();
  await nextFrame();
  prepare?.(root);
  await nextFrame();
  await nextFrame();
  return root;
}

type Kept = Pick<NotesViewProps, 'notes' | 'draft' | 'deleted' | 'current'>;

/** The view of the notes with a keeper that does at once what it is told; `told` has it in order. */
export function showNotes(props: Partial<NotesViewProps> = {}): {
  root: ShadowRoot;
  told: Told;
  set(patch: Partial<Kept>): void;
} {
  const told: Told = [];
  let set = (_patch: Partial<Kept>): void => {};
  const takeSetter = (setter: typeof set) => {
    set = setter;
  };
  const root = show(
    <div class="cc panel">
      <NotesStyles />
      <Keeper {...props} told={told} onSet={takeSetter} />
    </div>,
  );
  return { root, told, set: (patch) => set(patch) };
}

interface KeeperProps extends Partial<NotesViewProps> {
  told: Told;
  onSet(set: (patch: Partial<Kept>) => void): void;
}

function Keeper({ told, onSet, ...props }: KeeperProps) {
  const [kept, setKept] = useState<Kept>({
    notes: props.notes ?? threeNotes,
    draft: props.draft ?? null,
    deleted: props.deleted ?? null,
    current: props.current ?? null,
  });
  const { notes, deleted } = kept;
  const set = (patch: Partial<Kept>) => setKept((before) => ({ ...before, ...patch }));
  onSet(set);
  const tell =
    (what: string) =>
    (...values: unknown[]) =>
      void told.push(values.length === 0 ? [what] : [what, values.length === 1 ? values[0] : values]);
  const actions: NotesViewProps['actions'] = {
    onDraft: (draft) => {
      told.push(['draft', draft?.text ?? null]);
      set({ draft });
    },
    onSave: (draft) => {
      told.push(['save', draft.text]);
      set({ notes: savedIn(notes, draft), draft: null });
    },
    onEdit: (id) => set({ draft: draftOf(notes, id) }),
    onDelete: (id) => {
      const gone = notes.find(({ note }) => note.id === id);
      set({ notes: notes.filter((each) => each !== gone), deleted: gone ? { note: gone.note } : null });
    },
    onUndo: () =>
      deleted && set({ notes: [{ note: deleted.note, place: { found: 'gone' } }, ...notes], deleted: null }),
    onMove: (id, to) => {
      told.push(['move', [id, to]]);
      const moved = notes.filter(({ note }) => note.id === id);
      set({ notes: notes.filter(({ note }) => note.id !== id).toSpliced(to, 0, ...moved) });
    },
    onGoTo: tell('go to'),
    onReattach: tell('reattach'),
    onShare: tell('share'),
    onNickname: tell('nickname'),
    onSelectionBar: tell('selection bar'),
    onElsewhere: tell('elsewhere'),
    onOpenPage: tell('open'),
    onLibrary: tell('library'),
  };
  return (
    <NotesView
      caseFile={caseFile}
      language="en"
      page={notedPage}
      keeping="kept"
      nickname=""
      elsewhere={null}
      {...props}
      {...kept}
      actions={actions}
    />
  );
}

function draftOf(notes: readonly AnchoredNote[], id: string): NoteDraft | null {
  const note = notes.find((each) => each.note.id === id)?.note;
  return note ? { id, quote: note.quote, place: null, kind: note.kind, text: note.text, about: note.about } : null;
}

function savedIn(notes: readonly AnchoredNote[], { id, quote, kind, text, about }: NoteDraft): AnchoredNote[] {
  const words = { quote, kind, text, about };
  if (id !== null)
    return notes.map((each) => (each.note.id === id ? { ...each, note: { ...each.note, ...words } } : each));
  const [first] = threeNotes;
  if (!first) throw new Error('There are no sample notes');
  return [...notes, { note: { ...first.note, ...words, id: 'added' }, place: { found: 'gone' } }];
}

export async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text);
  await nextFrame();
}

/** The accessible name, or else the words, of what has the focus; '' when nothing has it. */
export function focused(root: ShadowRoot): string {
  const active = root.activeElement;
  return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
}

/** Writes into a field as a reader does. */
export async function write(field: Element | null, text: string): Promise<void> {
  if (!field) throw new Error('There is no field to write in');
  await userEvent.fill(field, text);
  await nextFrame();
}
