import compiledCaseFile from 'virtual:case-file';
import gatePattern from 'virtual:gate-pattern';
import writtenNames from 'virtual:written-names';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import type { OnePassage } from '../../components/asked-for.ts';
import { wordsInArticle } from '../../components/layers-to-paint.ts';
import { openNameIndex } from '../../detection/names.ts';
import { FinderShelf } from '../../detection/statements/finder-shelf.ts';
import type { StatementFinder } from '../../detection/statements/statement-finder.ts';
import { requestCues, showCount } from '../../extension/content-messages.ts';
import type { ReaderHandle } from '../../extension/content-world.ts';
import type { Failure } from '../../extension/failure-sentences.ts';
import type { PageState, ToPage } from '../../extension/messages.ts';
import { reportError } from '../../extension/report-error.ts';
import type { Settings } from '../../extension/settings.ts';
import { watchExtension } from '../../extension/watch-extension.ts';
import type { PaintArticles } from '../../page/article-painter.ts';
import type { Passage } from '../../page/go-to-passage.ts';
import { ArticleMarks } from './article-marks.ts';
import { FocusReturn } from './focus-return.ts';
import { PageChoices } from './page-choices.ts';
import { type Knowledge, type PageContext, readPage, readStatements } from './page-context.ts';
import { PassageVisit } from './passage-visit.ts';
import { type ReaderActions, ReaderView } from './ReaderView.tsx';
import { Stage } from './stage.ts';

/** Launcher, sidebar and highlights of one page, from the first hit until the page goes or the extension does. */
export class Reader implements ReaderHandle {
  readonly #caseFile = loadCaseFile(compiledCaseFile);
  readonly #names = openNameIndex(writtenNames, gatePattern, this.#caseFile.nameWords);
  readonly #finders = new FinderShelf(requestCues);
  readonly #stop = new AbortController();
  readonly #choices: PageChoices;
  readonly #stage = new Stage(document, () => this.#leave());
  readonly #focus = new FocusReturn(document);
  readonly #passage = new PassageVisit(document);
  readonly #marks: ArticleMarks;
  #context: PageContext;
  #isOpen = false;
  /** The passage whose entry the sidebar shows because the reader chose it in the article. */
  #openPassage: OnePassage | null = null;
  /** Whether the sidebar was opened from such a passage. */
  #isFromPassage = false;
  /** The page, or the reader on it, wants nothing of ours here until the reader asks again. */
  #isUnwelcome = false;
  #notice: Failure | null = null;

  constructor() {
    const { signal } = this.#stop;
    this.#context = this.#read();
    const onOpen = (passage: OnePassage) => this.#openAt(passage);
    this.#marks = new ArticleMarks(document, { onOpen, onLost: () => this.pageChanged() }, signal);
    const onSaved = (failure: Failure | null) => this.#note(failure);
    this.#choices = new PageChoices(this.#caseFile, { onChange: () => this.#paint(), onSaved }, signal);
    this.#showCount();
    watchExtension(() => this.#remove(), signal);
    addEventListener('resize', () => this.#paint(), { signal });
    // A page from the back-forward cache comes with its launcher, but the browser has cleared its badge.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#showCount(), { signal });
  }

  isAbout(): boolean {
    return this.#context.mentions.length > 0;
  }

  pageChanged(): void {
    const { url } = this.#context.article;
    this.#context = this.#read();
    this.#openPassage = null; // its number may be another one's now
    if (this.#context.article.url !== url) this.#beginOtherPage();
    this.#showCount();
    this.#paint();
  }

  async describe(): Promise<PageState> {
    await this.#choices.ready;
    if (!this.isAbout()) return { kind: 'nothing' };
    if (this.#choices.isSilenced()) return { kind: 'silenced' };
    const { briefing, mentions } = this.#context;
    const later = briefing.published === null ? null : briefing.later.length;
    return { kind: 'found', mentions: mentions.length, later, snoozed: this.#choices.snoozed() };
  }

  async do({ type }: ToPage): Promise<void> {
    await this.#choices.ready;
    if (type === 'open-sidebar') this.#open();
    else if (type === 'toggle-sidebar') this.#toggle();
    else if (type === 'snooze-site') await this.#choices.snoozeSite();
    else if (type === 'wake') await this.#choices.wake();
    else if (type === 'silence-page') await this.#silencePage();
    else if (type === 'unsilence-page') await this.#unsilencePage();
  }

  #beginOtherPage(): void {
    this.#passage.end();
    this.#isUnwelcome = false;
    this.#notice = null;
    this.#isFromPassage = false; // that place is gone
    if (!this.isAbout()) this.#isOpen = false;
  }

  addFinder(finder: StatementFinder, paintArticles: PaintArticles): void {
    this.#finders.add(finder);
    this.#marks.begin(paintArticles);
    this.#context = readStatements(document, this.#context, this.#knowledge());
    this.#paint();
  }

  #read(): PageContext {
    return readPage(document, this.#knowledge());
  }

  #knowledge(): Knowledge {
    return { caseFile: this.#caseFile, names: this.#names, finders: this.#finders };
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#focus.remember();
    this.#isUnwelcome = false;
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

  #close(): void {
    if (!this.#isOpen) return;
    this.#passage.end();
    this.#isOpen = false;
    this.#openPassage = null;
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
    this.#isFromPassage = false;
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
      if (this.#hasMarks()) this.#marks.show(this.#caseFile, this.#context, this.#choices.current().highlights);
      else this.#marks.clear();
    } catch (error) {
      reportError('reader', error);
      this.#leave();
    }
  }

  #isWanted(): boolean {
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
        openPassage={this.#openPassage}
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
    giveFile: (file) => this.#note(this.#stage.giveFile(file)),
    change: (patch) => this.#choices.change(patch),
    snoozeSite: () => this.#choices.snoozeSite(),
    snoozeCase: () => this.#choices.snoozeCase(),
    wake: () => this.#choices.wake(),
    silencePage: () => this.#silencePage(),
  };

  #note(failure: Failure | null): void {
    this.#notice = failure;
    this.#paint();
  }

  async #silencePage(): Promise<void> {
    this.#leave(); // at once, and also where the address is too long to be remembered
    await this.#choices.silencePage();
    this.#showCount();
  }

  async #unsilencePage(): Promise<void> {
    this.#isUnwelcome = false;
    await this.#choices.unsilencePage();
    this.#showCount();
  }

  /** To the words that are marked: there Enter leads back to the entry. */
  #goToStatement(index: number): void {
    const statement = this.#context.summary.statements[index];
    if (statement) this.#goTo(wordsInArticle(statement));
  }

  #goTo(passage: Passage | undefined): void {
    if (!passage) return;
    const cameFrom = this.#stage.focused();
    this.#notice = this.#passage.begin(this.#context.article, passage, () => cameFrom?.focus());
    // In Firefox the page cannot take the focus from what is inside our root.
    if (this.#notice === null) cameFrom?.blur();
    this.#paint();
  }

  async #showCount(): Promise<void> {
    await this.#choices.ready;
    showCount(this.#choices.isSilenced() ? 0 : this.#context.mentions.length);
  }

  /** The extension is gone: so is everything of ours in the page. */
  #remove(): void {
    this.#stop.abort();
    this.#passage.end();
    this.#stage.clear();
  }
}
