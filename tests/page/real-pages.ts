import { commands } from 'vitest/browser';

/** Naming the files in a glob lets the test server hand them out, though they lie outside the project. */
const files = import.meta.glob('../../../shared/pages/*.html', { query: '?raw', import: 'default' });

/** The names of the real pages in ../shared/pages; [] where that folder is absent. */
export const REAL_PAGES: string[] = Object.keys(files).map((path) => path.replace(/^.*\//, ''));

export function readRealPage(name: string): Promise<string> {
  return commands.readFile(`../shared/pages/${name}`);
}
