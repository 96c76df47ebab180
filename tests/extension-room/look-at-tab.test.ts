import { describe, expect, test } from 'vitest';
import type { Tabs } from 'webextension-polyfill';

import { lookAtTab, openInTab, stateOfTab, toggleInTab, wishInTab } from '../../extension/look-at-tab.ts';
import type { PageState } from '../../extension/messages.ts';
import type { Browser } from '../../extension/platform.ts';

const found: PageState = { kind: 'found', mentions: 3, later: 30, snoozed: null };
const noReceiver = new Error('Could not establish connection. Receiving end does not exist.');

interface Tab {
  /** What the gate answers once it is there. */
  answer: unknown;
  hasGate: boolean;
  isOutlet?: boolean;
  refusal?: Error;
}

/** A browser with one tab; `told` is what its gate was asked. */
function browserWith(tab: Tab) {
  const told: string[] = [];
  const api = {
    tabs: {
      sendMessage: async (_id: number, message: { type: string }) => {
        if (!tab.hasGate) throw noReceiver;
        told.push(message.type);
        return tab.answer;
      },
    },
    permissions: { contains: async () => tab.isOutlet ?? false },
    scripting: {
      executeScript: async () => {
        if (tab.refusal) throw tab.refusal;
        tab.hasGate = true;
        return [];
      },
    },
  };
  return { browser: api as unknown as Browser, told };
}

const at = (url?: string) => ({ id: 7, url }) as Tabs.Tab;

describe('stateOfTab', () => {
  test('is what the gate answers', async () => {
    const { browser, told } = browserWith({ hasGate: true, answer: found });
    expect(await stateOfTab(browser, at('https://www.news.example/'))).toEqual(found);
    expect(told).toEqual(['what-did-you-find']);
  });

  test('does not look at a site that is on no list', async () => {
    const { browser, told } = browserWith({ hasGate: false, answer: found });
    expect(await stateOfTab(browser, at('https://blog.example/'))).toEqual({
      kind: 'not-looking',
      host: 'blog.example',
    });
    expect(told).toEqual([]);
  });

  test('looks at an outlet whose page was open before the extension came', async () => {
    const { browser } = browserWith({ hasGate: false, answer: found, isOutlet: true });
    expect(await stateOfTab(browser, at('https://www.news.example/'))).toEqual(found);
  });

  test.each(['about:addons', 'chrome://settings/', 'https://addons.mozilla.org/', undefined])(
    'says of %s that it is not allowed',
    async (url) => {
      const { browser } = browserWith({ hasGate: false, answer: found });
      expect(await stateOfTab(browser, at(url))).toEqual({ kind: 'not-allowed', reason: 'restricted-page' });
    },
  );

  test('does not believe an answer it does not know', async () => {
    const { browser } = browserWith({ hasGate: true, answer: { kind: 'found', mentions: 'many' } });
    expect(await stateOfTab(browser, at('https://blog.example/'))).toMatchObject({ kind: 'not-looking' });
  });
});

describe('lookAtTab', () => {
  test('puts the gate where there is none, and says what it found', async () => {
    const { browser, told } = browserWith({ hasGate: false, answer: { kind: 'nothing' } });
    expect(await lookAtTab(browser, 7)).toEqual({ kind: 'nothing' });
    expect(told).toEqual(['what-did-you-find']);
  });

  test('lets a gate that is there look again', async () => {
    const { browser, told } = browserWith({ hasGate: true, answer: found });
    await lookAtTab(browser, 7);
    expect(told).toEqual(['look-again']);
  });

  test.each([
    ['Cannot access a chrome:// URL', 'restricted-page'],
    ['Missing host permission for the tab', 'no-permission'],
    ['No tab with id: 7.', 'page-gone'],
  ] as const)('says why it was refused: %s', async (message, reason) => {
    const { browser } = browserWith({ hasGate: false, answer: found, refusal: new Error(message) });
    expect(await lookAtTab(browser, 7)).toEqual({ kind: 'not-allowed', reason });
  });
});

describe('the command and the menu', () => {
  test('open the sidebar where the page names him', async () => {
    const { browser, told } = browserWith({ hasGate: true, answer: found });
    await openInTab(browser, 7);
    expect(told).toEqual(['look-again', 'open-sidebar']);
  });

  test('open nothing where it does not', async () => {
    const { browser, told } = browserWith({ hasGate: true, answer: { kind: 'nothing' } });
    expect(await openInTab(browser, 7)).toEqual({ kind: 'nothing' });
    expect(told).toEqual(['look-again']);
  });

  test('close it again', async () => {
    const { browser, told } = browserWith({ hasGate: true, answer: found });
    await toggleInTab(browser, 7);
    expect(told).toEqual(['toggle-sidebar']);
  });
});

describe('what the reader wants of a selection', () => {
  test('is asked of the page at once where it names him', async () => {
    const { browser, told } = browserWith({ hasGate: true, answer: found });
    expect(await wishInTab(browser, 7, { type: 'add-note' })).toEqual(found);
    expect(told).toEqual(['add-note']);
  });

  test('is asked once somebody has looked, where nobody had', async () => {
    const { browser, told } = browserWith({ hasGate: false, answer: found });
    expect(await wishInTab(browser, 7, { type: 'copy-passage-link' })).toEqual(found);
    expect(told).toEqual(['what-did-you-find', 'copy-passage-link']);
  });

  test('leads nowhere on a page that does not name him, which the popup says', async () => {
    const { browser } = browserWith({ hasGate: true, answer: { kind: 'nothing' } });
    expect(await wishInTab(browser, 7, { type: 'add-note' })).toEqual({ kind: 'nothing' });
  });

  test('leads nowhere on a page that no extension may read', async () => {
    const refusal = new Error('Cannot access a chrome:// URL');
    const { browser } = browserWith({ hasGate: false, answer: found, refusal });
    const state = { kind: 'not-allowed', reason: 'restricted-page' };
    expect(await wishInTab(browser, 7, { type: 'add-note' })).toEqual(state);
  });
});
