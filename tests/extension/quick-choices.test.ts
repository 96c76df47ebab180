import { describe, expect, test } from 'vitest';
import type { ExtensionApi } from './browsers.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';

describe('storage', () => {
  inBrowsers((session) => {
    test('that is slower than the reader does not undo the last of several quick choices', async () => {
      const url = outlet('/april-2025');
      const page = await session.open(url);
      await probe(session, page).see('button', /^Context: 3 mentions/);
      for (let round = 0; round < 12; round++) {
        await chooseSettings(session, { edge: 'left' });
        const answers = await session.extensionPage.evaluate(chooseQuickly, url, [
          'snooze-site',
          'wake',
          'silence-page',
        ]);
        expect(answers.at(-1)).toEqual({ kind: 'silenced' });
      }
    });
  });
});

/** Runs in the extension's page: what the popup says to the page; what the page answers. */
async function chooseQuickly(url: string, choices: string[]): Promise<unknown[]> {
  const { tabs } = (globalThis as ExtensionApi).chrome;
  const tab = (await tabs.query({})).find((tab: { url?: string }) => tab.url === url);
  return Promise.all(choices.map((type) => tabs.sendMessage(tab.id, { type }, { frameId: 0 })));
}
