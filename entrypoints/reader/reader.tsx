import readCaseFile from 'virtual:case-file';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import type { OnePassage } from '../../components/asked-for.ts';
import { type Exported, type ExportKind, exportFile } from '../../components/export-file.ts';
import { wordsInArticle } from '../../components/layers-to-paint.ts';
import type { ListedPassage } from '../../components/NoteButton.tsx';
import type { PageSummary, Span } from '../../components/page-summary.ts';
import type { View } from '../../components/view.ts';
import type { Findings } from '../../detection/find-in-article.ts';
import { requestNotes, showCount } from '../../extension/content-messages.ts';
import { contentWorld, type NotesHost, type OpenNotes, type ReaderHandle } from '../../extension/content-world.ts';
import type { Failure } from '../../extension/failure-sentences.ts';
import type { PageState, ToPage } from '../../extension/messages.ts';
import { reportError } from '../../extension/report-error.ts';
import type { Settings } from '../../extension/settings.ts';
import { watchExtension } from '../../extension/watch-extension.ts';
import type { Passage } from '../../page/go-to-passage.ts';
import type { HighlightLayer } from '../../page/highlight-layers.ts';
import { ArticleMarks } from './article-marks.ts';
import { Farewell } from './farewell.ts';
import { FocusReturn } from './focus-return.ts';
import { NotesSeat } from './notes-seat.ts';
import { PageChoices } from './page-choices.ts';
import type { PageContext } from './page-context.ts';
import { PageReading } from './page-reading.ts';
import { PassageVisit } from './passage-visit.ts';
import { languageOf, type ReaderActions, ReaderView } from './ReaderView.tsx';
import { Stage } from './stage.ts';

const NO_LAYERS: readonly HighlightLayer[] = [];

/** Launcher, sidebar and highlights of one page, from the first hit until the page goes or the extension does. */
export class Reader implements ReaderHandle {
  readonly #caseFile = loadCaseFile(readCaseFile());
  readonly #page = new PageReading(document, this.#caseFile, () => this.#takeReading());
  readonly #stop = new AbortController();
  readonly #choices: PageChoices;
  readonly #stage = new Stage(document, () => this.#leave());
  readonly #focus = new FocusReturn(document);
  readonly #farewell = new Farewell(() => this.#paint());
  readonly #passage = new PassageVisit(document, (range) => this.#stage.frameFor(range));
  readonly #marks: ArticleMarks;
  readonly #notes = new NotesSeat(requestNotes);
  /** Where the page was when it was read last. */
  #url = this.#context.article.url;
  #findings: Findings | null = null;
  /** The badge's number and the address it was for. */
  #told = '';
  #isOpen = false;
  /** The view that the sidebar shows because something outside it asked for it. */
  #openView: { view: View } | null = null;
  /** The passage whose entry the sidebar shows because the reader chose it in the article. */
  #openPassage: OnePassage | null = null;
  /** Whether the sidebar was opened from such a passage. */
  #isFromPassage = false;
  /** The page, or the reader on it, wants nothing of ours here until the reader asks again. */
  #isUnwelcome = false;
  #notice: Failure | null = null;

  constructor() {
    const { signal } = this.#stop;
    const onOpen = (passage: OnePassage) => this.#openAt(passage);
    const onNote = (id: string) => this.#notes.room()?.choose(id);
    this.#marks = new ArticleMarks(document, { onOpen, onNote, onLost: () => void this.pageChanged() }, signal);
    const onSaved = (failure: Failure | null) => this.#note(failure);
    this.#choices = new PageChoices(this.#caseFile, { onChange: () => this.#paint(), onSaved }, signal);
    if (contentWorld().link) this.#notes.call();
    watchExtension(() => this.#remove(), signal);
    addEventListener('resize', () => this.#paint(), { signal });
    // A page from the back-forward cache comes with its launcher, but the browser has cleared its badge.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#showCount('anew'), { signal });
  }

  isAbout(): boolean {
    return this.#context.mentions.length > 0;
  }

  pageChanged(): Promise<void> {
    return this.#page.again();
  }

  /** What was found in the page is there. */
  #takeReading(): void {
    const { url } = this.#context.article;
    const { findings } = this.#page;
    if (this.#url !== url) this.#beginOtherPage();
    if (this.#url !== url || this.#findings !== findings) this.#openPassage = null; // its number may be another one's now
    this.#url = url;
    this.#findings = findings;
    if (this.isAbout()) requestIdleCallback(() => this.#notes.call());
    this.#showCount();
    this.#paint();
  }

  async describe(): Promise<PageState> {
    await this.#ready();
    if (this.#page.hasFailed && !this.isAbout()) return { kind: 'failed', reason: 'unknown' };
    if (!this.isAbout()) return { kind: 'nothing' };
    if (this.#choices.isSilenced()) return { kind: 'silenced' };
    const { briefing, mentions } = this.#context;
    const later = briefing.published === null ? null : briefing.later.length;
    return { kind: 'found', mentions: mentions.length, later, snoozed: this.#choices.snoozed() };
  }

  async do({ type }: ToPage): Promise<void> {
    await this.#ready();
    if (type === 'open-sidebar') this.#open();
    else if (type === 'toggle-sidebar') this.#toggle();
    else if (type === 'add-note') this.#notes.wish((notes) => notes.addNote('selection'));
    else if (type === 'copy-passage-link') this.#notes.wish((notes) => notes.copyPassageLink());
    else if (type === 'snooze-site') await this.#choices.snoozeSite();
    else if (type === 'snooze-case') await this.#choices.snoozeCase();
    else if (type === 'wake') await this.#choices.wake();
    else if (type === 'silence-page') await this.#silencePage();
    else if (type === 'unsilence-page') await this.#unsilencePage();
  }

  #beginOtherPage(): void {
    this.#passage.end();
    this.#isUnwelcome = false;
    this.#farewell.end();
    this.#notice = null;
    this.#isFromPassage = false; // that place is gone
    if (!this.isAbout()) this.#isOpen = false;
  }

  get #context(): PageContext {
    return this.#page.context;
  }

  /** Resolves when the page has been read and the reader's choices are known. */
  async #ready(): Promise<void> {
    await Promise.all([this.#page.settled(), this.#choices.ready]);
  }

  addNotes(openNotes: OpenNotes): void {
    this.#notes.take(openNotes(this.#notesHost()));
    this.#paint();
  }

  #notesHost(): NotesHost {
    return {
      caseFile: this.#caseFile,
      signal: this.#stop.signal,
      article: () => this.#context.article,
      summary: () => this.#context.summary,
      placeOf: (passage) => this.#placeOf(passage),
      settings: () => this.#choices.current(),
      language: () => languageOf(this.#choices.current()),
      change: (patch) => this.#choices.change(patch),
      isWelcome: () => this.#isWelcome() && this.#choices.snoozed() === null,
      isSidebarOpen: () => this.#isOpen,
      dockedAt: () => this.#stage.dockedAt(),
      openNotes: () => this.#openAtView('notes'),
      goTo: (place) => this.#goTo(place),
      repaint: () => this.#paint(),
    };
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#focus.remember();
    this.#isUnwelcome = false;
    this.#farewell.end();
    this.#isOpen = true;
    this.#paint();
  }

  /** Opens the sidebar, if need be, at the entry of a passage that the reader chose in the article. */
  #openAt(passage: OnePassage): void {
    this.#passage.end();
    if (!this.#isOpen) {
      this.#focus.remember();
      this.#isFromPassage = true;
    }
    this.#openPassage = passage;
    this.#isOpen = true;
    this.#paint();
  }

  #openAtView(view: View): void {
    this.#openView = { view };
    if (this.#isOpen) this.#paint();
    else this.#open();
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#passage.end();
    this.#isOpen = false;
    this.#openPassage = null;
    this.#openView = null;
    this.#notice = null;
    this.#paint();
    // Who came from a passage goes on reading there.
    if (this.#isFromPassage) this.#focus.giveCaretBack();
    else if (!this.#stage.focusLauncher()) this.#focus.giveBack();
    this.#isFromPassage = false;
  }

  /** Goes without a trace, and leaves the focus in the page. */
  #leave(): void {
    this.#isUnwelcome = true;
    this.#passage.end();
    this.#marks.clear();
    this.#stage.clear();
    if (this.#isOpen) this.#focus.giveBack();
    this.#isOpen = false;
    this.#openPassage = null;
    this.#openView = null;
    this.#isFromPassage = false;
    this.#notes.room()?.update();
  }

  #toggle(): void {
    if (this.#isOpen) this.#close();
    else if (this.isAbout()) this.#open();
  }

  /** Puts on the stage what the settings and the page ask for; takes it away when there is nothing to show. */
  #paint(): void {
    try {
      if (this.#isWanted()) this.#show(this.#choices.current());
      else this.#stage.clear();
      this.#notes.room()?.update();
      if (this.#hasMarks()) this.#mark(this.#choices.current());
      else this.#marks.clear();
    } catch (error) {
      reportError('reader', error);
      this.#leave();
    }
  }

  #mark({ highlights }: Settings): void {
    this.#marks.show(this.#caseFile, this.#context, highlights, this.#notes.room()?.layers() ?? NO_LAYERS);
  }

  #isWanted(): boolean {
    if (this.#farewell.isOn()) return this.#isAtWork();
    return this.#isAtWork() && (this.#isOpen || (this.#isWelcome() && this.#choices.current().launcher === 'tab'));
  }

  /** With the sidebar closed too: the switch is for the article. */
  #hasMarks(): boolean {
    return this.#isAtWork() && (this.#isOpen || this.#isWelcome());
  }

  /** Whether the page is about him, and neither it nor the reader has sent us away. */
  #isWelcome(): boolean {
    return this.#isAtWork() && this.isAbout() && !this.#isUnwelcome && !this.#choices.isSilenced();
  }

  #isAtWork(): boolean {
    return this.#choices.isReady() && !this.#stop.signal.aborted;
  }

  #show(settings: Settings): void {
    this.#stage.show(this.#isOpen, settings, (place) => (
      <ReaderView
        {...place}
        caseFile={this.#caseFile}
        context={this.#context}
        settings={settings}
        isOpen={this.#isOpen}
        isFarewell={this.#farewell.isOn()}
        openPassage={this.#openPassage}
        openView={this.#openView}
        snoozed={this.#choices.snoozed()}
        notice={this.#notice}
        actions={this.#actions}
      />
    ));
  }

  readonly #actions: ReaderActions = {
    open: () => this.#open(),
    close: () => this.#close(),
    goToMention: (index) => this.#goTo(this.#context.mentions[index]),
    goToStatement: (index) => this.#goToStatement(index),
    goToAttribution: (index) => this.#goTo(this.#context.summary.attributions[index]?.place),
    highlight: (patch) => this.#choices.change({ highlights: { ...this.#choices.current().highlights, ...patch } }),
    exportFile: (kind, exported) => this.#export(kind, exported),
    drawNotes: this.#notes.draw,
    addNote: (passage) => this.#notes.wish((notes) => notes.addNote(passage)),
    share: () => this.#notes.wish((notes) => notes.openShare()),
    change: (patch) => this.#choices.change(patch),
    snoozeSite: () => this.#choices.snoozeSite(),
    snoozeCase: () => this.#choices.snoozeCase(),
    wake: () => this.#choices.wake(),
    silencePage: () => this.#sayFarewell(),
    unsilencePage: () => this.#takeFarewellBack(),
  };

  /** Whether the reader was given the file. */
  #export(kind: ExportKind, exported: Exported): boolean {
    const { name, mediaType, text } = exportFile(kind, exported, new Date());
    const failure = this.#stage.giveFile({ name, mediaType, content: text });
    this.#note(failure);
    return failure === null;
  }

  #note(failure: Failure | null): void {
    this.#notice = failure;
    this.#paint();
  }

  async #silencePage(): Promise<void> {
    this.#farewell.end();
    this.#leave(); // at once, and also where the address is too long to be remembered
    await this.#rememberSilence();
  }

  async #rememberSilence(): Promise<void> {
    await this.#choices.silencePage();
    this.#showCount();
  }

  /** The sidebar goes, but for a sentence that says so and can take it back. */
  #sayFarewell(): Promise<void> {
    this.#passage.end();
    this.#isUnwelcome = true;
    this.#isOpen = false;
    this.#openPassage = null;
    this.#openView = null;
    this.#notice = null;
    this.#isFromPassage = false;
    this.#farewell.begin();
    this.#paint();
    this.#focus.giveCaretBack();
    return this.#rememberSilence();
  }

  async #takeFarewellBack(): Promise<void> {
    await this.#unsilencePage();
    if (!this.#stage.focusLauncher()) this.#focus.giveCaretBack();
  }

  async #unsilencePage(): Promise<void> {
    this.#isUnwelcome = false;
    this.#farewell.end();
    this.#paint();
    await this.#choices.unsilencePage();
    this.#showCount();
  }

  /** To the words that are marked: there Enter leads back to the entry. */
  #goToStatement(index: number): void {
    const statement = this.#context.summary.statements[index];
    if (statement) this.#goTo(wordsInArticle(statement));
  }

  #placeOf(passage: ListedPassage): Span | null {
    const { summary, mentions, article } = this.#context;
    const place = 'mention' in passage ? mentions[passage.mention] : placeOfEntry(summary, passage);
    return place && place.start >= article.titleEnd ? { start: place.start, end: place.end } : null;
  }

  #goTo(passage: Passage | undefined): void {
    if (!passage) return;
    const cameFrom = this.#stage.focused();
    this.#notice = this.#passage.begin(this.#context.article, passage, () => cameFrom?.focus());
    // In Firefox the page cannot take the focus from what is inside our root.
    if (this.#notice === null) cameFrom?.blur();
    this.#paint();
  }

  /** On the badge; the background script is not woken for what it was told before. */
  async #showCount(anew?: 'anew'): Promise<void> {
    await this.#choices.ready;
    const count = this.#choices.isSilenced() ? 0 : this.#context.mentions.length;
    const told = `${count} ${document.URL}`;
    if (told !== this.#told || anew) showCount(count);
    this.#told = told;
  }

  /** The extension is gone: so is everything of ours in the page. */
  #remove(): void {
    this.#stop.abort();
    this.#passage.end();
    this.#stage.clear();
  }
}

function placeOfEntry({ statements, attributions }: PageSummary, passage: OnePassage): Span | undefined {
  return 'statement' in passage ? statements[passage.statement]?.place : attributions[passage.attribution]?.place;
}
