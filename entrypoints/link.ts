import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRootOf } from '../extension/closed-root.ts';
import { contentWorld } from '../extension/content-world.ts';
import { addressWithDirective, withoutNotes } from '../page/link-address.ts';
import { keepTypingPrivate } from '../page/private-typing.ts';

/**
 * Runs before the pages of the outlets do anything: keeps the notes that came with the address and takes them out of it,
 * so that the page's scripts do not get them and whoever copies the address does not pass them on. What the browser
 * highlights by itself stays in it. (Chromium alone goes on telling scripts by which address the page was loaded.) And
 * keeps what the reader will type into the interface from them.
 */
export default defineUnlistedScript(() => {
  if (window !== window.top) return;
  keepTypingPrivate(window, closedRootOf);
  const address = addressWithDirective(window);
  if (address === null) return;
  contentWorld().link = address;
  try {
    history.replaceState(history.state, '', withoutNotes(address));
  } catch {
    // The address stays as it is where the browser does not let it be changed.
  }
});
