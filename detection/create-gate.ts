import type { NamesFile } from '../data/names-file.ts';
import { gatePattern } from './gate-pattern.ts';
import { compileNameTable, mayHoldName } from './name-table.ts';

/** The one question asked of every page; a `RegExp` answers it as it is. */
export interface Gate {
  test(text: string): boolean;
}

/** From so many names on, compiling a pattern of them costs more than searching a page: a table takes its place. */
const MOST_IN_PATTERN = 50;

/** The cheapest search that no page with a mention fails: a pattern for one case, a table for thousands. */
export function createGate(names: NamesFile): Gate {
  if (names.names.length <= MOST_IN_PATTERN) return gatePattern(names);
  const full = names.variants.filter(({ scope, form }) => scope === 'full' && !form.startsWith('#'));
  const table = compileNameTable([...names.names, ...full.map(({ form }) => form)]);
  return { test: (text) => mayHoldName(text, table) };
}
