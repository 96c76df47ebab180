import type { Comparison, Tally } from './compare-page.ts';

/** Shares from 0 to 1 over all pages; 1 where nothing was marked or nothing was to be found. */
export interface Scores {
  pages: number;
  mentions: Score;
  statements: Score;
  /** Of the statements found, the share whose verdict is right. */
  verdicts: number;
}
export interface Score {
  precision: number;
  recall: number;
  found: number;
  missed: number;
  wrong: number;
  optional: number;
}

export function scoreAll(comparisons: readonly Comparison[]): Scores {
  const right = sum(comparisons, ({ verdicts }) => verdicts.right);
  const wrong = sum(comparisons, ({ verdicts }) => verdicts.wrong.length);
  return {
    pages: comparisons.length,
    mentions: score(comparisons.map(({ mentions }) => mentions)),
    statements: score(comparisons.map(({ statements }) => statements)),
    verdicts: share(right, right + wrong),
  };
}

function score(tallies: readonly Tally[]): Score {
  const found = sum(tallies, (tally) => tally.found);
  const optional = sum(tallies, (tally) => tally.optional);
  const missed = sum(tallies, (tally) => tally.missed.length);
  const wrong = sum(tallies, (tally) => tally.wrong.length);
  return {
    precision: share(found + optional, found + optional + wrong),
    recall: share(found, found + missed),
    found,
    missed,
    wrong,
    optional,
  };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Every miss and every false mark, page by page; pages read without a fault are not named. */
export function listFaults(comparisons: readonly Comparison[]): string {
  return comparisons.flatMap(faultsOf).join('\n');
}

function faultsOf({ file, mentions, statements, verdicts, differences }: Comparison): string[] {
  const faults = [
    ...differences,
    ...mentions.missed.map((quote) => `mention missed: ${quote}`),
    ...mentions.wrong.map((quote) => `false mention: ${quote}`),
    ...statements.missed.map((line) => `statement missed: ${line}`),
    ...statements.wrong.map((line) => `false statement: ${line}`),
    ...verdicts.wrong.map((line) => `wrong verdict: ${line}`),
  ];
  return faults.length > 0 ? [file, ...faults.map((fault) => `  ${fault.replaceAll(/\s+/g, ' ')}`), ''] : [];
}

/** The table that closes the report. */
export function formatScores({ pages, mentions, statements, verdicts }: Scores): string {
  const row = (name: string, { precision, recall, found, missed, wrong, optional }: Score) =>
    `${name.padEnd(11)} precision ${format(precision)}  recall ${format(recall)}  (${found} found, ${missed} missed, ${wrong} false${optional > 0 ? `, ${optional} not demanded` : ''})`;
  return [
    `${pages} pages`,
    row('mentions', mentions),
    row('statements', statements),
    `${'verdicts'.padEnd(11)} ${format(verdicts)} of the statements found`,
  ].join('\n');
}

function format(share: number): string {
  return share.toFixed(3);
}
