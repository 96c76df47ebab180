import { declaredAddresses, isSamePage, webAddress } from './page-address.ts';

/**
 * Whether the page's head tells of the story that the document was loaded with, while its scripts have gone on to another one by
 * `pushState`: then canonical link and dates are another article's. What lies below the address in the head, such as the pictures of the
 * story, is no other one. `loadedFrom` is the address of the navigation entry.
 */
export function isHeadLeftOver(
  document: Pick<Document, 'URL' | 'baseURI' | 'querySelector'>,
  loadedFrom: string,
): boolean {
  const [present, before] = [webAddress(document.URL), webAddress(loadedFrom)];
  if (!present || !before) return false;
  const declared = declaredAddresses(document);
  const isOfBefore = (address: URL) => isSamePage(address, before) && !isSamePage(address, present);
  return declared.length > 0 && declared.every((address) => isOfBefore(address) && !isBelow(present, address));
}

function isBelow(page: URL, above: URL): boolean {
  const path = above.pathname.replace(/\/$/, '');
  return path !== '' && page.hostname === above.hostname && page.pathname.startsWith(`${path}/`);
}
