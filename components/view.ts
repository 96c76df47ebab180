export const VIEWS = ['timeline', 'known', 'this-page', 'voices', 'help', 'notes'] as const;
export type View = (typeof VIEWS)[number];
