import { deflateRawSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { seal } from '../../sharing/seal.ts';
import { readDirectives } from '../../sharing/text-directive.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { errorsOf, keptNotes, type Noted } from './notes-driving.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { articlePage, markedWords } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const TEXTS = 'text=being%20held%20in%20the%20CECOT%20prison&text=flown%20to%20El%20Salvador';
const packed = (rows: unknown) => deflateRawSync(JSON.stringify(rows)).toString('base64url');
const linkOf = (encoded: string, texts = TEXTS) =>
  outlet(`/shared#:~:${texts}&casenotes=${seal(encoded, readDirectives(texts))}`);

const bomb = deflateRawSync(Buffer.alloc(50_000_000, ' ')).toString('base64url');
const good = packed(['Ana', [0, 0, 'He was freed on 18 July 2025.']]);

/** One bit of the payload is another one; the checksum is that of the good one, or fits the bad one. */
function flipped(at: number, isSealedAnew: boolean): string {
  const bytes = Buffer.from(good, 'base64url');
  bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 0x10;
  const bad = bytes.toString('base64url');
  return isSealedAnew ? linkOf(bad) : linkOf(good).replace(good, bad);
}

const LARGER = 'larger than a link should be';
const UNREADABLE = /not notes that this extension can read|was cut short|larger than a link/;

const broken = [
  ['a megabyte of payload', linkOf('A'.repeat(1_000_000)), LARGER],
  ['a bomb of 50 MB', linkOf(bomb), LARGER],
  ['ten thousand notes', linkOf(packed([0, ...Array.from({ length: 10_000 }, () => [0, 0, 'a'])])), LARGER],
  ['a flipped bit', flipped(7, false), UNREADABLE],
  ['a flipped bit under a checksum that fits', flipped(9, true), UNREADABLE],
  ['a version of the future', linkOf(good).replace('casenotes=1.', 'casenotes=9.'), 'made by a newer version'],
  ['half of it', linkOf(good).slice(0, -20), 'was cut short'],
  ['JSON that is none of ours', linkOf(packed({ __proto__: null, constructor: 1, length: 3 })), UNREADABLE],
  // Firefox looks for every one by itself: a hundred thousand take it a quarter of a minute, without us too.
  ['twenty thousand passages', linkOf(good, 'text=a&'.repeat(20_000).slice(0, -1)), /./],
] as const;

const SCRIPTS = [
  '<script>window.pwned = 1</script>',
  '<img src="/pwned.png" onerror="window.pwned = 1">',
  '"><svg onload="window.pwned = 1">',
  'javascript:window.pwned=1',
  '</textarea></style><iframe srcdoc="<script>parent.pwned=1</script>">',
  '{{constructor.constructor("window.pwned=1")()}}',
];

describe('a link written to do harm', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    /** Opens it, and sees to it that the page goes on answering. */
    async function openLink(link: string, body = articlePage()): Promise<Noted & { slowest: () => number }> {
      session.server.add('/shared', { body });
      const page = await session.open(link);
      return { page, reader: probe(session, page), slowest: watchAnswers(page) };
    }

    test.each(broken)(
      'with %s is said in a clear sentence, and the page goes on',
      async (_what, link, sentence) => {
        const { page, reader, slowest } = await openLink(link);
        const errors = errorsOf(page);
        await waitFor('the notice', () => reader.find('region', 'From a link'), 10_000);
        const isDamaged = await reader.find('button', 'Show more');
        await reader.click('button', isDamaged ? 'Show more' : /^Show the notes?/);
        await waitFor('the sentence', async () => new RegExp(sentence).test(await reader.texts()));
        if (isDamaged) await reader.see('region', 'Notes in this link could not be read');
        expect(await reader.overflowing()).toEqual([]);
        expect(slowest(), 'milliseconds').toBeLessThan(2000);
        await reader.click('button', 'Discard');
        await reader.seeGone('button', 'Discard');
        await reader.see('tab', 'Timeline');
        expect(await keptNotes(session)).toEqual([]);
        expect(errors).toEqual([]);
      },
      60_000,
    );

    test('with HTML and script in notes, names and passages shows them as text, before and after they are kept', async () => {
      const texts = [
        TEXTS,
        ...SCRIPTS.map((script) => `text=${encodeURIComponent(script).replaceAll('-', '%2D')}`),
      ].join('&');
      const rows = [SCRIPTS[0], ...SCRIPTS.map((script, index) => [index, index % 4, script, script])];
      const { page, reader } = await openLink(linkOf(packed(rows), texts));
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        dialog.dismiss();
      });
      const before = session.server.requests.length;
      await reader.click('button', 'Show the notes');
      await reader.click('button', /^Show all/);
      for (const script of SCRIPTS) expect(await reader.texts()).toContain(script);
      expect(await reader.texts()).toContain('Signed “<script>');
      expect(await reader.list('link', /javascript|pwned/)).toEqual([]);
      await reader.click('button', 'Keep all');
      await waitFor('all to be kept', async () => (await keptNotes(session)).length === SCRIPTS.length);
      await reader.click('tab', 'Notes');
      for (const script of SCRIPTS) await reader.see('listitem', script);
      await reader.click('button', /^Edit/);
      await reader.see('textbox', 'Your note');
      expect(await page.evaluate(() => (globalThis as unknown as { pwned?: number }).pwned ?? 0)).toBe(0);
      const asked = session.server.requests.slice(before).map(({ path }) => path);
      expect(asked.filter((path) => path.includes('pwned') || path.includes('srcdoc'))).toEqual([]);
      expect(dialogs).toEqual([]);
    }, 60_000);

    test('with signs that turn the direction of text round has them taken out', async () => {
      const rows = ['\u202eanA\u2066', [0, 0, 'Freed \u202eton saw eH\u202c on \u2067July\u2069.'], [1, 0, 'مرحبا']];
      const { page, reader } = await openLink(linkOf(packed(rows)));
      await reader.click('button', 'Show the notes');
      const text = await waitFor('the notes', async () => {
        const shown = await reader.texts();
        return shown.includes('Freed') ? shown : null;
      });
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(text).toContain('Freed ton saw eH on July.');
      expect(text).toContain('Signed “anA”');
      expect(page.isClosed()).toBe(false);
    });

    test('with 200 notes on the same passage of a long page is shown and kept, and the page goes on', async () => {
      const texts = Array.from({ length: 200 }, () => 'text=Hern%C3%A1ndez%20Romero').join('&');
      const rows = ['Ana', ...Array.from({ length: 200 }, (_, index) => [index, 0, `Note ${index}`])];
      const long = articlePage({
        sentences: Array.from({ length: 400 }, (_, n) => `Hernández Romero, ${n}.`),
        between: 3,
      });
      const { page, reader, slowest } = await openLink(linkOf(packed(rows), texts), long);
      await waitFor('the notice', () => reader.find('button', 'Show the notes'), 10_000);
      await reader.click('button', 'Show the notes');
      await reader.see('region', 'Someone shared 200 notes on this page');
      await reader.click('button', /^Show all/);
      await reader.see('listitem', 'Note 199');
      await reader.click('button', 'Keep all');
      await waitFor('all to be kept', async () => (await keptNotes(session)).length === 200, 30_000);
      expect(slowest(), 'milliseconds').toBeLessThan(2000);
      await reader.click('tab', 'Notes');
      await reader.see('listitem', 'Note 199');
      expect(slowest(), 'milliseconds').toBeLessThan(2000);
      expect((await markedWords(page))['cic-note']?.length ?? 0).toBeLessThanOrEqual(200);
    }, 120_000);

    test('that comes a hundred times from a link on the page itself does not stop it', async () => {
      const { page, reader, slowest } = await openLink(outlet('/shared'));
      await reader.see('button', /^Context/);
      await page.evaluate(
        async (link) => {
          for (let n = 0; n < 100; n++) {
            location.hash = `${new URL(link).hash}${n}`;
            await new Promise((next) => setTimeout(next, 5));
          }
        },
        linkOf('A'.repeat(5_000)),
      );
      await new Promise((next) => setTimeout(next, 1000));
      expect(slowest(), 'milliseconds').toBeLessThan(2000);
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBeLessThanOrEqual(2);
    }, 60_000);
  });
});

/** Asks the page for an answer from now on until it goes; returns how many milliseconds the slowest took. */
function watchAnswers(page: Page): () => number {
  let slowest = 0;
  let since: number | null = null;
  const ask = async () => {
    while (!page.isClosed()) {
      since = performance.now();
      await page.evaluate(() => 0).catch(() => {});
      slowest = Math.max(slowest, performance.now() - since);
      since = null;
      await new Promise((next) => setTimeout(next, 25));
    }
  };
  ask();
  return () => Math.max(slowest, since === null ? 0 : performance.now() - since);
}
