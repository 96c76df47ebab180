import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Fuse from 'fuse.js/basic';
import { expect, test } from 'vitest';
import { foldedWords } from '../../casefile/help-search.ts';
import { leanFuse } from '../../commands/build/lean-fuse-plugin.ts';
import { readData } from '../../data/compile.ts';

const installed = createRequire(import.meta.url)
  .resolve('fuse.js/basic')
  .replace(/\.cjs$/, '.mjs');
const lean = leanFuse(readFileSync(installed, 'utf8'));

/** The shape and the settings of the help search. */
const documents = readData().resources.map(({ name, description }) => ({
  name: foldedWords(name),
  description: foldedWords(`${description.en} ${description.es}`),
}));
const settings = [
  { threshold: 0, location: 0 },
  { threshold: 0.25, location: 0, distance: 10 },
].map((options) => ({ ...options, keys: ['name', 'description'], includeMatches: true, ignoreFieldNorm: true }));
const queries = ['ice', 'asilo', 'asylum', 'migracion', 'lawer', 'abogad', 'venezuela', 'texas', 'zzzzzz', ''];

test('Fuse without what is left out finds the same', async () => {
  const { default: LeanFuse } = await import(`data:text/javascript,${encodeURIComponent(lean)}`);
  for (const options of settings) {
    const [whole, part]: Fuse<unknown>[] = [new Fuse(documents, options), new LeanFuse(documents, options)];
    for (const query of queries) expect(part?.search(query)).toEqual(whole?.search(query));
  }
});

test('a Fuse that is built otherwise stops the build', () => {
  expect(() => leanFuse('export default class {}')).toThrow('Fuse.js changed');
});
