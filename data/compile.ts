/** From the files of this folder to what the reader's script carries: everything a reader may see, nothing for editors. */
import { createHash } from 'node:crypto';
import type { CompiledCaseFile } from '../casefile/types.ts';
import type { RawData } from './read-data.ts';

export { compileNameWords, type NameWordsFile } from './name-words-file.ts';
export { compileNames, type NamesFile } from './names-file.ts';
export { type RawData, readData } from './read-data.ts';

/** The record as it ships: every list in the order of its file, with a version that changes whenever the content does. */
export function compileCaseFile(raw: RawData): CompiledCaseFile {
  const content = {
    identity: compileIdentity(raw.identity),
    sources: raw.sources.map(compileSource),
    claims: raw.claims.map(compileClaim),
    events: raw.events,
    questions: raw.questions,
    quotes: raw.quotes.map(compileQuote),
    corrections: raw.corrections,
    narrative: raw.narrative,
    resources: raw.resources.map(compileResource),
    taxonomy: compileTaxonomy(raw.taxonomy),
    verifiedThrough: raw.verifiedThrough,
    changes: raw.changes,
    spanishNames: raw.spanishNames,
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  return { version: `${raw.narrative.asOf}.${hash}`, ...content };
}

function compileIdentity(identity: RawData['identity']): CompiledCaseFile['identity'] {
  const { canonicalName, shortName, surnameNote, summary } = identity;
  return { canonicalName, shortName, surnameNote, summary };
}

function compileSource({
  aka,
  dateBasis,
  note,
  ...source
}: RawData['sources'][number]): CompiledCaseFile['sources'][number] {
  return source;
}

function compileClaim({
  mergedFrom,
  people,
  note,
  ...claim
}: RawData['claims'][number]): CompiledCaseFile['claims'][number] {
  return claim;
}

function compileQuote({ note, ...quote }: RawData['quotes'][number]): CompiledCaseFile['quotes'][number] {
  return quote;
}

/** Only numbers that somebody has verified: the others are in the data for the person who will. */
function compileResource({
  namedInSeeds,
  ...resource
}: RawData['resources'][number]): CompiledCaseFile['resources'][number] {
  const shown = resource.phones.filter(({ show }) => show);
  return { ...resource, phones: shown.map(({ show, ...phone }) => phone) };
}

function compileTaxonomy({ mapping, placesNote, ...taxonomy }: RawData['taxonomy']): CompiledCaseFile['taxonomy'] {
  return { ...taxonomy, filters: taxonomy.filters.map(({ note, ...filter }) => filter) };
}
