import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildShareLink } from '../../sharing/share-link.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import {
  beginNote,
  keptNotes,
  marked,
  openArticle,
  pressWith,
  seeFocused,
  tabTo,
  WORDS,
  writeNote,
} from './notes-driving.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { articlePage } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const SECRET = 'Zanahoria 4711';

/** The first thing in the page: hears everything that a page can hear of keys and fields, before anybody else does. */
const EAVESDROPPER = `<script>
  const heard = [];
  const kinds = 'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend ' +
    'paste drop dragstart select selectionchange textInput focusin submit message storage hashchange popstate';
  const note = (place) => (event) => {
    const said = [event.key, event.data, event.code, event.target?.value, event.detail,
      event.clipboardData?.getData('text'), event.dataTransfer?.getData('text'), String(getSelection())];
    heard.push([place, event.type, event.target?.localName ?? '', ...said.filter((one) => typeof one === 'string')].join('|'));
  };
  for (const kind of kinds.split(' ')) {
    for (const [place, target] of [['window', window], ['document', document]]) {
      target.addEventListener(kind, note(place + ' down'), true);
      target.addEventListener(kind, note(place + ' up'));
    }
  }
  const changes = [];
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records)
      changes.push([target.nodeName, attributeName, [...addedNodes].map((node) => node.outerHTML ?? node.data)].join('|'));
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
</script>`;

const overheard = articlePage().replace('<head>', `<head>${EAVESDROPPER}`);

interface Eavesdropping {
  heard: string[];
  changes: string[];
}

/** What the page heard, and what it was told of changes in it. */
const eavesdropping = (page: Page): Promise<Eavesdropping> =>
  page.evaluate('({ heard: [...heard], changes: [...changes] })') as Promise<Eavesdropping>;

/** What was heard with one of our elements for its target, of the kinds that tell what is written. */
async function ofOurs(page: Page): Promise<string[]> {
  const { heard } = await eavesdropping(page);
  const telling = /\|(?:key\w+|beforeinput|input|textInput|change|composition\w+|paste|drop)\|case-in-context/;
  return heard.filter((line) => telling.test(line));
}

describe('what a page learns of notes', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test('while one is written: no key, no input, wherever it listens', async () => {
      const noted = await openArticle(session, '/overheard', overheard);
      const { page, reader } = noted;
      await beginNote(noted, WORDS, SECRET);
      await page.keyboard.press('Backspace');
      await page.keyboard.press('1');
      await pressWith(page, ['Control'], 'Enter');
      await reader.see('listitem', SECRET);
      await waitFor('it to be kept', async () => (await keptNotes(session))[0]?.text === SECRET);
      expect(await ofOurs(page)).toEqual([]);
      const { heard, changes } = await eavesdropping(page);
      expect([...heard, ...changes].join('\n')).not.toContain(SECRET);
      // It does hear what is written elsewhere: else all this says nothing.
      await page.click('h1');
      await page.keyboard.press('q');
      expect(
        (await eavesdropping(page)).heard.filter((line) => line.includes('|keydown|') && line.includes('|q|')),
      ).toHaveLength(4);
    });

    test('when it is cut out and pasted: nothing either', async () => {
      const noted = await openArticle(session, '/overheard', overheard);
      const { page, reader } = noted;
      await beginNote(noted, WORDS, SECRET);
      await pressWith(page, ['Control'], 'a');
      await page.keyboard.down('Control');
      for (const key of ['x', 'v', 'v'] as const) await page.keyboard.press(key);
      await page.keyboard.up('Control');
      await reader.click('button', 'Save note');
      await reader.see('listitem', SECRET + SECRET);
      expect(await ofOurs(page)).toEqual([]);
    });

    test('the keys of the interface do what they did all the same', async () => {
      const noted = await openArticle(session, '/overheard', overheard);
      const { page, reader } = noted;
      await writeNote(noted, WORDS, SECRET);
      await tabTo(noted, 'button', /^Share$/);
      await page.keyboard.press(' ');
      await seeFocused(noted, 'dialog', 'Share this page');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await reader.seeGone('dialog');
      await reader.click('tab', 'Timeline');
      await page.keyboard.press('ArrowRight');
      await waitFor('the next tab', async () => (await reader.find('tab', 'Timeline'))?.selected === 'false');
      await reader.click('tab', 'Help');
      await reader.click('searchbox');
      await page.keyboard.type('asylum');
      await page.keyboard.press('Escape');
      expect(await ofOurs(page)).toEqual([]);
    });

    test('of one that is there: that there are marks, and no more', async () => {
      const noted = await openArticle(session, '/overheard', overheard);
      const { page } = noted;
      await writeNote(noted, WORDS, SECRET);
      await marked(page);
      const seen = await page.evaluate(seeAll);
      expect(seen.text).not.toContain(SECRET);
      expect(seen.hosts.length).toBeGreaterThan(0);
      for (const host of seen.hosts)
        expect(host).toMatch(/^<case-in-context(?: popover="manual")?><\/case-in-context>$/);
      expect(seen.roots).toEqual([]);
      expect(seen.highlights.filter((name) => !/^cic-[a-z-]+$/.test(name))).toEqual([]);
      expect(seen.storage).toEqual([]);
      expect(seen.globals).toEqual([]);
    });

    test('from a link: nothing of the notes, not even when they are shown', async () => {
      session.server.add('/overheard', { body: overheard });
      const quote = { exact: WORDS, prefix: 'Hernández Romero is ', suffix: '.' };
      const note = { kind: 'comment', text: SECRET, about: null } as const;
      const { url } = await buildShareLink({
        url: outlet('/overheard'),
        text: null,
        passages: [{ quote, note }],
        author: SECRET,
      });
      const page = await session.open(url);
      const reader = probe(session, page);
      await reader.click('button', 'Show the note');
      await reader.see('listitem', SECRET);
      const seen = await page.evaluate(seeAll);
      expect(seen.text + (await eavesdropping(page)).changes.join()).not.toContain(SECRET);
      expect(seen.address).not.toContain('casenotes');
    });
  });
});

/** Runs in the page: everything in which it could find something. */
function seeAll() {
  const hosts = [...document.querySelectorAll('case-in-context')];
  const sheets = [...document.adoptedStyleSheets, ...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return {
    text: [
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      String(getSelection()),
      ...sheets.map(({ cssText }) => cssText),
      ...performance.getEntries().map((entry) => (entry.entryType === 'navigation' ? '' : entry.name)),
      JSON.stringify(history.state),
      document.cookie,
      document.title,
    ].join('\n'),
    address: `${location.href} ${document.URL} ${window.navigation?.currentEntry?.url}`,
    hosts: hosts.map((host) => host.outerHTML),
    roots: hosts.flatMap((host) => host.shadowRoot ?? []),
    highlights: [...CSS.highlights.keys()],
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    globals: Object.keys(globalThis).filter((name) => /case-?in|cic-/i.test(name)),
  };
}
