import type { CaseFile, Language } from '../casefile/types.ts';
import { outletOf } from '../sharing/shared-page.ts';
import { statementsCsv } from '../sharing/statements-csv.ts';
import { statementsJsonLd } from '../sharing/statements-json-ld.ts';
import type { PageStatement, PageSummary } from './page-summary.ts';
import type { Strings } from './strings/index.ts';

export type ExportKind = 'csv' | 'json-ld';

/** A file for the reader to keep. */
export interface ExportFile {
  kind: ExportKind;
  name: string;
  mediaType: string;
  text: string;
}

export interface Exported {
  caseFile: CaseFile;
  page: PageSummary;
  /** What is on the screen: the filtered list, in its order. */
  statements: readonly PageStatement[];
  language: Language;
  strings: Strings;
}

/** These statements as a file. The spreadsheet's begins with a byte order mark, without which Excel garbles accents. */
export function exportFile(kind: ExportKind, exported: Exported, now: Date): ExportFile {
  const { caseFile, page, statements, language, strings } = exported;
  const generated = now.toISOString().replace(/\.\d+/, '');
  const name = ['statements', outletOf({ outlet: null, url: page.url }), generated.slice(0, 'yyyy-mm-dd'.length)]
    .filter(Boolean)
    .join('-');
  if (kind === 'csv') {
    const text = `\ufeff${statementsCsv(caseFile, page, statements, language)}`;
    return { kind, name: `${name}.csv`, mediaType: 'text/csv', text };
  }
  const options = { language, verdictNames: strings.verdicts, generated };
  const text = JSON.stringify(statementsJsonLd(caseFile, page, statements, options), null, 2);
  return { kind, name: `${name}.jsonld`, mediaType: 'application/ld+json', text };
}
