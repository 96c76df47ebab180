import { ownElements, ownFields } from './own-fields.ts';

/** The words and the place that selectors name, not checked yet; `null` for what they do not. */
export interface RawSelection {
  quote: unknown;
  position: unknown;
}

/** Selectors that refine each other, or stand beside each other. */
const DEEPEST = 5;
const MOST_SELECTORS = 20;

/**
 * What the selectors of a target name: the first that quotes words, and of those that refine each other the innermost,
 * which means the least; and the first position that is one in the page, not inside another selection.
 */
export function readSelectors(selector: unknown): RawSelection {
  const selectors = ownElements(selector, MOST_SELECTORS) ?? [selector];
  const quotes = selectors.map((one) => findQuote(one, 0)).filter((quote) => quote !== null);
  const positions = selectors.map(ownFields).filter((fields) => isOfType(fields, 'TextPositionSelector'));
  const [position] = positions;
  return { quote: quotes[0] ?? null, position: position ? { start: position.start, end: position.end } : null };
}

function findQuote(selector: unknown, depth: number): unknown {
  const fields = ownFields(selector);
  if (!fields || depth > DEEPEST) return null;
  const refined = ownElements(fields.refinedBy, MOST_SELECTORS) ?? [fields.refinedBy];
  const inner = refined.map((one) => findQuote(one, depth + 1)).find((quote) => quote !== null);
  if (inner) return inner;
  if (!isOfType(fields, 'TextQuoteSelector')) return null;
  const { exact, prefix = '', suffix = '' } = fields;
  return { exact, prefix, suffix };
}

function isOfType(fields: Readonly<Record<string, unknown>> | null, name: string): boolean {
  return [fields?.type, fields?.['@type']].flat().some((type) => type === name || type === `oa:${name}`);
}
