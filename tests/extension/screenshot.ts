import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Popup, Session } from './browsers.ts';

const folder = join(import.meta.dirname, '../../artefacts/screenshots');

/** Keeps a picture of the window, or of the popup, among the artefacts, once what moves has come to rest. */
export async function screenshot({ name }: Session, shown: Page | Popup, title: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await new Promise((rest) => setTimeout(rest, 300));
  const picture = await ('picture' in shown ? shown.picture() : shown.screenshot());
  await writeFile(join(folder, name, `${title}.png`), picture);
}
