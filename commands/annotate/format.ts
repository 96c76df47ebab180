import type { Annotation } from './annotate-article.ts';
import type { Format } from './options.ts';

/** Turns the readings of pages into lines of output, one after another. */
export interface Formatter {
  begin(): string;
  page(annotation: Annotation, first: boolean): string;
  end(): string;
}

const CSV_COLUMNS: Record<string, (page: Annotation) => string | number | boolean | null> = {
  file: ({ file }) => file,
  url: ({ url }) => url,
  language: ({ language }) => language,
  published: ({ published }) => published,
  about: ({ about }) => about,
  mentions: ({ mentions }) => mentions.length,
  fullMentions: ({ mentions }) => mentions.filter(({ kind }) => kind === 'full').length,
  quotes: ({ mentions }) => mentions.map(({ quote }) => quote).join(' | '),
  statements: ({ statements }) => statements.length,
  laterEvents: ({ laterEvents }) => laterEvents.join(' '),
  characters: ({ characters }) => characters,
};

export const FORMATTERS: Record<Format, Formatter> = {
  ndjson: { begin: () => '', page: (annotation) => `${JSON.stringify(annotation)}\n`, end: () => '' },
  json: {
    begin: () => '[',
    page: (annotation, first) => `${first ? '' : ','}\n${JSON.stringify(annotation)}`,
    end: () => '\n]\n',
  },
  csv: {
    begin: () => csvRow(Object.keys(CSV_COLUMNS)),
    page: (annotation) => csvRow(Object.values(CSV_COLUMNS).map((read) => read(annotation))),
    end: () => '',
  },
};

function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map((cell) => csvCell(String(cell ?? ''))).join(',')}\r\n`;
}

/** A cell as RFC 4180 has it; one that a spreadsheet would take for a formula gets an apostrophe, for pages write it. */
function csvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
