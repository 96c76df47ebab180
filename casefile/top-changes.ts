/**
 * Which of the later entries a reader should hear of first. No entry is named here; the record itself says it:
 *
 * 1. The turning point: of the key entries about him, the one that ended most key states of affairs (claims that it
 *    supersedes: held at CECOT, fate unknown, campaign for his release). An article that predates his release is told of
 *    it; one written in the months after it is told of the move that ended them. Without a key entry about him, key
 *    entries of any thread stand in, then all. Of equals the newest.
 * 2. The newest key entry about him: where his story stands now.
 * 3. The newest key entry from the courts: where the case stands now.
 *
 * Places left over go to the newest entries that are not yet among them, key ones first.
 */
import { comparePartialDates } from './partial-date.ts';
import type { Claim, TimelineEntry } from './types.ts';

/** How many changes a reader takes in before going back to the article. */
const MOST = 3;

/** At most three of the later entries, the one that matters most first; `[]` when nothing is later. */
export function pickTopChanges(claims: readonly Claim[], later: readonly TimelineEntry[]): TimelineEntry[] {
  const newestFirst = later.toReversed().toSorted((a, b) => comparePartialDates(b.date, a.date));
  const key = newestFirst.filter(({ tier }) => tier === 'key');
  const him = key.filter(({ thread }) => thread === 'him');
  const wanted = [
    turningPoint(claims, him) ?? turningPoint(claims, key) ?? turningPoint(claims, newestFirst),
    him[0],
    key.find(({ thread }) => thread === 'courts'),
    ...key,
    ...newestFirst,
  ];
  const distinct = new Set(wanted.filter((entry) => entry !== undefined));
  return [...distinct].slice(0, MOST);
}

/** The entry that ended most key states of affairs, of equals the first; `undefined` when there is no entry. */
function turningPoint(claims: readonly Claim[], entries: readonly TimelineEntry[]): TimelineEntry | undefined {
  const ended = (entry: TimelineEntry) => countEndedStates(claims, entry);
  return entries.toSorted((a, b) => ended(b) - ended(a))[0];
}

/** How many key states of affairs ended with this entry. */
export function countEndedStates(claims: readonly Claim[], entry: TimelineEntry): number {
  return claims.filter(
    ({ weight, supersededBy }) => weight === 'key' && supersededBy !== null && entry.claims.includes(supersededBy),
  ).length;
}
