/** The first true value that `attempt` gives; an error that says for what it waited when none comes in time. */
export async function waitFor<T>(
  what: string,
  attempt: () => Promise<T>,
  milliseconds = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  for (;;) {
    const value = await attempt().catch((error: unknown) => {
      last = error;
    });
    if (value) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`, { cause: last });
    await new Promise((next) => setTimeout(next, 30));
  }
}
