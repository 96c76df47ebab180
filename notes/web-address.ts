/** What is used of the platform's `URL`; every place where this runs has it. */
interface ParsedAddress {
  href: string;
  protocol: string;
  username: string;
  password: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
}

declare const URL: { parse(address: string): ParsedAddress | null };

/** The parts of an `http:` or `https:` address; `null` for anything else, and for what is no address at all. */
export function parseWebAddress(address: string): ParsedAddress | null {
  const url = URL.parse(address.trim());
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

/** The address without fragment and credentials; `null` when it is no web address, or longer than `most` code units. */
export function plainAddress(address: unknown, most: number): string | null {
  // Escaping makes an address longer, never shorter than a third of what it was before.
  if (typeof address !== 'string' || address.length > 3 * most) return null;
  const url = parseWebAddress(address);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length <= most ? url.href : null;
}
