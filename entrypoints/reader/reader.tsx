import compiledCaseFile from 'virtual:case-file';
import gatePattern from 'virtual:gate-pattern';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { compileNames } from '../../data/names-file.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { showCount } from '../../extension/content-messages.ts';
import type { ReaderHandle } from '../../extension/content-world.ts';
import type { Failure } from '../../extension/failure-sentences.ts';
import type { PageState, Snoozed, ToPage } from '../../extension/messages.ts';
import { openReaderSettings, type ReaderSettings } from '../../extension/reader-settings.ts';
import { reportError } from '../../extension/report-error.ts';
import type { Settings } from '../../extension/settings.ts';
import { isSilenced, pageId, silencePage, unsilencePage } from '../../extension/silenced-pages.ts';
import { snoozeCase, snoozeOf, snoozeSite, wake } from '../../extension/snooze.ts';
import { watchExtension } from '../../extension/watch-extension.ts';
import { FocusReturn } from './focus-return.ts';
import { type PageContext, readPage } from './page-context.ts';
import { PassageVisit } from './passage-visit.ts';
import { type ReaderActions, ReaderView } from './ReaderView.tsx';
import { Stage } from './stage.ts';

/** Launcher and sidebar of one page, from the first hit until the page goes or the extension does. */
export class Reader implements ReaderHandle {
  readonly #caseFile = loadCaseFile(compiledCaseFile);
  readonly #names = compileNameIndex(compileNames(this.#caseFile.identity), gatePattern);
  readonly #stop = new AbortController();
  readonly #settings: ReaderSettings;
  readonly #stage = new Stage(document, () => this.#leave());
  readonly #focus = new FocusReturn(document);
  readonly #passage = new PassageVisit(document);
  #context: PageContext;
  #isOpen = false;
  /** The page, or the reader on it, wants nothing of ours here until the reader asks again. */
  #isUnwelcome = false;
  #notice: Failure | null = null;

  constructor() {
    const { signal } = this.#stop;
    this.#context = this.#read();
    this.#settings = openReaderSettings(() => this.#paint(), signal);
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
    if (this.#context.article.url !== url) this.#beginOtherPage();
    this.#showCount();
    this.#paint();
  }

  async describe(): Promise<PageState> {
    await this.#settings.ready;
    if (!this.isAbout()) return { kind: 'nothing' };
    if (this.#isSilenced()) return { kind: 'silenced' };
    const { briefing, mentions } = this.#context;
    const later = briefing.published === null ? null : briefing.later.length;
    return { kind: 'found', mentions: mentions.length, later, snoozed: this.#snoozed() };
  }

  async do({ type }: ToPage): Promise<void> {
    await this.#settings.ready;
    if (type === 'open-sidebar') this.#open();
    else if (type === 'toggle-sidebar') this.#toggle();
    else if (type === 'snooze-site') await this.#snoozeSite();
    else if (type === 'wake') await this.#wake();
    else if (type === 'silence-page') await this.#silencePage();
    else if (type === 'unsilence-page') await this.#unsilencePage();
  }

  #beginOtherPage(): void {
    this.#passage.end();
    this.#isUnwelcome = false;
    this.#notice = null;
    if (!this.isAbout()) this.#isOpen = false;
  }

  #read(): PageContext {
    return readPage(document, this.#caseFile, this.#names);
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#focus.remember();
    this.#isUnwelcome = false;
    this.#isOpen = true;
    this.#paint();
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#passage.end();
    this.#isOpen = false;
    this.#notice = null;
    this.#paint();
    if (!this.#stage.focusLauncher()) this.#focus.giveBack();
  }

  /** Goes without a trace, and leaves the focus in the page. */
  #leave(): void {
    this.#isUnwelcome = true;
    this.#passage.end();
    this.#stage.clear();
    if (this.#isOpen) this.#focus.giveBack();
    this.#isOpen = false;
  }

  #toggle(): void {
    if (this.#isOpen) this.#close();
    else if (this.isAbout()) this.#open();
  }

  /** Puts on the stage what the settings and the page ask for; takes it away when there is nothing to show. */
  #paint(): void {
    try {
      if (this.#isWanted()) this.#show(this.#settings.current());
      else this.#stage.clear();
    } catch (error) {
      reportError('reader', error);
      this.#leave();
    }
  }

  #isWanted(): boolean {
    if (!this.#settings.isReady() || this.#stop.signal.aborted) return false;
    const hasLauncher = this.isAbout() && this.#settings.current().launcher === 'tab' && !this.#isSilenced();
    return this.#isOpen || (hasLauncher && !this.#isUnwelcome);
  }

  #show(settings: Settings): void {
    this.#stage.show(this.#isOpen, settings, (place) => (
      <ReaderView
        {...place}
        caseFile={this.#caseFile}
        context={this.#context}
        settings={settings}
        isOpen={this.#isOpen}
        snoozed={this.#snoozed()}
        notice={this.#notice}
        actions={this.#actions}
      />
    ));
  }

  readonly #actions: ReaderActions = {
    open: () => this.#open(),
    close: () => this.#close(),
    goToMention: (index) => this.#goToMention(index),
    change: (patch) => this.#change(patch),
    snoozeSite: () => this.#snoozeSite(),
    snoozeCase: () => this.#change(snoozeCase(this.#materialEvents())),
    wake: () => this.#wake(),
    silencePage: () => this.#silencePage(),
  };

  async #change(patch: Partial<Settings>): Promise<void> {
    const result = await this.#settings.change(patch);
    this.#notice = result.ok ? null : result.reason;
    this.#paint();
  }

  #snoozeSite(): Promise<void> {
    return this.#change(snoozeSite(this.#settings.current(), location.hostname, this.#materialEvents()));
  }

  #wake(): Promise<void> {
    return this.#change(wake(this.#settings.current(), location.hostname));
  }

  async #silencePage(): Promise<void> {
    const page = pageId(location);
    this.#leave(); // at once, and also where the address is too long to be remembered
    if (page !== null) await this.#change(silencePage(this.#settings.current(), page));
    this.#showCount();
  }

  async #unsilencePage(): Promise<void> {
    const page = pageId(location);
    this.#isUnwelcome = false;
    if (page !== null) await this.#change(unsilencePage(this.#settings.current(), page));
    this.#showCount();
  }

  #goToMention(index: number): void {
    const mention = this.#context.mentions[index];
    if (!mention) return;
    const cameFrom = this.#stage.focused();
    this.#notice = this.#passage.begin(this.#context.article, mention, () => cameFrom?.focus());
    this.#paint();
  }

  async #showCount(): Promise<void> {
    await this.#settings.ready;
    showCount(this.#isSilenced() ? 0 : this.#context.mentions.length);
  }

  #isSilenced(): boolean {
    return isSilenced(this.#settings.current(), pageId(location));
  }

  #snoozed(): Snoozed {
    return snoozeOf(this.#settings.current(), location.hostname, this.#materialEvents());
  }

  #materialEvents(): number {
    return this.#caseFile.events.filter(({ material }) => material).length;
  }

  /** The extension is gone: so is everything of ours in the page. */
  #remove(): void {
    this.#stop.abort();
    this.#passage.end();
    this.#stage.clear();
  }
}
