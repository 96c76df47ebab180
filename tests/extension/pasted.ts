import type { Session } from './browsers.ts';
import { outlet } from './outlet.ts';
import { waitFor } from './wait-for.ts';

/** What is on the clipboard, as another program would get it. */
export async function pasted(session: Session): Promise<string> {
  session.server.add('/paste', { body: '<!doctype html><title>Paste</title><textarea autofocus></textarea>' });
  const page = await session.open(outlet('/paste'));
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await waitFor('the text', () => page.evaluate(() => document.querySelector('textarea')?.value));
  await page.close();
  return text;
}
