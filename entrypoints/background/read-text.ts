import readCaseFile from 'virtual:case-file';
import cues from 'virtual:cues';
import writtenNames from 'virtual:written-names';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { type Findings, findInArticle, type Knowledge } from '../../detection/find-in-article.ts';
import { openNameIndex } from '../../detection/names.ts';
import { indexCues } from '../../detection/statements/cue-index.ts';
import type { ArticleText } from '../../detection/statements/read-article-text.ts';

let knowledge: Knowledge | null = null;

/** What a page's text says of the case. Here, and not in the page: no page waits for it, and the next one finds it warm. */
export function readText(article: ArticleText): Findings {
  knowledge ??= {
    caseFile: loadCaseFile(readCaseFile()),
    names: openNameIndex(writtenNames, new RegExp(writtenNames.gate), writtenNames.words),
    cues: indexCues(cues),
  };
  return findInArticle(article, knowledge);
}
