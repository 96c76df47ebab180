import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentWorld } from '../../extension/content-world.ts';
import { reportError } from '../../extension/report-error.ts';
import { Reader } from './reader.tsx';

/** Put into a page whose gate found his name; shows launcher and sidebar there when the page is about him. */
export default defineUnlistedScript(() => {
  const world = contentWorld();
  if (world.reader) return;
  try {
    world.reader = new Reader();
    world.onReader?.();
  } catch (error) {
    reportError('reader', error);
  }
});
