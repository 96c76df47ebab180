import { isExtensionGone } from './content-messages.ts';

/** Milliseconds between two looks. One property read costs nothing, and nobody waits for a panel to go away. */
const EVERY = 1000;

/**
 * Calls `onGone` once when the extension was updated, disabled or removed under this page, until `signal` aborts.
 * A port would tell sooner, but it also closes whenever the browser puts the background script to sleep.
 */
export function watchExtension(onGone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!isExtensionGone()) return;
    clearInterval(timer);
    onGone();
  }, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
