import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, extensionUnderTest } from './built-extension.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type Server, startServer } from './server.ts';

export const VIEWPORT = { width: 1280, height: 800 };

/** What both browsers' extension pages have; only what the tests use. */
// biome-ignore lint/suspicious/noExplicitAny: typing the whole interface for functions that run in the browser pays nothing
export type ExtensionApi = any;

/** One browser with the built extension in it: the same few verbs for Chromium and Firefox. */
export interface Session extends Launched {
  name: BrowserName;
  server: Server;
  /** The folder in which files are that the reader was given. */
  downloads: string;
  /** Opens a page in the foreground. */
  open(url: string, viewport?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** What each browser does in its own way. */
export interface Launched {
  browser: Browser;
  /** An empty page of the extension: what is evaluated there has the extension's rights. */
  extensionPage: Page;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens a page in a private window. */
  openPrivately(url: string): Promise<Page>;
  /** Clicks the toolbar button of the tab in the foreground, which grants activeTab; the popup. */
  openPopup(page: Page): Promise<Popup>;
  /** The popup that stands open; `null` when there is none. */
  popup(): Promise<Popup | null>;
  /** What the keyboard shortcut of a command does; tests cannot press the browser's own shortcuts. */
  runCommand(page: Page, name?: CommandName): Promise<void>;
  /** Chooses one of the extension's items in the menu of a page, which opens at this place. */
  chooseMenuItem(page: Page, item?: MenuItem, at?: { x: number; y: number }): Promise<void>;
  /** What the browser does when the reader takes the access to all sites back in its settings. */
  withdrawAccess(): Promise<void>;
  /** What the browser does when the reader takes the extension away. */
  removeExtension(): Promise<void>;
  /** What the browser does after half a minute without events. */
  stopBackground(): Promise<void>;
  /** Keeps the background script from answering; resolves when it is free again. */
  keepBackgroundBusy(milliseconds: number): Promise<void>;
  /** What the browser does when a new version comes: the old one stops, the new one starts. */
  updateExtension(): Promise<void>;
}

/** `open-sidebar` by default. */
export type CommandName = 'open-sidebar' | 'add-note';
/** `look-for-context` by default; the others are for selected text. */
export type MenuItem = 'look-for-context' | 'add-note' | 'copy-passage-link';

/** The popup under the toolbar button. */
export interface Popup {
  /** Its words, in one line. */
  text(): Promise<string>;
  /** Presses the button with these words; `false` while there is none. */
  press(name: string): Promise<boolean>;
  /** Whether all of it is seen without scrolling, but for a part of a pixel. */
  fits(): Promise<boolean>;
  picture(): Promise<Uint8Array>;
}

/** The browsers to test: both, or the one that E2E_BROWSER names. */
export const browserNames = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === name,
);

export interface SessionOptions {
  /** Whether the extension may run in private windows. */
  inPrivateWindows?: boolean;
  /** Whether the place where the browser keeps what extensions store is damaged. */
  brokenStorage?: boolean;
  /** Chromium alone: what starts it, when it is not Chromium itself. */
  program?: string;
  /** Firefox alone, where it is a share of the disk: how much all sites and extensions together may store. */
  storageKilobytes?: number;
}

export async function startSession(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const [server, folder] = await Promise.all([startServer(), extensionUnderTest(name)]);
  const profile = await mkdtemp(join(tmpdir(), `profile-${name}-`));
  if (options.brokenStorage) await breakStorage(name, profile);
  const launched = await (name === 'chromium' ? launchChromium : launchFirefox)(folder, profile, server.port, options);
  const { browser } = launched;
  return {
    ...launched,
    name,
    server,
    downloads: downloadsIn(profile),
    async open(url, viewport = VIEWPORT) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      // Firefox calls some pages an error that it shows all the same: those whose scripts break the navigation off.
      await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
        if (!error.message.includes('Address rejected')) throw error;
      });
      await page.bringToFront();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await Promise.all([folder, profile].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}

/** Where a browser with this profile puts what it downloads. */
export function downloadsIn(profile: string): string {
  return join(profile, 'downloads');
}

/** Puts a file where the browser wants a folder. */
async function breakStorage(name: BrowserName, profile: string): Promise<void> {
  const folder = join(profile, name === 'chromium' ? 'Default/Local Extension Settings' : 'storage');
  await mkdir(dirname(folder), { recursive: true });
  await writeFile(folder, '');
}

/** Runs in the browser: nothing else runs in the same thread meanwhile. */
export function keepBusy(milliseconds: number): void {
  for (const end = Date.now() + milliseconds; Date.now() < end; );
}
