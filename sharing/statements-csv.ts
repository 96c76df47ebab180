import { explainVerdict } from '../casefile/explain-verdict.ts';
import { sourceLink } from '../casefile/passage-link.ts';
import { recordSentence } from '../casefile/record-entry.ts';
import type { CaseFile, Language } from '../casefile/types.ts';
import { type Cell, csvRow } from './csv.ts';
import type { SharedPage, SharedStatement } from './shared-page.ts';

interface Row {
  caseFile: CaseFile;
  page: SharedPage;
  statement: SharedStatement;
  language: Language;
}

/** The columns, in their order; the names are those of `npm run annotate` where both have them. */
const COLUMNS: Record<string, (row: Row) => Cell> = {
  url: ({ page }) => page.url,
  title: ({ page }) => page.title,
  published: ({ page }) => page.published,
  language: ({ page }) => page.language,
  quote: ({ statement }) => statement.quote,
  start: ({ statement }) => statement.place.start,
  end: ({ statement }) => statement.place.end,
  claim: ({ statement }) => statement.entry,
  verdict: ({ statement }) => statement.verdict,
  reason: ({ statement }) => statement.reason,
  until: ({ statement }) => statement.until,
  attributedTo: ({ statement, language }) => statement.speakers.map(({ name }) => name[language]).join(' | '),
  wordsOf: ({ statement, language }) => statement.spokenBy?.name[language] ?? null,
  explanation: ({ caseFile, page, statement, language }) =>
    explainVerdict(caseFile, statement, language, page.published),
  record: ({ caseFile, statement, language }) => recordSentence(caseFile, statement, language),
  sources: ({ statement }) => statement.sources.join(' '),
  sourceLinks: ({ caseFile, statement }) => sourceLinks(caseFile, statement).join(' '),
  recordVersion: ({ caseFile }) => caseFile.version,
};

/** The statements as a table with a head, one row each, in the order given; the head alone when there are none. */
export function statementsCsv(
  caseFile: CaseFile,
  page: SharedPage,
  statements: readonly SharedStatement[],
  language: Language,
): string {
  const cells = Object.values(COLUMNS);
  const rows = statements.map((statement) => cells.map((read) => read({ caseFile, page, statement, language })));
  return [Object.keys(COLUMNS), ...rows].map(csvRow).join('');
}

/** The addresses of the sources that have one that may be linked. */
export function sourceLinks(
  { sourceById }: Pick<CaseFile, 'sourceById'>,
  { sources }: Pick<SharedStatement, 'sources'>,
): string[] {
  const found = sources.flatMap((id) => sourceById.get(id) ?? []);
  return [...new Set(found.flatMap((source) => sourceLink(source) ?? []))];
}
