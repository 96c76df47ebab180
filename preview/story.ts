import type { JSX } from 'preact';

/** One state of one component, as it is shown. */
export interface Story {
  /** In the address: `?story=timeline`. */
  name: string;
  group: string;
  width: number;
  height: number;
  /** What stands behind it. */
  scene?: 'article' | 'dark-article';
  dir?: 'rtl';
  render(): JSX.Element;
  /** Brings the state about, as a reader would. */
  prepare?(root: ShadowRoot): void;
}
