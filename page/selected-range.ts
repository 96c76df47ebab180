import type { Article } from './read-article.ts';
import { isShadowRoot } from './scroll-to-range.ts';

const rootsOf = new WeakMap<Article['runs'], ShadowRoot[]>();

/**
 * What is selected, from its beginning to its end whichever way it was made; null when nothing is. In the shadow trees of
 * the article too, where `getRangeAt` ends at their hosts.
 */
export function selectedRange(selection: Selection, { runs }: Pick<Article, 'runs'>): AbstractRange | null {
  if (selection.rangeCount === 0) return null;
  const shadowRoots = rootsOf.get(runs) ?? rememberRoots(runs);
  if (shadowRoots.length === 0) return selection.getRangeAt(0);
  return selection.getComposedRanges?.({ shadowRoots })[0] ?? selection.getRangeAt(0);
}

function rememberRoots(runs: Article['runs']): ShadowRoot[] {
  const roots = [...new Set(runs.map(({ node }) => node.getRootNode()))].filter(isShadowRoot);
  rootsOf.set(runs, roots);
  return roots;
}
