import type { AnchoredNote } from '../../components/notes/anchored-note.ts';
import type { ShareChoice, ShareSaid } from '../../components/notes/ShareDialog.tsx';
import type { AnnotatedPage } from '../../notes/note.ts';
import { copyText } from '../../page/copy-text.ts';
import { quoteAt } from '../../page/describe-passage.ts';
import type { Article } from '../../page/read-article.ts';
import { LONGEST_IN_CODE, type QrCode, qrCode } from '../../sharing/qr-code.ts';
import { buildShareLink, passageLink, type SharedPassage } from '../../sharing/share-link.ts';

type Link = { url: string; length: number; fits: boolean } | 'making';

interface ShareDeskOptions {
  /** What can be shared now. */
  notes(): readonly AnchoredNote[];
  page(): AnnotatedPage;
  /** As it stands now. */
  article(): Article;
  nickname(): string;
  onChange(): void;
}

/** What the reader is about to share of this page: which notes, and the link that carries them. */
export class ShareDesk {
  readonly #options: ShareDeskOptions;
  #choice: ShareChoice | null = null;
  #link: Link = 'making';
  #qr: QrCode | null = null;
  #said: ShareSaid | null = null;
  #cardAlt: string | null = null;
  /** Links are made one after the other; what an earlier choice gives comes too late. */
  #asked = 0;

  constructor(options: ShareDeskOptions) {
    this.#options = options;
  }

  /** `null` while the reader shares nothing. */
  get choice(): ShareChoice | null {
    return this.#choice;
  }

  get link(): Link {
    return this.#link;
  }

  get qr(): QrCode | null {
    return this.#qr;
  }

  get said(): ShareSaid | null {
    return this.#said;
  }

  get cardAlt(): string | null {
    return this.#cardAlt;
  }

  /** With all notes whose passages are on the page, unsigned: who signs, chooses to. */
  open(): void {
    const ids = this.#options.notes().flatMap(({ note, place }) => (place.found === 'gone' ? [] : [note.id]));
    this.choose({ ids, withNotes: true, withName: false });
  }

  close(): void {
    this.#choice = null;
    this.#said = null;
    this.#cardAlt = null;
    this.#options.onChange();
  }

  choose(choice: ShareChoice): void {
    this.#choice = choice;
    this.#said = null;
    this.refresh();
  }

  /** Makes the link anew: the notes may have changed. */
  async refresh(): Promise<void> {
    if (!this.#choice) return;
    const asked = ++this.#asked;
    this.#link = 'making';
    this.#qr = null;
    this.#options.onChange();
    const link = await buildShareLink(this.#toShare(this.#choice));
    if (asked !== this.#asked) return;
    this.#link = link;
    this.#qr = this.#codeOfOne(this.#choice);
    this.#options.onChange();
  }

  /** The chosen notes, in the reader's order. */
  chosen(): AnchoredNote[] {
    const ids = this.#choice?.ids ?? [];
    return this.#options.notes().filter(({ note }) => ids.includes(note.id));
  }

  /** `why`: what the reader should know of a failure. */
  say(of: ShareSaid['of'], done: boolean, why?: ShareSaid['why']): void {
    this.#said = why ? { of, done, why } : { of, done };
    this.#options.onChange();
  }

  async copy(of: ShareSaid['of'], text: string): Promise<void> {
    this.say(of, await copyText(text));
  }

  describeCard(alt: string | null): void {
    this.#cardAlt = alt;
  }

  #toShare({ withNotes, withName }: ShareChoice) {
    const { page, article, nickname } = this.#options;
    const passages = this.chosen().map(
      (anchored): SharedPassage => ({
        quote: this.#quoteOf(anchored),
        note: withNotes ? noteOf(anchored) : null,
      }),
    );
    const author = withName && nickname() !== '' ? nickname() : null;
    return { url: page().url, text: article().text, passages, author };
  }

  /** As the page has the passage now: browsers look for that. */
  #quoteOf({ note, place }: AnchoredNote) {
    const { text, titleEnd } = this.#options.article();
    return place.found === 'gone' ? note.quote : quoteAt(text, place, titleEnd);
  }

  #codeOfOne({ ids }: ShareChoice): QrCode | null {
    const [only, ...others] = this.chosen();
    if (!only || others.length > 0 || ids.length > 1) return null;
    const { url } = this.#options.page();
    return qrCode(passageLink(url, this.#quoteOf(only), this.#options.article().text, LONGEST_IN_CODE));
  }
}

function noteOf({ note }: AnchoredNote): SharedPassage['note'] {
  const { kind, text, about } = note;
  return text === '' && about === null ? null : { kind, text, about };
}
