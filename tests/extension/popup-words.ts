import type { Popup } from './browsers.ts';
import { waitFor } from './wait-for.ts';

/** Waits until the popup says this. */
export async function says(popup: Popup, text: string | RegExp): Promise<void> {
  let last = '';
  await waitFor(`“${text}” in the popup`, async () => {
    last = await popup.text();
    return typeof text === 'string' ? last.includes(text) : text.test(last);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}

/** Presses a button of the popup by its words, once it is there. */
export async function press(popup: Popup, name: string): Promise<void> {
  await waitFor(`the button “${name}”`, () => popup.press(name));
}
