import { describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { says } from './popup-words.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

/** Hosts that the browsers themselves call, with or without extensions; none of them is an address of ours. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?::443)?$/;

describe('the network', () => {
  inBrowsers((session) => {
    test('the extension asks for nothing: every request is the page’s own', async () => {
      await chooseSettings(session);
      const first = session.server.requests.length;
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.click('button', /^Context: 3 mentions/);
      for (const tab of ['Known', 'This page', 'Voices', 'Help', 'Timeline']) await reader.click('tab', tab);
      await reader.click('tab', 'Help');
      await reader.click('searchbox');
      await page.keyboard.type('asylum san diego');
      await reader.click('tab', 'Timeline');
      await reader.click('button', /^\d+ sources?/);
      await waitFor('a link to a source', async () => (await reader.list('link')).some(({ href }) => href));
      const popup = await session.openPopup(page);
      await says(popup, 'This page names');
      await new Promise((next) => setTimeout(next, 1000));
      const asked = session.server.requests.slice(first).filter(({ host }) => !BROWSERS_OWN.test(host));
      const paths = new Set(asked.map(({ method, host, path }) => `${method} ${host}${path}`));
      paths.delete('GET www.latimes.com/favicon.ico');
      expect([...paths]).toEqual(['GET www.latimes.com/april-2025']);
    });

    test('every link in the sidebar is https, opens a tab of its own and says nothing of where it came from', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.click('button', /^Context: 3 mentions/);
      for (const tab of ['Timeline', 'Known', 'Voices', 'Help']) {
        await reader.click('tab', tab);
        const openers = await reader.list('button', /^\d+ sources?/);
        if (openers.length > 0) await reader.click('button', /^\d+ sources?/);
        for (const { href, rel, target } of await reader.list('link')) {
          expect(href).toMatch(/^(?:https:|tel:|mailto:)/);
          if (href?.startsWith('https:'))
            expect({ rel, target }).toEqual({ rel: expect.stringContaining('noreferrer'), target: '_blank' });
        }
      }
    });
  });
});
