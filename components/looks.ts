/** How the sidebar and the launcher stand in the window. */
export type Layout = 'docked' | 'overlay' | 'sheet';
export type Theme = 'auto' | 'light' | 'dark';
export type Edge = 'left' | 'right';

/** How the reader wants what we show to look and where it is to stand. */
export interface DisplayChoices {
  /** `auto` follows the browser and the page. */
  theme: Theme;
  /** `badge`: no launcher in articles; the toolbar's badge alone says that there is context. */
  launcher: 'tab' | 'badge';
  /** Whether the article may make room for the sidebar. */
  docked: boolean;
}

/** How wide the sidebar is beside an article, in px. */
export const PANEL_WIDTH = 400;
/** How much of the window's height the sheet takes unless it was made tall; styles/small.css says it too. */
export const SHEET_SHARE = 0.56;
