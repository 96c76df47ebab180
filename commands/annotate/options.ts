import { isValidDate } from '../../casefile/partial-date.ts';
import type { PartialDate } from '../../casefile/types.ts';

export const FORMATS = ['ndjson', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  files: string[];
  /** Stands for the pages' own dates; null: each page's own. */
  published: PartialDate | null;
  format: Format;
}

export type ParsedOptions = { ok: true; options: Options } | { ok: false; problem: string };

export const USAGE = `Usage: npm run --silent annotate -- FILE… [--published DATE] [--format ndjson|json|csv]

Reads saved web pages (.html) and texts (.txt), or folders of them, and prints for each whether it is
about the case, where it names him, what it says of him held against the record, and what happened
after it was published.

  --published DATE   the day of publication (2025-04-30, 2025-04 or 2025), in place of the pages' own
  --format FORMAT    ndjson: one object a line (as it is without this option); json: one list; csv: one row a statement
  --                 what follows are files, whatever they are called`;

/** What the command line asks for; a problem to be told when it asks for something else. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const options: Options = { files: [], published: null, format: 'ndjson' };
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (word === '--') {
      options.files.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      options.files.push(word);
      continue;
    }
    const [name = '', inline] = word.split(/=(.*)/s);
    const value = inline ?? args[++at];
    const problem = setOption(options, name, value);
    if (problem) return { ok: false, problem };
  }
  return options.files.length > 0 ? { ok: true, options } : { ok: false, problem: 'No file was named.' };
}

function setOption(options: Options, name: string, value: string | undefined): string | null {
  if (name === '--published') {
    if (value === undefined || !isValidDate(value))
      return `--published needs a date such as 2025-04-30, not "${value ?? ''}".`;
    options.published = value;
    return null;
  }
  if (name === '--format') {
    const format = FORMATS.find((one) => one === value);
    if (!format) return `--format is one of ${FORMATS.join(', ')}, not "${value ?? ''}".`;
    options.format = format;
    return null;
  }
  return `There is no option ${name}.`;
}
