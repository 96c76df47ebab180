import type { RawData } from '../read-data.ts';
import { problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

type Claim = RawData['claims'][number];
type Source = RawData['sources'][number];

const name = 'confirmed';
const problem = problemsIn('claims.json', name);

/** Records of the court, of the government, or of a party about its own act. */
const PRIMARY: ReadonlySet<Source['kind']> = new Set(['court', 'government', 'party']);

/** A `confirmed` claim rests on a primary record or on two accounts that do not retell each other. */
export const confirmed: Rule = {
  name,
  check(data) {
    const sourceById = new Map(data.sources.map((source) => [source.id, source]));
    return data.claims.flatMap((claim) => {
      const sources = claim.evidence.flatMap(({ source }) => sourceById.get(source) ?? []);
      if (claim.status !== 'confirmed' || isEnough(claim, sources)) return [];
      const groups = [...new Set(sources.map(({ independenceGroup }) => independenceGroup))];
      return [
        problem(
          claim.id,
          `is confirmed, but has neither a primary source (court, government, party) nor two independent ones; its sources count as ${groups.length}: ${groups.join(', ') || 'none'}`,
        ),
      ];
    });
  },
};

function isEnough(claim: Claim, sources: readonly Source[]): boolean {
  const groups = new Set(sources.map(({ independenceGroup }) => independenceGroup));
  return sources.some(({ kind }) => PRIMARY.has(kind)) || groups.size >= 2 || isOwnPublication(claim, sources);
}

/** An outlet's own piece proves that the outlet published it: only where the statement names the outlet. */
function isOwnPublication(claim: Claim, sources: readonly Source[]): boolean {
  if (claim.topic !== 'media') return false;
  const outlets = sources.flatMap(({ publisher, originalPublisher }) =>
    outletNames(`${publisher}/${originalPublisher ?? ''}`),
  );
  return outlets.some((outlet) => claim.statement.en.includes(outlet));
}

/** "ProPublica and The Texas Tribune (copy)" are two names; a name of one or two letters would be found in any sentence. */
function outletNames(publishers: string): string[] {
  const names = publishers.split(/,| and |\(|\//).map((part) => part.trim());
  return names.filter((part) => part.length > 2);
}
