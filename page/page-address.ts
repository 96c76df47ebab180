/** The addresses under which a page goes, and whether a link leads away from it. */
import { isTrackingParameter } from '../notes/tracking-parameters.ts';

/** What is needed of a document to tell its address; saved pages have neither `URL` nor `baseURI`. */
export type Addressed = Pick<Document, 'querySelector'> & { URL?: string; baseURI?: string };

/** Every address of the page: those it gives itself, the canonical one first, and its own; [] when it has none on the web. */
export function pageAddresses(document: Addressed): URL[] {
  return [...declaredAddresses(document), ...ownAddresses(document)];
}

/** Its own as a list, where the page's head is not to be believed. */
export function ownAddresses(document: Addressed): URL[] {
  return [webAddress(document.URL)].filter((url) => url !== null);
}

/** What the page's head gives as its address: the canonical link before `og:url`. */
export function declaredAddresses(document: Addressed): URL[] {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const openGraph = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  const base = webAddress(document.baseURI) ?? webAddress(openGraph) ?? undefined;
  return [webAddress(canonical, base), webAddress(openGraph, base)].filter((url) => url !== null);
}

/** An `http:` or `https:` address; null for anything else, and for what is no address at all. */
export function webAddress(href: string | null | undefined, base?: URL): URL | null {
  if (!href) return null;
  const url = URL.parse(href.trim(), base);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

/**
 * True when two addresses are one page: hosts without `www`, `m` or `amp`, paths without their end slash or `/amp`. A
 * query of the page's own has to be there; others (`?utm_source=…`, a post of a live blog) do not make another page.
 */
export function isSamePage(page: URL, other: URL): boolean {
  if (hostKey(page) !== hostKey(other) || pathKey(page) !== pathKey(other)) return false;
  return [...page.searchParams].every(
    ([name, value]) => isTrackingParameter(name) || other.searchParams.get(name) === value,
  );
}

/**
 * A function that tells whether a link's `href` leads to another page; pictures and places on this page do not. A bare "#" is no place:
 * a script opens what it stands for.
 */
export function linkJudge(addresses: readonly URL[]): (href: string) => boolean {
  const base = addresses[0] ?? new URL('https://unknown.invalid/unknown');
  return (href) => {
    if (href === '#') return true;
    if (href === '' || href.startsWith('#')) return false;
    const url = webAddress(href, base);
    if (!url || /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(url.pathname)) return false;
    return !addresses.some((address) => isSamePage(address, url));
  };
}

function hostKey(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

function pathKey(url: URL): string {
  return url.pathname.replace(/\/(?:index\.\w+)?$/, '').replace(/\/amp$/, '');
}
