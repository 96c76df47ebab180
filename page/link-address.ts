/** The address by which the reader came, as far as it brings notes of somebody along. */

/** What is needed of a window; the Navigation API is younger than some browsers. */
export type LinkedWindow = Pick<Window, 'location' | 'performance'> & {
  navigation?: { readonly currentEntry: { readonly url: string | null } | null };
};

/** Among the directives behind `:~:`, or as the ordinary fragment. */
const NOTES = /(?<=#|:~:)(?:casenotes=[^&:]*&?)+|&casenotes=[^&:]*/g;

/**
 * The page's address with its fragment and the directives, which no script reads from `location`; null when it brings no
 * notes. Before the page's scripts run it is there in every browser. Afterwards only where the page has left it: the
 * address by which the document was loaded counts as long as the page goes by it.
 */
export function addressWithDirective({ location, performance, navigation }: LinkedWindow): string | null {
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  const addresses = [navigation?.currentEntry?.url, loaded, location.href];
  const [page] = parts(location.href);
  return addresses.find((address) => address && parts(address)[0] === page && bringsNotes(address)) ?? null;
}

/** The same address without the notes; the passages to highlight stay. */
export function withoutNotes(address: string): string {
  const [page, fragment] = parts(address);
  const rest = fragment.replace(NOTES, '');
  return rest === fragment ? address : page + rest.replace(/:~:$/, '').replace(/^#$/, '');
}

function bringsNotes(address: string): boolean {
  return withoutNotes(address) !== address;
}

/** What is before the `#`, and the rest with it. */
function parts(address: string): [page: string, fragment: string] {
  const hash = address.indexOf('#');
  return hash < 0 ? [address, ''] : [address.slice(0, hash), address.slice(hash)];
}
