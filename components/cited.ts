import { linkFrom, sourceIdsOf } from '../casefile/citations.ts';
import { claimsOf } from '../casefile/claims-of.ts';
import { passageLink } from '../casefile/passage-link.ts';
import type { CaseFile, Claim, OpenQuestion, Position, Quote, Source } from '../casefile/types.ts';

/** What one sentence rests on, and where in each page. */
export interface Cited {
  sourceIds: readonly string[];
  /** The address of the passage, `null` when the page has none. */
  linkTo(source: Source): string | null;
}

type Claims = Pick<CaseFile, 'claimById'>;

/** What these claims rest on: for a sentence that tells several. */
export function citedByClaims(caseFile: Claims, claimIds: readonly string[]): Cited {
  return citedFor(caseFile, claimIds, claimsOf(caseFile, claimIds).flatMap(sourceIdsOf));
}

/** What one side of a contested claim rests on. */
export function citedBySide(caseFile: Claims, claim: Claim, side: Position): Cited {
  return citedFor(caseFile, [claim.id], side.sources);
}

/** What is said of a question, or of an error, rests on. */
export function citedByEntry(caseFile: Claims, entry: Pick<OpenQuestion, 'claims' | 'sources'>): Cited {
  return citedFor(caseFile, entry.claims, entry.sources);
}

/** The page a quotation is from; its own words are the passage. */
export function citedByQuote(quote: Quote): Cited {
  return {
    sourceIds: [quote.source],
    linkTo: (source) => passageLink(source, { start: quote.text, end: null }),
  };
}

function citedFor(caseFile: Claims, claimIds: readonly string[], sourceIds: readonly string[]): Cited {
  return { sourceIds, linkTo: (source) => linkFrom(caseFile, claimIds, source) };
}
