/** One line of the report. */
export interface Budget {
  /** As design documents word it. */
  what: string;
  /** What was measured; `null` when there is nothing to measure yet, and `note` says why. */
  measured: number | null;
  /** `null`: this says where a budget comes from, and is none itself. */
  limit: number | null;
  unit: '×' | 'kB' | 'ms';
  note?: string;
}

/** The report, one line a budget: what, measured, limit, and `pass`, `FAIL` or `not yet`; what has no limit has none of these. */
export function budgetTable(budgets: Budget[]): string {
  const rows = budgets.map((budget) => [
    budget.what,
    budget.measured === null ? '–' : amount(budget.measured, budget.unit),
    budget.limit === null ? '' : `≤ ${amount(budget.limit, budget.unit)}`,
    verdict(budget),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([what = '', measured = '', limit = '', result = ''], i) => {
    const start = `${what.padEnd(widths[0] ?? 0)}  ${measured.padStart(widths[1] ?? 0)}  ${limit.padStart(widths[2] ?? 0)}`;
    const note = budgets[i]?.note;
    return `${start}  ${result}${note ? `  (${note})` : ''}`;
  });
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** Exactly at the limit is a pass: "at most". */
export function verdict({ measured, limit }: Pick<Budget, 'measured' | 'limit'>): 'pass' | 'FAIL' | 'not yet' | '' {
  if (limit === null) return '';
  if (measured === null) return 'not yet';
  return measured <= limit ? 'pass' : 'FAIL';
}

function amount(value: number, unit: Budget['unit']): string {
  const digits = Number.isInteger(value) ? 0 : value < 100 ? 2 : 0;
  return unit === '×' ? `${value.toFixed(digits)} ×` : `${value.toFixed(digits)} ${unit}`;
}
