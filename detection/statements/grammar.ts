/** The lists of `data/cues/grammar.json`, each with a bit of its own. */
const NAMES = [
  'persons',
  'women',
  'groups',
  'descriptions',
  'trades',
  'he',
  'his',
  'i',
  'definite',
  'indefinite',
  'describing',
  'prepositions',
  'together',
  'who',
  'bridge',
  'not',
  'maybe',
  'say',
  'according',
  'things',
  'thing-heads',
  'org-next',
  'org-before',
  'women-names',
  'men-names',
  'public-men',
  'publishers',
  'there',
  'prison-names',
  'other-places',
  'owned-lawyers',
  'owned-family',
] as const;

export type Grammar = (typeof NAMES)[number];

// Each name gets its bit, and there are fewer names than bits.
export const GRAMMAR = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Record<Grammar, number>;
