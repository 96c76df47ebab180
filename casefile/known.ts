import { firstDay, isAfter, isValidDate, lastDay } from './partial-date.ts';
import type { CaseFile, Claim, OpenQuestion, PartialDate, Status } from './types.ts';

/** The record by how much is known, each list with what matters most first. */
export interface KnownRecord {
  known: Claim[];
  reported: Claim[];
  disputed: Claim[];
  /** What nobody knows, then what is known in part. */
  open: OpenQuestion[];
  /** Answered since; those that were open when the article appeared come first. */
  answered: OpenQuestion[];
  /** Ids of the questions, open or answered, that were open when the article appeared; empty without its date. */
  openWhenPublished: ReadonlySet<string>;
}

type Dataset = Pick<CaseFile, 'claims' | 'questions' | 'narrative'>;

/** The whole record in sections, for an article of this date or of none. */
export function knownRecord(caseFile: Dataset, published: PartialDate | null): KnownRecord {
  const claims = sortByWeight(caseFile);
  const having = (status: Status) => claims.filter((claim) => claim.status === status);
  const inState = (state: OpenQuestion['state']) => caseFile.questions.filter((question) => question.state === state);
  const openThen = (question: OpenQuestion) => published !== null && wasOpenOn(question, published);
  const answered = inState('answered');
  return {
    known: having('confirmed'),
    reported: having('reported'),
    disputed: having('disputed'),
    open: [...inState('open'), ...inState('partly')],
    answered: [...answered.filter(openThen), ...answered.filter((question) => !openThen(question))],
    openWhenPublished: new Set(caseFile.questions.filter(openThen).map(({ id }) => id)),
  };
}

/**
 * Whether the question was certainly open on that date: asked by then, and answered (in part or whole) only after it.
 * A question that does not say since when it is open was not certainly open.
 */
export function wasOpenOn(question: Pick<OpenQuestion, 'openSince' | 'answeredOn'>, date: PartialDate): boolean {
  const { openSince, answeredOn } = question;
  if (openSince === null || !isValidDate(openSince) || !isValidDate(date)) return false;
  if (lastDay(openSince) > firstDay(date)) return false;
  return answeredOn === null || isAfter(answeredOn, date);
}

/** Key claims first; among equals those the narrative rests on, in its order, beginning with where things stand. */
function sortByWeight(caseFile: Dataset): Claim[] {
  const { whereThingsStand, whyItMatters, background, whatsNext } = caseFile.narrative;
  const sections = [whereThingsStand, whyItMatters, background, whatsNext];
  const told = [...new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims)))];
  const place = new Map(told.map((id, index) => [id, index]));
  const rank = (claim: Claim) => (claim.weight === 'key' ? 0 : told.length + 1) + (place.get(claim.id) ?? told.length);
  return caseFile.claims.toSorted((a, b) => rank(a) - rank(b));
}
