import { problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'reported';
const problem = problemsIn('claims.json', name);

/** A `reported` claim says whose account it is. */
export const reported: Rule = {
  name,
  check: ({ claims }) =>
    claims
      .filter(({ status, attributedTo }) => status === 'reported' && attributedTo === null)
      .map(({ id }) => problem(id, 'is reported, but attributedTo does not say by whom')),
};
