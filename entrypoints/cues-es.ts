import cues from 'virtual:cues-es';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exportFile } from '../components/export-file.ts';
import { statementFinder } from '../detection/statements/statement-finder.ts';
import { contentWorld } from '../extension/content-world.ts';
import { paintArticles } from '../page/article-painter.ts';
import { citePassage } from '../sharing/cite-passage.ts';

/** Gives the reader script of this page what finds statements in its language, and what paints them. */
export default defineUnlistedScript(() => {
  contentWorld().reader?.addFinder({ finder: statementFinder('es', cues), paintArticles, exportFile, citePassage });
});
