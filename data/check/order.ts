import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'order';

/** Lists stand in the order in which an editor looks for an entry: sources by id, events by date, changes newest first, outlets by name. */
export const order: Rule = {
  name,
  check: ({ sources, events, changes, outlets }: RawData) => [
    ...misplaced(
      'sources.json',
      sources,
      ({ id }) => id,
      ({ id }) => id,
      'ids in alphabetical order',
    ),
    ...misplaced(
      'events.json',
      events,
      ({ date }) => date,
      ({ id }) => id,
      'the oldest first',
    ),
    ...misplaced(
      'changes.json',
      [...changes].reverse(),
      ({ date }) => date,
      ({ date }) => date,
      'the newest first',
    ),
    ...misplaced(
      'outlets.json',
      outlets,
      ({ name }) => sortKey(name),
      ({ name }) => name,
      'names in alphabetical order',
    ),
  ],
};

function misplaced<Item>(
  file: string,
  items: readonly Item[],
  key: (item: Item) => string,
  label: (item: Item) => string,
  wanted: string,
): Problem[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (before === undefined || key(before) <= key(item)) return [];
    return [problemsIn(file, name)(label(item), `stands in the wrong place after ${label(before)}: ${wanted}`)];
  });
}

/** Without accents and capitals, so that "Él" stands beside "El". */
function sortKey(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
