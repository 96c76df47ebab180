import type { RawData } from '../read-data.ts';
import { inOrder } from './calendar.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

type Claim = RawData['claims'][number];

const name = 'supersession';
const problem = problemsIn('claims.json', name);

/** A claim that another one follows ended on a date, and the chain of followers comes to an end. */
export const supersession: Rule = {
  name,
  check({ claims }) {
    const claimById = new Map(claims.map((claim) => [claim.id, claim]));
    return claims.flatMap((claim) => [...openEnd(claim), ...gap(claim, claimById), ...circle(claim, claimById)]);
  },
};

function openEnd({ id, supersededBy, validUntil }: Claim): Problem[] {
  if (supersededBy === null || validUntil !== null) return [];
  return [problem(id, `is superseded by ${supersededBy}, but validUntil does not say when it ended`)];
}

/** The follower begins when the claim ends, as far as both say. */
function gap({ id, supersededBy, validUntil }: Claim, claimById: ReadonlyMap<string, Claim>): Problem[] {
  const next = supersededBy === null ? undefined : claimById.get(supersededBy);
  const start = next?.validFrom ?? next?.date ?? null;
  if (validUntil === null || start === null || (inOrder(start, validUntil) && inOrder(validUntil, start))) return [];
  return [problem(id, `ends on ${validUntil}, but ${supersededBy}, which supersedes it, is of ${start}`)];
}

function circle(claim: Claim, claimById: ReadonlyMap<string, Claim>): Problem[] {
  const seen: string[] = [];
  for (let next: Claim | undefined = claim; next?.supersededBy; next = claimById.get(next.supersededBy)) {
    if (seen.includes(next.id))
      return [problem(claim.id, `supersededBy goes in a circle: ${[...seen, next.id].join(' → ')}`)];
    seen.push(next.id);
  }
  return [];
}
