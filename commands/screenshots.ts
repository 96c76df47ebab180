/**
 * `npm run screenshots`: takes the pictures of `docs/screenshots` anew, with the built extension in Chromium on the
 * sample article: launcher and every view, in both languages and colour schemes.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../casefile/types.ts';
import { type ExtensionApi, startSession } from '../tests/extension/browsers.ts';
import type { ReaderProbe } from '../tests/extension/reader-probe.ts';
import { gallery, SCHEMES, type Scheme } from './screenshots/gallery.ts';
import { VIEWS_SHOWN, WIDE } from './screenshots/views-shown.ts';
import { openSidebar, seeLauncher, settle } from './start/open-sidebar.ts';
import { addSampleArticle, sampleAddress } from './start/sample-article.ts';

const FOLDER = 'docs/screenshots';

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const session = await startSession('chromium');
try {
  addSampleArticle(session.server);
  for (const language of ['en', 'es'] as const) {
    for (const scheme of SCHEMES) await takeAll(language, scheme);
  }
  await writeFile(join(FOLDER, 'README.md'), gallery());
} finally {
  await session.close();
}

async function takeAll(language: Language, scheme: Scheme): Promise<void> {
  for (const { slug, show, size = WIDE } of VIEWS_SHOWN) {
    const { page, reader } = await openArticle(language, scheme, size);
    if (show) {
      await openSidebar(reader, language);
      await show(reader, language);
      await scrollToTop(page, size);
    }
    await page.screenshot({ path: `${FOLDER}/${slug}-${language}-${scheme}.png` });
    await page.close();
  }
}

/** Pressing a tab may have scrolled the sidebar a little: the pictures show it from its beginning. */
async function scrollToTop(page: Page, { width, height }: typeof WIDE): Promise<void> {
  await page.mouse.move(width - 100, height - 100);
  await page.mouse.wheel({ deltaY: -5000 });
  await page.mouse.move(width / 4, 200);
  await settle();
}

/** The sample article as a reader with this language and colour scheme meets it. */
async function openArticle(
  language: Language,
  scheme: Scheme,
  size: typeof WIDE,
): Promise<{ page: Page; reader: ReaderProbe }> {
  // The interface follows the browser's language, which is the same for a whole run; so the reader's choice says it.
  await session.extensionPage.evaluate(async (language) => {
    const { local } = (globalThis as ExtensionApi).chrome.storage;
    await local.clear(); // of what the picture before had switched on
    await local.set({ language });
  }, language);
  const page = await session.open('about:blank', size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(sampleAddress(language));
  return { page, reader: await seeLauncher(session, page, language) };
}
