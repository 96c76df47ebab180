/** The middle value; of an even number the mean of the middle two. `NaN` of nothing. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? (sorted[Math.floor(middle)] ?? Number.NaN) : mean(sorted.slice(middle - 1, middle + 1));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const clock = () => performance.now();

/** Milliseconds that one call of `action` takes, over as many calls as fill `atLeast` milliseconds. */
export function timePerCall(action: () => unknown, atLeast = 4, now = clock): number {
  let calls = 0;
  const start = now();
  let elapsed = 0;
  do {
    action();
    calls++;
    elapsed = now() - start;
  } while (elapsed < atLeast);
  return elapsed / calls;
}

/**
 * How many times as long `candidate` takes as `reference`: the shortest of each one's rounds, since whatever else the
 * machine does only ever adds. The two take turns, and which goes first changes, so that both meet the same moments.
 */
export function compareDurations(candidate: () => unknown, reference: () => unknown, rounds = 25, now = clock): number {
  const shortest = { candidate: Number.POSITIVE_INFINITY, reference: Number.POSITIVE_INFINITY };
  const actions = { candidate, reference };
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['candidate', 'reference'] as const) : (['reference', 'candidate'] as const);
    for (const name of order) shortest[name] = Math.min(shortest[name], timePerCall(actions[name], 2, now));
  }
  return shortest.candidate / shortest.reference;
}
