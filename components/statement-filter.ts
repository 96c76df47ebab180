import { comparePartialDates } from '../casefile/partial-date.ts';
import { recordDate } from '../casefile/record-entry.ts';
import type { SpeakerGroup } from '../casefile/speaker-groups.ts';
import type { CaseFile } from '../casefile/types.ts';
import { VERDICTS, type Verdict } from '../casefile/verdicts.ts';
import type { About } from './asked-for.ts';
import { sourceNames } from './layer-counts.ts';
import type { PageStatement } from './page-summary.ts';

/** What matters most first, as on the page, or oldest date of the record first. */
export const STATEMENT_ORDERS = ['verdict', 'page', 'date'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** Who says it: a group of speakers, or the article in its own voice. */
export type Voice = SpeakerGroup | 'article';

/** What the reader wants to see of the list; an empty list of choices leaves everything in. */
export interface StatementChoice {
  verdicts: readonly Verdict[];
  voices: readonly Voice[];
  /** Only statements that rest on this outlet or court; `null` for all. */
  source: string | null;
  /** Only statements about this; `null` for all. */
  about: About | null;
  order: StatementOrder;
}

export const EVERY_STATEMENT: StatementChoice = {
  verdicts: [],
  voices: [],
  source: null,
  about: null,
  order: 'verdict',
};

/** The chosen statements in the chosen order; of equals the one that stands first on the page is first. */
export function chooseStatements(
  caseFile: CaseFile,
  statements: readonly PageStatement[],
  choice: StatementChoice,
): PageStatement[] {
  const { verdicts, voices, source, about, order } = choice;
  const chosen = statements.filter(
    (statement) =>
      (verdicts.length === 0 || verdicts.includes(statement.verdict)) &&
      (voices.length === 0 || voicesOf(statement).some((voice) => voices.includes(voice))) &&
      (source === null || sourceNames(caseFile, statement).includes(source)) &&
      (about === null || concerns(statement, about.entries)),
  );
  if (order === 'verdict') return sortBy(chosen, ({ verdict }) => String(VERDICTS.indexOf(verdict)));
  // What has no date comes last.
  if (order === 'date') return sortBy(chosen, (statement) => recordDate(caseFile, statement) ?? '9999');
  return chosen;
}

/** Whether anything but the order was chosen. */
export function isFiltered({ verdicts, voices, source, about }: StatementChoice): boolean {
  return verdicts.length + voices.length > 0 || source !== null || about !== null;
}

/** Who says it: those it is attributed to or quoted from; `['article']` when the article says it itself. */
export function voicesOf({ speakers, spokenBy }: Pick<PageStatement, 'speakers' | 'spokenBy'>): Voice[] {
  const heard = spokenBy === null ? speakers : [...speakers, spokenBy];
  return heard.length === 0 ? ['article'] : [...new Set(heard.map(({ group }) => group ?? 'others'))];
}

/** Whether the statement is about one of these claims or corrections. */
export function concerns({ entry, correction }: PageStatement, entries: readonly string[]): boolean {
  return entries.includes(entry) || (correction !== null && entries.includes(correction));
}

function sortBy(statements: readonly PageStatement[], key: (statement: PageStatement) => string): PageStatement[] {
  const keyed = statements.map((statement) => ({ statement, key: key(statement) }));
  return keyed.toSorted((a, b) => comparePartialDates(a.key, b.key)).map(({ statement }) => statement);
}
