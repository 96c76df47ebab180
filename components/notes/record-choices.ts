import { claimsOf } from '../../casefile/claims-of.ts';
import { entryStatus } from '../../casefile/entry-marks.ts';
import { type FoldKind, foldKindOf } from '../../casefile/fold-kind.ts';
import type { CaseFile, Claim, Language, Status, TimelineEntry } from '../../casefile/types.ts';
import { matchesWords } from './matches-words.ts';

/** An entry of the record that a note can be about. */
export interface RecordChoice {
  id: string;
  /** What the record says of it. */
  sentence: string;
  /** The entry of the timeline that goes by the same id, which says it shortly; `null`: none does. */
  event: TimelineEntry | null;
  status: Status;
  isKey: boolean;
  /** What its label says where sensitive entries are folded; `null` when it is not sensitive. */
  fold: FoldKind | null;
  /** All that a search looks at. */
  words: string;
}

type Dataset = Pick<CaseFile, 'claims' | 'events' | 'claimById'>;

/** All claims, those that matter most first, each with the timeline entry of its name; then entries without a claim. */
export function recordChoices(caseFile: Dataset, language: Language): RecordChoice[] {
  const eventById = new Map(caseFile.events.map((event) => [event.id, event]));
  const claims = caseFile.claims.map((claim) => ofClaim(caseFile, claim, eventById.get(claim.id) ?? null, language));
  const events = caseFile.events.filter(({ id }) => !caseFile.claimById.has(id));
  return [
    ...claims.filter(({ isKey }) => isKey),
    ...claims.filter(({ isKey }) => !isKey),
    ...events.map((event) => ofEvent(caseFile, event, language)),
  ];
}

function ofClaim(caseFile: Dataset, claim: Claim, event: TimelineEntry | null, language: Language): RecordChoice {
  const { id, status, weight, date } = claim;
  const sentence = claim.statement[language];
  return {
    id,
    sentence,
    event,
    status,
    isKey: weight === 'key' || event?.tier === 'key',
    fold: foldKindOf([claim, ...claimsOf(caseFile, event?.claims ?? [])]),
    words: `${sentence} ${event?.title[language] ?? ''} ${event?.date ?? date ?? ''}`,
  };
}

function ofEvent(caseFile: Dataset, event: TimelineEntry, language: Language): RecordChoice {
  const { id, date, tier } = event;
  const sentence = event.title[language];
  const fold = foldKindOf(claimsOf(caseFile, event.claims));
  const status = entryStatus(caseFile, event);
  return { id, sentence, event, status, isKey: tier === 'key', fold, words: `${sentence} ${date}` };
}

/** Those that have all the words, in their order. */
export function findChoices(choices: readonly RecordChoice[], words: string): RecordChoice[] {
  return choices.filter((choice) => matchesWords(choice.words, words));
}

/** The entry with this id; `null` for none, and for one that this version of the record does not have. */
export function choiceOf(caseFile: Dataset, about: string | null, language: Language): RecordChoice | null {
  if (about === null) return null;
  return recordChoices(caseFile, language).find(({ id }) => id === about) ?? null;
}
