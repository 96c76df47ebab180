import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentWorld } from '../extension/content-world.ts';
import { addressWithDirective, withoutNotes } from '../page/link-address.ts';

/**
 * Runs before the pages of the outlets do anything: keeps the notes that came with the address and takes them out of it,
 * so that the page's scripts do not get them and whoever copies the address does not pass them on. What the browser
 * highlights by itself stays in it. (Chromium alone goes on telling scripts by which address the page was loaded.)
 */
export default defineUnlistedScript(() => {
  if (window !== window.top) return;
  const address = addressWithDirective(window);
  if (address === null) return;
  contentWorld().link = address;
  try {
    history.replaceState(history.state, '', withoutNotes(address));
  } catch {
    // The address stays as it is where the browser does not let it be changed.
  }
});
