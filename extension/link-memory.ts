/** What `browser.storage.session` has that is needed here: it lives in memory, until the browser is closed. */
export interface SessionArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A link of 1,800 characters is the longest we make; a longer one is kept out of memory. */
const LONGEST = 20_000;

/**
 * Keeps the address that brought notes to a tab, or forgets it (`null`): they are taken out of the address at once, and a
 * reload would lose them. Nothing is kept from private windows, not even in memory.
 */
export async function keepLink(
  area: SessionArea,
  tabId: number,
  link: string | null,
  isPrivate: boolean,
): Promise<void> {
  if (link === null || isPrivate || link.length > LONGEST) await area.remove([keyOf(tabId)]);
  else await area.set({ [keyOf(tabId)]: link });
}

/** The address that brought notes to this tab last; `null` when none did, or the reader dismissed them. */
export async function recallLink(area: SessionArea, tabId: number): Promise<string | null> {
  const link = (await area.get([keyOf(tabId)]))[keyOf(tabId)];
  return typeof link === 'string' ? link : null;
}

function keyOf(tabId: number): string {
  return `link:${tabId}`;
}
