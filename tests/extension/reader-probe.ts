import type { Page } from 'puppeteer-core';
import type { ExtensionApi, Session } from './browsers.ts';
import { waitFor } from './wait-for.ts';

/** An element of ours as a person or a screen reader meets it. */
export interface Seen {
  role: string;
  name: string;
  lang: string | null;
  expanded: string | null;
  pressed: string | null;
  selected: string | null;
  href: string | null;
  rel: string | null;
  target: string | null;
  disabled: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text that the name holds, or a pattern. */
export type Name = string | RegExp;

/** Looks into the closed shadow root of one page, and acts on it with the real mouse and keyboard. */
export interface ReaderProbe {
  page: Page;
  present(): Promise<boolean>;
  /** `null` when no visible element has this role and name. */
  find(role: string, name?: Name): Promise<Seen | null>;
  list(role: string, name?: Name): Promise<Seen[]>;
  /** The same, waiting until there is one. */
  see(role: string, name?: Name): Promise<Seen>;
  /** Waits until nothing visible has this role and name. */
  seeGone(role: string, name?: Name): Promise<void>;
  click(role: string, name?: Name): Promise<void>;
  focus(role: string, name?: Name): Promise<void>;
  focused(): Promise<Seen | null>;
  text(): Promise<string>;
  /** All that is written, whatever it is called. */
  texts(): Promise<string>;
  box(): Promise<{ x: number; y: number; width: number; height: number }[]>;
  overflowing(): Promise<string[]>;
  axe(): Promise<string[]>;
}

/** The probe for a page that the extension may read. */
export function probe({ extensionPage }: Session, page: Page): ReaderProbe {
  async function ask<Answer>(method: string, ...args: (string | null)[]): Promise<Answer> {
    const script = method === 'axe' ? ['probe.js', 'axe.js'] : ['probe.js'];
    return (await extensionPage.evaluate(askInPage, await addressOf(page), script, method, args)) as Answer;
  }
  const find = (role: string, name?: Name) => ask<Seen | null>('find', role, written(name));
  const see = (role: string, name?: Name) => waitFor(`${role} ${name ?? ''}`, () => find(role, name));
  return {
    page,
    present: () => ask('present'),
    find,
    see,
    list: (role, name) => ask('list', role, written(name)),
    seeGone: async (role, name) => {
      await waitFor(`no ${role} ${name ?? ''}`, async () => !(await find(role, name)));
    },
    async click(role, name) {
      await see(role, name);
      const at = await steady(() => ask<Seen>('reach', role, written(name)));
      await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    },
    async focus(role, name) {
      await see(role, name);
      await ask('focus', role, written(name));
    },
    focused: () => ask('focused'),
    text: () => ask('text'),
    texts: () => ask('texts'),
    box: () => ask('box'),
    overflowing: () => ask('overflowing'),
    axe: () => ask('axe'),
  };
}

/** Puppeteer's own `page.url()` misses pages from the back-forward cache. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/** Where an element comes to rest: panels slide in for 220 ms. */
async function steady(place: () => Promise<Seen>): Promise<Seen> {
  let last = await place();
  for (let tries = 0; tries < 40; tries++) {
    await new Promise((next) => setTimeout(next, 40));
    const now = await place();
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
  }
  return last;
}

function written(name: Name | undefined): string | null {
  return name === undefined ? null : String(name);
}

/** Runs in the extension's page: asks the probe in the tab with this address. */
async function askInPage(url: string, files: string[], method: string, args: unknown[]): Promise<unknown> {
  const api = (globalThis as ExtensionApi).chrome;
  // What stands behind `:~:` is no part of a page's own address.
  const page = (address = '') => address.replace(/#?(?::~:.*)?$/, '');
  const tab = (await api.tabs.query({})).find((tab: { url?: string }) => page(tab.url) === page(url));
  if (!tab) throw new Error(`the extension sees no tab at ${url}`);
  const target = { tabId: tab.id };
  const [loaded] = await api.scripting.executeScript({
    target,
    func: (method: string) =>
      Boolean((globalThis as ExtensionApi).probe) && (method !== 'axe' || Boolean((globalThis as ExtensionApi).axe)),
    args: [method],
  });
  if (!loaded.result) await api.scripting.executeScript({ target, files });
  const [answer] = await api.scripting.executeScript({
    target,
    // Chromium does not hand on what an injected function throws.
    func: async (method: string, args: unknown[]) => {
      try {
        return { value: await (globalThis as ExtensionApi).probe[method](...args) };
      } catch (error) {
        return { error: String(error) };
      }
    },
    args: [method, args],
  });
  if (answer.result?.error) throw new Error(answer.result.error);
  return answer.result?.value;
}
