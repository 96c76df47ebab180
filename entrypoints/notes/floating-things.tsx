import { LinkNotice } from '../../components/notes/LinkNotice.tsx';
import { SaidNotice } from '../../components/notes/SaidNotice.tsx';
import { SelectionBar } from '../../components/notes/SelectionBar.tsx';
import { edgeOf, themeOf } from './floating-looks.ts';
import { FloatingStage } from './floating-stage.ts';
import type { PageNotesRoom } from './notes-room.tsx';
import { SelectionDesk } from './selection-desk.ts';

/** How long "Link copied" stays. In milliseconds. */
const SAID_FOR = 2_500;

/** What stands in the page while no sidebar is asked for: the control beside a selection, and what a link brought. */
export class FloatingThings {
  readonly #room: PageNotesRoom;
  readonly #stage = new FloatingStage(document);
  readonly #selection: SelectionDesk;
  #said: '' | 'copied' | 'not-copied' = '';
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(room: PageNotesRoom) {
    this.#room = room;
    this.#selection = new SelectionDesk(room.host, (isOther) => {
      if (isOther) this.#said = '';
      this.render();
    });
  }

  /** Says at the selection whether its link was copied. */
  say(said: 'copied' | 'not-copied'): void {
    this.#said = said;
    this.render();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#fallSilent(), SAID_FOR);
  }

  render(): void {
    if (this.#room.host.signal.aborted) return;
    const [bar, notice] = [this.#bar(), this.#notice()];
    const said = bar === null && this.#saidInCorner();
    if (!bar && !notice && !said) this.#stage.clear();
    else
      this.#stage.show(
        <>
          {bar}
          {said}
          {notice}
        </>,
      );
  }

  clear(): void {
    clearTimeout(this.#silence);
    this.#stage.clear();
  }

  #fallSilent(): void {
    this.#said = '';
    this.#selection.dismiss();
    this.render();
  }

  /** Where no control stands at the selection: the reader wants none, or sent it away. */
  #saidInCorner() {
    if (this.#said === '') return null;
    const { host } = this.#room;
    return <SaidNotice language={host.language()} theme={this.#theme()} edge={this.#edge()} said={this.#said} />;
  }

  #bar() {
    const { host } = this.#room;
    const isOffered = host.isWelcome() && (host.settings().selectionBar === 'show' || this.#said !== '');
    const selected = isOffered ? this.#selection.selected : null;
    if (!selected) return null;
    return (
      <SelectionBar
        language={host.language()}
        theme={this.#theme()}
        placeFor={selected.placeFor}
        said={this.#said}
        onAddNote={() => {
          this.#selection.dismiss();
          this.#room.beginNote(selected.passage);
        }}
        onCopyLink={async () => this.say((await this.#room.copyLinkTo(selected.passage)) ? 'copied' : 'not-copied')}
        onDismiss={() => this.#selection.dismiss()}
      />
    );
  }

  #notice() {
    const { host, link } = this.#room;
    const { reading } = link;
    if (!reading || !link.isNew || host.isSidebarOpen() || !this.#mayAnnounce()) return null;
    return (
      <LinkNotice
        language={host.language()}
        theme={this.#theme()}
        edge={this.#edge()}
        reading={reading.kind}
        count={reading.kind === 'notes' ? reading.notes.length : reading.passages.length}
        onOpen={() => {
          this.#room.showLink();
        }}
        onDismiss={() => this.#room.dismissLink()}
      />
    );
  }

  /** Also where the page no longer names him: the link was made for it. */
  #mayAnnounce(): boolean {
    const { host } = this.#room;
    return host.isWelcome() || host.summary().mentions.length === 0;
  }

  #theme(): 'light' | 'dark' {
    return themeOf(this.#room.host.settings());
  }

  #edge(): 'left' | 'right' {
    return edgeOf(this.#room.host.settings());
  }
}
