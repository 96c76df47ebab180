import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer-core';
import type { Language } from '../../casefile/types.ts';
import type { ExtensionApi, Session } from '../../tests/extension/browsers.ts';
import { probe, type ReaderProbe } from '../../tests/extension/reader-probe.ts';
import { waitFor } from '../../tests/extension/wait-for.ts';
import { openSidebar, seeLauncher, settle } from '../start/open-sidebar.ts';
import { sampleAddress } from '../start/sample-article.ts';
import { type Scheme, type Size, WIDE } from './picture.ts';
import type { StoredNotes } from './sample-notes.ts';

interface Setting {
  size?: Size;
  /** What the reader has noted before. */
  notes?: StoredNotes;
}

export interface OpenArticle {
  page: Page;
  reader: ReaderProbe;
}

/** What pictures of one language and colour scheme are taken with. */
export class Studio {
  readonly session: Session;
  readonly language: Language;
  readonly scheme: Scheme;

  constructor(session: Session, language: Language, scheme: Scheme) {
    this.session = session;
    this.language = language;
    this.scheme = scheme;
  }

  /** The sample article with its launcher, as a reader meets it. */
  async openArticle(setting: Setting = {}): Promise<OpenArticle> {
    const page = await this.openPage(sampleAddress(this.language), setting);
    return { page, reader: await seeLauncher(this.session, page, this.language) };
  }

  /** The same with the sidebar open. */
  async openBeside(setting: Setting = {}): Promise<OpenArticle> {
    const opened = await this.openArticle(setting);
    await openSidebar(opened.reader, this.language);
    return opened;
  }

  /** The sample article at an address that carries notes. */
  async openLink(link: string, setting: Setting = {}): Promise<OpenArticle> {
    const page = await this.openPage(link, setting);
    return { page, reader: probe(this.session, page) };
  }

  /** The library, with these notes in it. */
  async openLibrary({ size = WIDE, notes }: Setting = {}): Promise<Page> {
    await this.#remember(notes);
    const page = await this.session.openExtensionPage('library.html');
    await page.setViewport(size);
    await this.#wear(page);
    await page.bringToFront();
    return page;
  }

  /** Any page; a file of ours is one. */
  async openPage(address: string, { size = WIDE, notes }: Setting = {}): Promise<Page> {
    await this.#remember(notes);
    const page = await this.session.open('about:blank', size);
    await this.#wear(page);
    await page.goto(address);
    return page;
  }

  /** Where the one file is that the reader is given while this is done. */
  async fileGivenBy(ask: () => Promise<void>): Promise<string> {
    const { downloads } = this.session;
    await rm(downloads, { recursive: true, force: true });
    await ask();
    return waitFor('a file', async () => {
      const [name] = (await readdir(downloads)).filter((each) => !each.endsWith('.crdownload'));
      const path = name && join(downloads, name);
      return path && (await readFile(path)).length > 0 ? path : null;
    });
  }

  /** Presses this button of the library, and gives the browser files with these names and words. */
  async chooseFiles(page: Page, button: string, files: Readonly<Record<string, string>>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'chosen-'));
    const paths = Object.keys(files).map((name) => join(folder, name));
    await Promise.all(paths.map((path) => writeFile(path, files[basename(path)] ?? '')));
    const [chooser] = await Promise.all([
      page.waitForFileChooser(),
      page.click(`::-p-aria([name="${button}"][role="button"])`),
    ]);
    await chooser.accept(paths);
    await page.waitForSelector('.report');
    await rm(folder, { recursive: true });
  }

  /** The picture of a page whose panels have come to rest; the page is closed then. */
  async shoot(page: Page, options: Pick<ScreenshotOptions, 'clip'> = {}): Promise<Uint8Array> {
    await settle();
    const picture = await page.screenshot(options);
    await page.close();
    return picture;
  }

  /** The same with the sidebar from its beginning: pressing something in it may have scrolled it a little. */
  async shootFromTop(page: Page): Promise<Uint8Array> {
    const { width, height } = page.viewport() ?? WIDE;
    await page.mouse.move(width - 100, height - 100);
    await page.mouse.wheel({ deltaY: -5000 });
    await settle();
    await page.mouse.move(width / 4, 200);
    return this.shoot(page);
  }

  // The interface follows the browser's language, which is the same for a whole run; so the reader's choice says it.
  #remember(notes: StoredNotes = {}): Promise<void> {
    const items = { language: this.language, ...notes };
    return this.session.extensionPage.evaluate(async (items) => {
      const { local } = (globalThis as ExtensionApi).chrome.storage;
      await local.clear(); // of what the picture before had switched on
      await local.set(items);
    }, items);
  }

  #wear(page: Page): Promise<void> {
    return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }]);
  }
}
