/**
 * Takes a picture of every story, or of those whose name contains one of the arguments:
 * `npx node tests/components/take-pictures.ts timeline popup`. Pictures go to `artefacts/preview/`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { createServer } from 'vite';

const folder = join(import.meta.dirname, '../../artefacts/preview');
const wanted = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const server = await createServer({
  configFile: join(import.meta.dirname, '../../preview/vite.config.ts'),
  server: { port: 0, open: false, hmr: false },
  logLevel: 'error',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});

try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const story of await listStories(page)) await takePicture(page, story);
} finally {
  await browser.close();
  await server.close();
}

interface Size {
  name: string;
  width: number;
  height: number;
}

async function listStories(page: Page): Promise<Size[]> {
  await page.goto(address);
  await page.waitForSelector('.story iframe');
  const all = await page.$$eval('.story iframe', (frames) =>
    frames.map(({ title, width, height }) => ({ name: title, width: Number(width), height: Number(height) })),
  );
  return all.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
}

async function takePicture(page: Page, { name, width, height }: Size): Promise<void> {
  await page.setViewport({ width, height });
  await page.goto(`${address}?story=${name}`);
  await page.waitForSelector('html[data-ready]');
  await new Promise((resolve) => setTimeout(resolve, 250)); // the folds' transitions
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
