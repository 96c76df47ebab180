const reported = new Set<string>();

/**
 * Says once, on the page's console and nowhere else, that we made a mistake. The article stays as it is; nothing is
 * sent.
 */
export function reportError(where: string, error: unknown): void {
  const message = `Case in Context, ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  if (reported.has(message)) return;
  reported.add(message);
  console.error(message);
}
