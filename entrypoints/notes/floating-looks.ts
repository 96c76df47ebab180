import type { Settings } from '../../extension/settings.ts';
import { isDarkPage } from '../../page/page-theme.ts';
import { lineEndEdge } from '../../page/reading-edge.ts';

/** The colours of what stands in the page by itself. */
export function themeOf({ theme }: Pick<Settings, 'theme'>): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return isDarkPage(document) || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The edge of the window at which it stands. */
export function edgeOf({ edge }: Pick<Settings, 'edge'>): 'left' | 'right' {
  return edge === 'auto' ? lineEndEdge(document) : edge;
}
