/**
 * The record as the reader's script holds it: the schemas of `data/` without what is for editors only (notes, old ids,
 * phone numbers that are not shown). Types only.
 */
import type { InferOutput } from 'valibot';
import type * as schema from '../data/schema.ts';

export type Language = 'en' | 'es';
export type Bilingual = InferOutput<typeof schema.Bilingual>;
export type Sensitivity = InferOutput<typeof schema.Sensitivity>;
export type Status = InferOutput<typeof schema.Status>;
export type Thread = InferOutput<typeof schema.Thread>;
/** ISO, perhaps partial: `2025`, `2025-07`, `2025-07-18`. */
export type PartialDate = string;

export type Source = Omit<InferOutput<typeof schema.Source>, 'aka' | 'dateBasis' | 'note'>;
export type Evidence = InferOutput<typeof schema.Evidence>;
export type Position = InferOutput<typeof schema.Position>;
export type Claim = Omit<InferOutput<typeof schema.Claim>, 'mergedFrom' | 'people' | 'note'>;
export type TimelineEntry = InferOutput<typeof schema.TimelineEntry>;
export type OpenQuestion = InferOutput<typeof schema.OpenQuestion>;
export type Quote = Omit<InferOutput<typeof schema.Quote>, 'note'>;
export type Correction = InferOutput<typeof schema.Correction>;
export type Narrative = InferOutput<typeof schema.Narrative>;
export type NarrativeSentence = InferOutput<typeof schema.NarrativeSentence>;
/** What readers see of his name; what is searched for comes from `detection/written-names.ts`. */
export type Identity = Pick<
  InferOutput<typeof schema.Identity>,
  'canonicalName' | 'shortName' | 'surnameNote' | 'summary'
>;
export type Phone = Omit<InferOutput<typeof schema.Phone>, 'show'>;
export type Resource = Omit<InferOutput<typeof schema.Resource>, 'phones' | 'namedInSeeds'> & { phones: Phone[] };
export type ResourcesTaxonomy = Omit<InferOutput<typeof schema.ResourcesTaxonomy>, 'mapping' | 'placesNote'>;
export type VerifiedThrough = InferOutput<typeof schema.VerifiedThrough>;
export type RecordChange = InferOutput<typeof schema.RecordChange>;

/** What the build writes into the reader script: plain JSON, every list in the order of its file. */
export interface CompiledCaseFile {
  /** The date of the record and a short hash of its content, such as `2026-11-22.3f9a1c`. */
  version: string;
  identity: Identity;
  sources: Source[];
  claims: Claim[];
  events: TimelineEntry[];
  questions: OpenQuestion[];
  quotes: Quote[];
  corrections: Correction[];
  narrative: Narrative;
  resources: Resource[];
  taxonomy: ResourcesTaxonomy;
  verifiedThrough: VerifiedThrough;
  changes: RecordChange[];
  /** Names of speakers and publishers that say something in English, in Spanish. */
  spanishNames: Readonly<Record<string, string>>;
}

/** The whole dataset with its indexes. (`case` is a reserved word.) */
export interface CaseFile extends CompiledCaseFile {
  sourceById: ReadonlyMap<string, Source>;
  claimById: ReadonlyMap<string, Claim>;
}
