/** How the sidebar and the launcher stand in the window. */
export type Layout = 'docked' | 'overlay' | 'sheet';
export type Theme = 'auto' | 'light' | 'dark';
export type Edge = 'left' | 'right';

/** How wide the sidebar is beside an article, in px. */
export const PANEL_WIDTH = 400;
