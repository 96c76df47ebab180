import { type Cell, csvRow } from '../../sharing/csv.ts';
import type { Annotation } from './annotate-article.ts';
import type { Format } from './options.ts';

/** Turns the readings of pages into lines of output, one after another. */
export interface Formatter {
  begin(): string;
  page(annotation: Annotation, first: boolean): string;
  end(): string;
}

type StatementOnPage = Annotation['statements'][number];

const PAGE_COLUMNS: Record<string, (page: Annotation) => Cell> = {
  file: ({ file }) => file,
  url: ({ url }) => url,
  language: ({ language }) => language,
  published: ({ published }) => published,
  about: ({ about }) => about,
  characters: ({ characters }) => characters,
  mentions: ({ mentions }) => mentions.length,
  fullMentions: ({ mentions }) => mentions.filter(({ kind }) => kind === 'full').length,
  statements: ({ statements }) => statements.length,
  laterEvents: ({ laterEvents }) => laterEvents.length,
};

const STATEMENT_COLUMNS: Record<string, (statement: StatementOnPage) => Cell> = {
  claim: ({ claim }) => claim,
  verdict: ({ verdict }) => verdict,
  quote: ({ quote }) => quote,
  start: ({ start }) => start,
  end: ({ end }) => end,
  sources: ({ sources }) => sources.join(' '),
};

export const FORMATTERS: Record<Format, Formatter> = {
  ndjson: { begin: () => '', page: (annotation) => `${JSON.stringify(annotation)}\n`, end: () => '' },
  json: {
    begin: () => '[',
    page: (annotation, first) => `${first ? '' : ','}\n${JSON.stringify(annotation)}`,
    end: () => '\n]\n',
  },
  csv: {
    begin: () => csvRow([...Object.keys(PAGE_COLUMNS), ...Object.keys(STATEMENT_COLUMNS)]),
    page: csvRows,
    end: () => '',
  },
};

/** One row a statement, its page's columns repeated; a page without statements has one row all the same. */
function csvRows(page: Annotation): string {
  const ofPage = Object.values(PAGE_COLUMNS).map((read) => read(page));
  const statements: (StatementOnPage | null)[] = page.statements.length > 0 ? page.statements : [null];
  return statements
    .map((one) => csvRow([...ofPage, ...Object.values(STATEMENT_COLUMNS).map((read) => (one ? read(one) : null))]))
    .join('');
}
