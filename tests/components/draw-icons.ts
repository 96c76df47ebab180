/** Draws the extension's icons from `preview/icon.svg` and, for 16 px, `preview/icon-small.svg`, into `public/icon/`: `npx node tests/components/draw-icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128] as const;
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/icon');

await mkdir(folder, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = await readFile(join(root, size === 16 ? 'preview/icon-small.svg' : 'preview/icon.svg'), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
