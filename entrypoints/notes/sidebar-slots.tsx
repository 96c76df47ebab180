import { render, type VNode } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { FromLinkBand } from '../../components/notes/FromLinkBand.tsx';
import { NotesView } from '../../components/notes/NotesView.tsx';
import notesStyles from '../../components/notes/notes.css?inline';
import type { SlotName } from '../../components/Slot.tsx';
import { reportError } from '../../extension/report-error.ts';
import { adoptSheet } from '../../page/adopt-sheet.ts';
import type { PageNotesRoom } from './notes-room.tsx';
import { SharePanel } from './SharePanel.tsx';

/** What is drawn of the notes in the reader's sidebar, which offers the places for it. */
export class SidebarSlots {
  readonly #room: PageNotesRoom;
  readonly #places = new Map<HTMLElement, SlotName>();
  #dressed: Node | null = null;

  constructor(room: PageNotesRoom) {
    this.#room = room;
  }

  /** Draws in a place from now on; returns what ends it. */
  draw(name: SlotName, place: HTMLElement): () => void {
    this.#places.set(place, name);
    this.#dress(place.getRootNode());
    this.render();
    if (name === 'notes') this.#room.shelf.tryAgain(); // there may be room by now
    return () => {
      this.#places.delete(place);
      render(null, place);
    };
  }

  /** The sidebar's root; `null` while it is closed. */
  root(): ShadowRoot | null {
    const [place] = this.#places.keys();
    const root = place?.getRootNode();
    return root instanceof ShadowRoot ? root : null;
  }

  /** What had the focus is gone: the sidebar has it, not the page under it. */
  keepFocus(): void {
    const panel = this.root()?.querySelector<HTMLElement>('.panel');
    if (!panel?.matches(':focus-within')) panel?.focus({ preventScroll: true });
  }

  render(): void {
    for (const [place, name] of this.#places) {
      const view = name === 'notes' ? <Notes room={this.#room} /> : <FromLink room={this.#room} />;
      render(<Boundary>{view}</Boundary>, place);
    }
  }

  /** The sidebar's root is made anew each time it opens. */
  #dress(root: Node): void {
    if (root === this.#dressed || !('adoptedStyleSheets' in root)) return;
    adoptSheet(root as ShadowRoot, notesStyles); // only a shadow root or a document has sheets to adopt
    this.#dressed = root;
  }
}

function Boundary({ children }: { children: VNode }) {
  const [failed] = useErrorBoundary((error) => reportError('notes', error));
  return failed ? null : children;
}

function Notes({ room }: { room: PageNotesRoom }) {
  const { host, shelf, places, share } = room;
  const language = host.language();
  const settings = host.settings();
  return (
    <>
      <NotesView
        caseFile={host.caseFile}
        language={language}
        page={shelf.page}
        notes={places.notes}
        draft={room.draft}
        current={room.current}
        keeping={shelf.failure ?? 'kept'}
        nickname={settings.nickname}
        selectionBar={settings.selectionBar}
        deleted={shelf.deleted && { note: shelf.deleted }}
        unattached={room.unattached}
        noPassage={room.noPassage}
        sensitive={settings.sensitive}
        elsewhere={shelf.elsewhere}
        actions={room.actions}
      />
      {share.choice && <SharePanel room={room} choice={share.choice} />}
    </>
  );
}

function FromLink({ room }: { room: PageNotesRoom }) {
  const { host, link, shelf } = room;
  const { reading } = link;
  if (!reading) return null;
  const notes = link.placedIn(host.article());
  return (
    <FromLinkBand
      language={host.language()}
      caseFile={host.caseFile}
      reading={reading.kind}
      count={reading.kind === 'notes' ? notes.length : reading.passages.length}
      reason={reading.kind === 'damaged' ? reading.reason : undefined}
      open={link.isOpen}
      notes={notes.map((note) => ({ ...note, kept: room.isKept(note.received) }))}
      canKeep={shelf.failure !== 'private-window'}
      asked={room.linkAsked}
      onAsked={() => {
        room.linkAsked = null;
      }}
      onOpen={(open) => room.openLink(open)}
      onKeep={(which) => room.keep(which)}
      onDismiss={() => room.dismissLink()}
      onGoTo={(index) => {
        const place = notes[index]?.place;
        if (place && place.found !== 'gone') host.goTo(place);
      }}
    />
  );
}
