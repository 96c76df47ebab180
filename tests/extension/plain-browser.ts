import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from './built-extension.ts';

/** A browser as somebody has it who installed nothing. */
export function launchPlainBrowser(name: BrowserName): Promise<Browser> {
  const size = { headless: true, defaultViewport: { width: 900, height: 1200 } } as const;
  return name === 'chromium'
    ? puppeteer.launch({
        ...size,
        browser: 'chrome',
        executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
        pipe: true,
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=en-US'],
      })
    : puppeteer.launch({
        ...size,
        browser: 'firefox',
        executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
      });
}

export interface Painted {
  /** Of the passage's lines, how much is painted in the colour: 0 to 1, the least of them. */
  inside: number;
  /** How many pixels of the window have that colour elsewhere. */
  outside: number;
}

/** Where the window shows pure green, which nothing on the page has but what the browser highlights. */
export async function greenOf(page: Page, selector: string, decoder: Page): Promise<Painted> {
  const boxes = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].flatMap((part) =>
        [...part.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height })),
      ),
    selector,
  );
  const picture = await page.screenshot({ encoding: 'base64' });
  return decoder.evaluate(countGreen, picture, boxes);
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Runs in a browser, which can decode pictures. */
async function countGreen(picture: string, boxes: Box[]): Promise<Painted> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = boxes.map(() => 0);
  let outside = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 255) > 30 || (data[at + 1] ?? 0) < 225 || (data[at + 2] ?? 255) > 30) continue;
    const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
    const near = boxes.map(
      ({ left, top, width, height }) => x >= left - 2 && x <= left + width + 2 && y >= top - 8 && y <= top + height + 8,
    );
    near.forEach((isIn, box) => {
      counts[box] = (counts[box] ?? 0) + Number(isIn);
    });
    if (!near.includes(true)) outside += 1;
  }
  const shares = boxes.map(({ width, height }, box) => (counts[box] ?? 0) / (width * height));
  return { inside: Math.min(...shares), outside };
}
