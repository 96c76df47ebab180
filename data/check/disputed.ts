import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'disputed';
const problem = problemsIn('claims.json', name);

/** A `disputed` claim gives each side, and only such a claim has sides. */
export const disputed: Rule = {
  name,
  check: ({ claims }) => claims.flatMap(checkClaim),
};

function checkClaim({ id, status, positions }: RawData['claims'][number]): Problem[] {
  const sides = new Set((positions ?? []).map(({ party }) => party.en)).size;
  if (status === 'disputed' && sides < 2) {
    return [
      problem(
        id,
        `is disputed, but has ${sides === 0 ? 'no position' : 'one position'}: give each side with its own sources`,
      ),
    ];
  }
  if (status !== 'disputed' && positions !== null)
    return [problem(id, `has positions, but is ${status}: they belong to disputed claims`)];
  return [];
}
