import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';

const folder = join(import.meta.dirname, '../../artefacts/screenshots');

/** Keeps a picture of the window among the artefacts, once what moves has come to rest. */
export async function screenshot({ name }: Session, page: Page, title: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await new Promise((rest) => setTimeout(rest, 300));
  await page.screenshot({ path: join(folder, name, `${title}.png`) as `${string}.png` });
}
