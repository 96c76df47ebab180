import { withoutNotes } from '../../page/link-address.ts';

/**
 * Tells the address when a link on the page itself leads to a place in it and brings notes: content scripts do not run
 * again then. As at the beginning of a page, the notes do not stay in the address.
 */
export function watchLinks(onLink: (address: string) => void, signal: AbortSignal): void {
  const look = () => {
    const address = window.navigation?.currentEntry?.url ?? location.href;
    const rest = withoutNotes(address);
    if (rest === address) return;
    onLink(address);
    try {
      history.replaceState(history.state, '', rest);
    } catch {
      // The address stays as it is where the browser does not let it be changed.
    }
  };
  window.navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('hashchange', look, { signal });
}
