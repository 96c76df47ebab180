/**
 * Whether the page's text or its title fits the gate's pattern. The text comes first: it mostly answers for the title too, and browsers
 * compile a pattern for a long text once and well, but first interpret it, which costs as much again, for a short one.
 */
export function mayName({ body, title }: Document, gate: Pick<RegExp, 'test'>): boolean {
  return gate.test(body?.textContent ?? '') || gate.test(title);
}
