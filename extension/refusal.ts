import type { Refusal } from './messages.ts';

/** What browsers write when they refuse an injection; the first that fits wins. Seen in Chromium 156 and Firefox 153. */
const patterns: [RegExp, Refusal][] = [
  [/no tab with id|invalid tab id|was removed|tab was closed|no frame with id|no document with id/i, 'page-gone'],
  [/message manager disconnected|frame (?:was )?(?:removed|detached)|document.*(?:gone|inactive)/i, 'page-gone'],
  [/gallery cannot be scripted|cannot access a \w[\w-]*: ?url|cannot access a \w[\w-]*:\/\/ url/i, 'restricted-page'],
  [/missing host permission|settings policy|must request permission|cannot access contents/i, 'no-permission'],
  [/showing error page|cannot be scripted/i, 'restricted-page'],
];

/** Why an injection was refused, from the browser's own words; `unknown` for words not seen before. */
export function refusalOf(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  return patterns.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown';
}

/** The host of an address that an extension may read; `null` for any other place, and when the browser does not tell us the address. */
export function readableHost(url: string | undefined): string | null {
  const parsed = url ? URL.parse(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return isStore(parsed) ? null : parsed.hostname;
}

/** The stores' own pages are closed to every extension, whatever it was granted. */
function isStore({ hostname, pathname }: URL): boolean {
  if (hostname === 'chromewebstore.google.com' || hostname === 'addons.mozilla.org') return true;
  return hostname === 'chrome.google.com' && pathname.startsWith('/webstore');
}
