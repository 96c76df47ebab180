/** What is used of Vitest's JSON report. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The tests that ran, by outcome. A file that failed as a whole counts as one failure; no report is nothing run. */
export function countTests(report: VitestReport | null): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const failedBefore = tally.failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') tally.passed++;
      else if (status === 'failed') tally.failed++;
      else tally.skipped++;
    }
    if (file.status === 'failed' && tally.failed === failedBefore) tally.failed++;
  }
  return tally;
}

/** The last line of a run, such as `1204 passed, 0 failed`; skipped tests are named when there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
