import { type Briefing, briefReader } from '../../casefile/briefing.ts';
import type { CaseFile } from '../../casefile/types.ts';
import type { PageSummary } from '../../components/page-summary.ts';
import type { Findings } from '../../detection/find-in-article.ts';
import type { Mention } from '../../detection/find-mentions.ts';
import { outletName } from '../../page/outlet-name.ts';
import type { Article } from '../../page/read-article.ts';
import { summarisePage } from './summarise-page.ts';

/** Everything the sidebar says of one page. */
export interface PageContext {
  article: Article;
  /** `[]`: the page is not about him. */
  mentions: Mention[];
  briefing: Briefing;
  summary: PageSummary;
}

/** What the sidebar shows for an article in which this was found; `null`: nobody has looked yet. */
export function pageContext(
  document: Document,
  caseFile: CaseFile,
  article: Article,
  findings: Findings | null,
): PageContext {
  const { mentions, ...found } = findings ?? { mentions: [], statements: [], attributions: [], speakers: [] };
  // On a page that does not name him, nothing happened "after this article".
  const briefing = briefReader(caseFile, mentions.length > 0 ? article : { published: null });
  // It is asked for with what was found, and until then the page waits for nothing it does not need.
  const outlet = findings && outletName(document);
  const summary = summarisePage({ address: document.URL, outlet, article, mentions, ...found });
  return { article, mentions, briefing, summary };
}
