import type { Tabs } from 'webextension-polyfill';
import { injectGate } from './inject-scripts.ts';
import { isPageState, type PageState, type Refusal, type SelectionWish, type ToPage } from './messages.ts';
import type { Browser } from './platform.ts';
import { readableHost } from './refusal.ts';

/** What the popup has to say of a tab: what its page answered, or why there is nobody to ask. */
export type TabState =
  | PageState
  /** No gate in this page: it is not on an outlet of the list. */
  | { kind: 'not-looking'; host: string }
  /** No extension may read this page. */
  | { kind: 'not-allowed'; reason: Refusal };

/** What the page in this tab answers; `null` when there is no gate in it. */
export async function askTab(browser: Browser, tabId: number, message: ToPage): Promise<PageState | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return isPageState(answer) ? answer : null;
  } catch {
    return null; // "Could not establish connection": the ordinary answer of a page without a gate
  }
}

/**
 * What is known of the page in this tab without doing anything to it, but for outlets whose page was open before the
 * extension came: there it looks, as it would have when the page loaded.
 */
export async function stateOfTab(browser: Browser, tab: Tabs.Tab): Promise<TabState> {
  const { id, url } = tab;
  if (id === undefined) return { kind: 'not-allowed', reason: 'restricted-page' };
  const answered = await askTab(browser, id, { type: 'what-did-you-find' });
  if (answered) return answered;
  const host = readableHost(url);
  // The reader's click lets us see the address of every page that may be read: one without is none of these.
  if (host === null) return { kind: 'not-allowed', reason: 'restricted-page' };
  return (await mayRead(browser, host)) ? lookAtTab(browser, id) : { kind: 'not-looking', host };
}

/** Puts the gate into the tab, as the reader asked, and says what it found. */
export async function lookAtTab(browser: Browser, tabId: number): Promise<TabState> {
  const present = await askTab(browser, tabId, { type: 'look-again' });
  if (present) return present;
  const injected = await injectGate(browser.scripting, { tabId });
  if (!injected.ok) return { kind: 'not-allowed', reason: injected.reason };
  return (await askTab(browser, tabId, { type: 'what-did-you-find' })) ?? { kind: 'not-allowed', reason: 'unknown' };
}

/** Looks at the tab and opens the sidebar where the page names him. */
export async function openInTab(browser: Browser, tabId: number): Promise<TabState> {
  const state = await lookAtTab(browser, tabId);
  if (state.kind !== 'found') return state;
  return (await askTab(browser, tabId, { type: 'open-sidebar' })) ?? state;
}

/** Opens or closes the sidebar in a tab, looking first where nobody has looked yet. */
export async function toggleInTab(browser: Browser, tabId: number): Promise<TabState> {
  const state = await askTab(browser, tabId, { type: 'toggle-sidebar' });
  return state ?? openInTab(browser, tabId);
}

/** Asks the page for what the reader wants of the selection, looking first where nobody has found anything yet. */
export async function wishInTab(browser: Browser, tabId: number, wish: SelectionWish): Promise<TabState> {
  const answered = await askTab(browser, tabId, wish);
  if (answered?.kind === 'found') return answered;
  const state = await lookAtTab(browser, tabId);
  if (state.kind !== 'found') return state;
  return (await askTab(browser, tabId, wish)) ?? state;
}

/** Without being asked: the outlets, and what the reader has granted besides. */
async function mayRead(browser: Browser, host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://${host}/*`] }).catch(() => false);
}
