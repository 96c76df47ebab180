import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentWorld } from '../../extension/content-world.ts';
import { reportError } from '../../extension/report-error.ts';
import { paintArticles } from '../../page/article-painter.ts';
import { openNotesRoom } from './notes-room.tsx';

/** Gives the reader script of this page what makes, shows and shares the reader's notes. */
export default defineUnlistedScript(() => {
  try {
    contentWorld().reader?.addNotes(openNotesRoom, paintArticles);
  } catch (error) {
    reportError('notes', error);
  }
});
