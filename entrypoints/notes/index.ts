import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRootOf } from '../../extension/closed-root.ts';
import { contentWorld } from '../../extension/content-world.ts';
import { reportError } from '../../extension/report-error.ts';
import { keepTypingPrivate } from '../../page/private-typing.ts';
import { openNotesRoom } from './notes-room.tsx';

/** Gives the reader script of this page what makes, shows and shares the reader's notes. */
export default defineUnlistedScript(() => {
  try {
    keepTypingPrivate(window, closedRootOf); // late, but here link.ts may not have run
    contentWorld().reader?.addNotes(openNotesRoom);
  } catch (error) {
    reportError('notes', error);
  }
});
