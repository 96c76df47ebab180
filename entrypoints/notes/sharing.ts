import { briefReader } from '../../casefile/briefing.ts';
import { cardPicture } from '../../components/notes/draw-card.ts';
import {
  CARD_TIMELINE,
  type CardShape,
  type NotesFileKind,
  type ShareSaid,
} from '../../components/notes/ShareDialog.tsx';
import { openLibrary } from '../../extension/content-messages.ts';
import { type GivenFile, giveFile } from '../../page/give-file.ts';
import { type CardSubject, cardTexts } from '../../sharing/card-texts.ts';
import { fileName } from '../../sharing/file-names.ts';
import { makeNotesFile } from '../../sharing/make-notes-file.ts';
import { type ShareMessages, shareMessages } from '../../sharing/share-messages.ts';
import { statementAt } from '../../sharing/statement-at.ts';
import type { PageNotesRoom } from './notes-room.tsx';
import { now } from './now.ts';

/** The ways out of the page: clipboard, mail, another app, a file, a picture, paper. */
export class Sharing {
  readonly #room: PageNotesRoom;

  constructor(room: PageNotesRoom) {
    this.#room = room;
  }

  /** Pages of `http:` and browsers without one have no share sheet. */
  get hasSystemSheet(): boolean {
    return 'share' in navigator;
  }

  copyLink(): void {
    const { link } = this.#room.share;
    if (link !== 'making') this.#room.share.copy('link', link.url);
  }

  copyMessage(): void {
    const messages = this.#messages();
    if (messages) this.#room.share.copy('message', messages.short);
  }

  mail(): void {
    const messages = this.#messages();
    if (!messages) return;
    // Mail programs cut long addresses: then the mail asks for the link, which the clipboard has.
    if (!messages.mailHasLink) this.copyLink();
    open(messages.mail, '_self'); // the mail program takes it, the page stays
  }

  async toOtherApp(): Promise<void> {
    const messages = this.#messages();
    const { share } = this.#room;
    if (!messages || share.link === 'making') return;
    try {
      await navigator.share({ title: this.#room.shelf.page.title, text: messages.without, url: share.link.url });
      share.say('share', true);
    } catch (error) {
      // Who closes the sheet again has changed their mind: nothing failed.
      if ((error as Error | undefined)?.name !== 'AbortError') share.say('share', false);
    }
  }

  saveFile(kind: NotesFileKind): void {
    const { host, shelf, share } = this.#room;
    const file = makeNotesFile(kind, {
      caseFile: host.caseFile,
      language: host.language(),
      pages: [{ page: shelf.page, notes: this.#notes() }],
      label: shelf.page.title,
      article: { text: host.article().text, statements: host.summary().statements },
      signed: share.choice?.withName ?? false,
      generated: now(),
    });
    this.#give('file', { name: file.name, mediaType: file.mediaType, content: file.text });
  }

  async saveCard(shape: CardShape, id: string): Promise<void> {
    const { host, shelf, share } = this.#room;
    const subject = id === CARD_TIMELINE ? this.#later() : this.#noted(id);
    const setting = { caseFile: host.caseFile, page: shelf.page, language: host.language() };
    const content = subject && cardTexts(setting, subject);
    const picture = content?.ok ? await cardPicture(content.texts, shape) : null;
    share.describeCard(picture?.ok ? picture.altText : null);
    if (!picture?.ok) {
      share.say('card', false, content?.ok === false ? content.reason : undefined);
      return;
    }
    const name = fileName(shelf.page, now(), '.png');
    this.#give('card', { name, mediaType: 'image/png', content: picture.picture });
  }

  print(): void {
    openLibrary(this.#room.shelf.pageId);
  }

  /** The chosen notes, with the reader's name where they want it on them. */
  #notes() {
    const { host, share } = this.#room;
    const { nickname } = host.settings();
    const author = share.choice?.withName && nickname !== '' ? nickname : null;
    return share.chosen().map(({ note }) => ({
      ...note,
      author: note.author ?? author,
      text: share.choice?.withNotes ? note.text : '',
    }));
  }

  #messages(): ShareMessages | null {
    const { host, shelf, share } = this.#room;
    if (share.link === 'making' || !share.choice) return null;
    const { ids, withNotes } = share.choice;
    return shareMessages(host.language(), {
      page: shelf.page,
      url: share.link.url,
      passages: ids.length,
      withNotes,
    });
  }

  /** Whether something happened after the article. */
  get hasLater(): boolean {
    return this.#later() !== null;
  }

  /** The first thing that changed after the article. */
  #later(): CardSubject | null {
    const { host } = this.#room;
    const { first } = briefReader(host.caseFile, host.article());
    return first && { kind: 'event', entry: first };
  }

  /** A passage with its note; one without words shows what the record makes of it. */
  #noted(id: string): CardSubject | null {
    const { host, places, share } = this.#room;
    const anchored = places.notes.find(({ note }) => note.id === id);
    if (!anchored) return null;
    const { note, place } = anchored;
    const statement = place.found === 'gone' ? null : statementAt(host.summary().statements, place);
    if (statement && (note.text === '' || !share.choice?.withNotes)) return { kind: 'passage', statement };
    return { kind: 'note', note, signed: share.choice?.withName ?? false };
  }

  #give(of: ShareSaid['of'], file: GivenFile): void {
    const root = this.#room.sidebarRoot();
    this.#room.share.say(of, root !== null && giveFile(root, file) === null);
  }
}
