/**
 * `npm run bench`: prints every budget that exists so far with what was measured, its limit, and pass or FAIL. All
 * durations come from one run in Chromium, and most are ratios, so that they mean the same on a slow machine. A report,
 * not a test: the exit status says only whether it could measure.
 */
import { resolve } from 'node:path';
import { builtFolder } from '../tests/extension/built-extension.ts';
import { openBenchBrowser } from './bench/bench-browser.ts';
import { budgetTable } from './bench/budget-table.ts';
import { bundleScript } from './bench/bundle.ts';
import { gateBudgets } from './bench/gate-budgets.ts';
import { namesBudgets } from './bench/names-budgets.ts';
import { sizeBudgets } from './bench/size-budgets.ts';
import { statementBudgets } from './bench/statement-budgets.ts';

const folder = await builtFolder('chromium');
const browser = await openBenchBrowser(await bundleScript(resolve('commands/bench/in-page.ts')));
try {
  console.log(`Budgets, measured in one run in ${browser.version}\n`);
  const found = [...(await gateBudgets(browser)), ...(await namesBudgets(browser)), ...(await statementBudgets())];
  console.log(budgetTable([...found, ...sizeBudgets(folder)]));
} finally {
  await browser.close();
}
