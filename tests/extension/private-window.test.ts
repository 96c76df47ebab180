import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { writeNote } from './notes-driving.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: 3 mentions/;

describe('a private window', () => {
  inBrowsers(
    (session) => {
      beforeEach(() => chooseSettings(session));

      test('has launcher and sidebar, and a choice made there is stored nowhere', async () => {
        const page = await session.openPrivately(outlet('/april-2025'));
        const reader = probe(session, page);
        await reader.click('button', LAUNCHER);
        await reader.click('button', /^Settings$/);
        await reader.click('button', /^Español$/);
        await reader.see('tab', 'Cronología');
        await reader.see('status', 'De una ventana privada no se guarda nada');
        expect(await storedSettings(session)).toEqual({});
      });

      test('that names him leaves no trace when the reader calls the page “not about this case”', async () => {
        const page = await session.openPrivately(outlet('/april-2025'));
        const reader = probe(session, page);
        await reader.click('button', LAUNCHER);
        await reader.click('button', 'Why am I seeing this?');
        await reader.click('button', 'Not about this case');
        await waitFor('nothing of ours', () => page.evaluate(() => !document.querySelector('case-in-context')), 20_000);
        expect(await storedSettings(session)).toEqual({});
      });

      test('takes notes for as long as the page stays, says so, and stores none', async () => {
        const page = await session.openPrivately(outlet('/april-2025'));
        const reader = probe(session, page);
        await reader.see('button', LAUNCHER);
        await writeNote({ page, reader }, 'City officials', 'Not to be kept.');
        expect(await reader.texts()).toContain('This is a private window: nothing is stored.');
        expect(await storedSettings(session)).toEqual({});
      });

      test('follows what was chosen in an ordinary one', async () => {
        await chooseSettings(session, { language: 'es' });
        const page = await session.openPrivately(outlet('/april-2025'));
        await probe(session, page).see('button', /^Contexto: 3 menciones/);
      });
    },
    { inPrivateWindows: true },
  );
});

describe('a private window in which the reader has not allowed the extension', () => {
  inBrowsers((session) => {
    test('has nothing of ours', async () => {
      const page = await session.openPrivately(outlet('/april-2025'));
      await new Promise((next) => setTimeout(next, 1200));
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
    });
  });
});
