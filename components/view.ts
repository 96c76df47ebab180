export const VIEWS = ['timeline', 'known', 'this-page', 'voices', 'help'] as const;
export type View = (typeof VIEWS)[number];
