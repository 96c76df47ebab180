/**
 * What the gate knows of his names: the part of `identity.json` that decides whether a page is about him, and nothing
 * for readers or editors. Kept apart from the case file because the gate runs on every page and must stay small.
 */
export interface NamesFile {
  /** Accepted full forms. */
  names: string[];
  variants: { form: string; scope: 'full' | 'partial'; kind: string }[];
  /** Names of others, in every form listed, that hold one of his. */
  notHim: string[];
  /** Near a bare name they make it his; English and Spanish together. */
  contextTerms: string[];
  /** Those of them that no namesake shares: a misspelled bare name needs them. */
  distinctiveTerms: string[];
  /** Shared with other detainees: never sufficient. */
  weakContext: string[];
}
