import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionApi, Session } from './browsers.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { waitFor } from './wait-for.ts';

const PASSAGE = 'the bridge is green';
const TEXT = 'text=the%20bridge%20is%20green';
const NOTES = 'casenotes=1.q1YqU7JSUEpUqgUA';

/** Says, before anything else happens in it, by which addresses its scripts know it; shows what the browser highlights. */
const BRIDGE = `<!doctype html><title>Bridge</title>
<script>
  const addresses = () => [location.href, document.URL, navigation.currentEntry?.url];
  const atFirst = addresses();
  const hashes = [];
  addEventListener('hashchange', () => hashes.push(location.hash));
</script>
<style>::target-text { background: rgb(0, 255, 0); color: black }</style>
<p>${'Nothing stands here. '.repeat(400)}</p><p id="bridge">They say that ${PASSAGE}.</p>`;

/** The same, and its own script changes its address before the rest of it has come. */
const REWRITTEN = BRIDGE.replace(
  'const hashes',
  "history.replaceState({ page: 1 }, '', location.pathname + '?own=1');\n  const hashes",
);

describe('an address that brings notes', () => {
  inBrowsers((session) => {
    beforeEach(async () => {
      await chooseSettings(session);
      session.server.add('/bridge', { body: BRIDGE });
      session.server.add('/rewritten', { body: REWRITTEN });
      session.server.add('/plain', { body: PASSAGE, headers: { 'content-type': 'text/plain' } });
      session.server.add('/sandboxed', {
        body: BRIDGE,
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      });
    });

    test.each([
      ['behind the passages', `#:~:${TEXT}&${NOTES}`, `#:~:${TEXT}`],
      ['before them', `#:~:${NOTES}&${TEXT}`, `#:~:${TEXT}`],
      ['with a place on the page', `#bridge:~:${TEXT}&${NOTES}`, `#bridge:~:${TEXT}`],
      ['alone', `#:~:${NOTES}`, ''],
      ['as an ordinary fragment', `#${NOTES}`, ''],
    ])('keeps them from the page’s first script, %s', async (_, fragment, left) => {
      const page = await session.open(outlet(`/bridge${fragment}`));
      const seen = await addressesOf(page);
      expect(seen.join()).not.toContain('casenotes');
      expect(seen.at(-1)).toBe(outlet(`/bridge${left}`));
      expect(await page.evaluate('hashes')).toEqual([]);
    });

    test('has its passages highlighted by the browser all the same', async () => {
      const page = await session.open(outlet(`/bridge#:~:${TEXT}&${NOTES}`));
      await waitFor('the highlight', async () => (await greenPixels(session, page)) > 500);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });

    test('is left as it is when it brings none', async () => {
      const page = await session.open(outlet(`/bridge#bridge:~:${TEXT}`));
      expect((await addressesOf(page)).at(-1)).toBe(outlet(`/bridge#bridge:~:${TEXT}`));
      await waitFor('the highlight', async () => (await greenPixels(session, page)) > 500);
    });

    test.each([
      ['a directive', `#:~:${TEXT}&${NOTES}`],
      ['an ordinary fragment', `#${NOTES}`],
    ])('is kept for us, as %s', async (_, fragment) => {
      // Of plain text nothing of ours takes what was kept.
      const page = await session.open(outlet(`/plain${fragment}`));
      expect(await keptLink(session, page)).toBe(outlet(`/plain${fragment}`));
      const other = await session.open(outlet(`/plain#:~:${TEXT}`));
      expect(await keptLink(session, other)).toBeNull();
    });

    test('leaves a page that changes its own address as it wants to be', async () => {
      const page = await session.open(outlet(`/rewritten#:~:${TEXT}&${NOTES}`));
      expect((await addressesOf(page)).join()).not.toContain('casenotes');
      expect(await page.evaluate(() => [location.href, history.state, history.length > 2])).toEqual([
        outlet('/rewritten?own=1'),
        { page: 1 },
        false,
      ]);
    });

    test('does no harm in a sandbox', async () => {
      const page = await session.open(outlet(`/sandboxed#:~:${TEXT}&${NOTES}`));
      expect((await addressesOf(page)).join()).not.toContain('casenotes');
      expect(await page.evaluate(() => document.querySelector('#bridge')?.textContent)).toContain(PASSAGE);
    });
  });
});

/** By which addresses the page's first script knew it, and by which the history has it. */
function addressesOf(page: Page): Promise<string[]> {
  return page.evaluate('atFirst') as Promise<string[]>;
}

/** What the script at the beginning of the page has kept for the others of ours. */
function keptLink({ extensionPage }: Session, page: Page): Promise<string | null> {
  return extensionPage.evaluate(async (path) => {
    const api = (globalThis as ExtensionApi).chrome;
    const tabs = await api.tabs.query({ active: true });
    const tab = tabs.find((tab: { url?: string }) => tab.url?.includes(path));
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => (globalThis as ExtensionApi)[Symbol.for('case-in-context')].link,
    });
    return answer.result ?? null;
  }, new URL(page.url()).pathname);
}

/** How many pixels of the window have the colour in which the page shows what the browser highlights. */
async function greenPixels({ extensionPage }: Session, page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return extensionPage.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let green = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 0 && data[at + 1] === 255 && data[at + 2] === 0) green++;
    return green;
  }, picture);
}
