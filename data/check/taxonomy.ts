import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'taxonomy';
const problem = problemsIn('resources-taxonomy.json', name);

/** What a filter of the Help view offers has a label in the taxonomy. */
export const taxonomy: Rule = {
  name,
  check: ({ taxonomy }) =>
    taxonomy.filters.flatMap((filter) => [...valuesOf(filter, taxonomy), ...optionsOf(filter, taxonomy)]),
};

type Filter = RawData['taxonomy']['filters'][number];

function valuesOf({ id, field, values }: Filter, { serves }: RawData['taxonomy']): Problem[] {
  if (field !== 'serves' || !Array.isArray(values)) return [];
  return values
    .filter((value) => !Object.hasOwn(serves, value))
    .map((value) => problem(`filter ${id}`, `${value} is not in serves`));
}

function optionsOf({ id, options }: Filter, { places, serves }: RawData['taxonomy']): Problem[] {
  return (options ?? []).flatMap((option) => [
    ...(option.places !== undefined && !Object.hasOwn(places, option.places)
      ? [problem(`filter ${id}`, `${option.places} is not in places`)]
      : []),
    ...(option.serves !== undefined && !Object.hasOwn(serves, option.serves)
      ? [problem(`filter ${id}`, `${option.serves} is not in serves`)]
      : []),
  ]);
}
