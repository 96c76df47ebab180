import { webAddress } from '../../page/page-address.ts';

/** Opens a page of the web in a tab of its own, which learns nothing of this one. */
export function openPage(address: string): void {
  const url = webAddress(address);
  if (url) open(url.href, '_blank', 'noopener,noreferrer');
}
