import type { InferOutput } from 'valibot';
import type { Identity } from './schema.ts';

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

type NamesOfIdentity = Pick<
  InferOutput<typeof Identity>,
  'names' | 'variants' | 'notHim' | 'contextTerms' | 'distinctiveTerms' | 'weakContext'
>;

/** The names alone: no explanations, no translations of them. */
export function compileNames(identity: NamesOfIdentity): NamesFile {
  return {
    names: identity.names,
    variants: identity.variants.map(({ form, scope, kind }) => ({ form, scope, kind })),
    notHim: identity.notHim.flatMap(({ forms }) => forms),
    contextTerms: [...new Set([...identity.contextTerms.en, ...identity.contextTerms.es])],
    distinctiveTerms: identity.distinctiveTerms,
    weakContext: identity.weakContext,
  };
}
