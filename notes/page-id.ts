import { LONGEST_ADDRESS } from './note.ts';
import { isTrackingParameter } from './tracking-parameters.ts';
import { parseWebAddress } from './web-address.ts';

/** Hosts that show the same pages to telephones, or quickly. What is left has a dot: `m.com` is a host of its own. */
const OTHER_FACE = /^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.[^.])/;
/** `en.m.wikipedia.org`. */
const INNER_FACE = /^([a-z]{2,3}\.)(?:m|mobile)\.(?=[^.]+\.[^.])/;
/** Google keeps copies of other sites' pages: which page it is stands in the whole path. */
const COPIES = /(?:^|\.)(?:google\.[a-z.]+|cdn\.ampproject\.org|bing-amp\.com)$/;
const AMP_SWITCH = /^(?:amp(?:_markup)?(?:=(?:|1|true|yes|amp))?|(?:outputtype|output|view|platform)=amp(?:-type)?)$/i;

/**
 * One name for all the addresses of one page: `https:`, without `www.`, `m.` or `amp.`, an AMP path or switch, an index
 * file, a slash at the end, tracking parameters and fragment; its other parameters in order. `null` for what is not on the
 * web, and for what is too long to keep. The name of a name is the name itself.
 */
export function pageIdOf(address: string): string | null {
  if (address.length > LONGEST_ADDRESS) return null;
  let id = simplify(address);
  // Until nothing changes: what was escaped, or stood behind something else, may come to the end only now.
  for (let before: string | null = address; id !== null && id !== before; ) {
    before = id;
    id = simplify(id);
  }
  return id !== null && id.length <= LONGEST_ADDRESS ? id : null;
}

function simplify(address: string): string | null {
  const url = parseWebAddress(address);
  if (!url) return null;
  const host = url.hostname.replace(/\.$/, '');
  const port = /^(?:|80|443)$/.test(url.port) ? '' : `:${url.port}`;
  const path = unescapeNeedless(url.pathname);
  const query = queryOf(unescapeNeedless(url.search));
  if (COPIES.test(host)) return `https://${host}${port}${path.replace(/\/$/, '')}${query}`;
  return `https://${host.replace(OTHER_FACE, '').replace(INNER_FACE, '$1')}${port}${pathOf(path)}${query}`;
}

function pathOf(path: string): string {
  return path
    .replace(/\/{2,}/g, '/')
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/(?:index|default)\.\w{2,5}$/i, '/')
    .replace(/\/$/, '')
    .replace(/\/amp(?:\.html?)?$/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/^\/amp(?=\/)/i, '');
}

/** By hand: in a content script Firefox cannot iterate over URLSearchParams. */
function queryOf(search: string): string {
  const parameters = search.slice(1).replaceAll('+', '%20').split('&');
  // A link that was copied out of HTML's source has `&amp;` between its parameters.
  const named = parameters.map((parameter) => parameter.replace(/^(?:amp;)+/, ''));
  const telling = named.filter((parameter) => parameter !== '' && !isDropped(parameter));
  return telling.length === 0 ? '' : `?${telling.sort().join('&')}`;
}

function isDropped(parameter: string): boolean {
  return isTrackingParameter(parameter.split('=', 1)[0] ?? '') || AMP_SWITCH.test(parameter);
}

/** Escapes in capitals, and none of letters, digits, `-`, `.`, `_` and `~`, which mean the same without (RFC 3986, 6.2.2). */
function unescapeNeedless(part: string): string {
  return part.replace(/%[\da-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
  });
}
