/**
 * `npm test [-- WORD…]`: builds the extension for both browsers, runs every test whose path has one of the words (all
 * without words), and closes with the one line `N passed, N failed`. Exit status 0 means that every test that was
 * asked for ran and passed; a browser that is missing, a file that does not load and a run without tests are failures.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { builtFolder } from '../tests/extension/built-extension.ts';
import { type MissingBrowser, planTests } from './test/plan.ts';
import { closingLine, countTests, type VitestReport } from './test/tally.ts';

const REPORT = 'artefacts/test-report.json';

const words = process.argv.slice(2);
const missing: MissingBrowser[] = JSON.parse(process.env.MISSING_BROWSERS ?? '[]');
const files = globSync('tests/**/*.test.{ts,tsx}').filter(
  (file) => words.length === 0 || words.some((word) => file.includes(word)),
);
const plan = planTests(
  files,
  missing.map(({ name }) => name),
);

const problems = plan.unmet.map((name) => missing.find((browser) => browser.name === name)?.advice ?? name);
for (const browser of plan.builds) {
  await builtFolder(browser).catch((error: Error) => problems.push(`The build for ${browser}: ${error.message}`));
}
rmSync(REPORT, { force: true });
mkdirSync('artefacts', { recursive: true });
const passed = plan.projects.length > 0 && run('vitest', vitestArguments(), { E2E_BROWSER: plan.only ?? '' });
const tally = countTests(readReport());
if (!passed && tally.failed === 0 && problems.length === 0) {
  problems.push(tally.passed === 0 ? 'No test was run.' : 'Vitest reported an error outside the tests (see above).');
}

for (const problem of problems) console.log(`\nFAILED: ${problem}`);
const total = { ...tally, failed: tally.failed + problems.length };
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function vitestArguments(): string[] {
  const projects = plan.projects.flatMap((project) => ['--project', project]);
  return ['run', ...words, ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
}

function run(file: string, args: string[], more: NodeJS.ProcessEnv = {}): boolean {
  const shell = process.platform === 'win32';
  const env = { ...process.env, ...more };
  return spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell }).status === 0;
}

/** Vitest's own account of the run; `null` when it wrote none. */
function readReport(): VitestReport | null {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return null;
  }
}
