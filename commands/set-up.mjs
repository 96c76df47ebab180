// What `npm start`, `npm test`, `npm run bench` and `npm run screenshots` run first: makes a fresh clone ready, then
// hands over to `commands/NAME.ts`. Plain JavaScript without dependencies, for Node 18 and later, because on a fresh
// clone there is nothing else yet.
//
//   node commands/set-up.mjs NAME [arguments for the command…]
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { provideBrowsers } from './set-up/browsers.mjs';
import { provideDependencies } from './set-up/dependencies.mjs';
import { requireNode } from './set-up/node-version.mjs';
import { Refusal, root } from './set-up/report.mjs';

/** The browsers a command cannot do without. `test` decides for itself what to do without one. */
const NEEDS = { start: ['chromium'], test: ['chromium', 'firefox'], bench: ['chromium'], screenshots: ['chromium'] };

function main([command, ...rest]) {
  if (!Object.hasOwn(NEEDS, command ?? '')) throw new Refusal(`Unknown command: ${command}`);
  // The locked Node of node_modules comes before the system's, for this script's children too.
  process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  provideDependencies(root);
  requireNode(root);
  const missing = provideBrowsers(browsersFor(command, rest));
  if (missing.length > 0 && command !== 'test') throw new Refusal(missing.map(({ advice }) => advice).join('\n\n'));
  const env = { ...process.env, MISSING_BROWSERS: JSON.stringify(missing) };
  process.on('SIGINT', () => {}); // Ctrl+C is for the command, which tidies up; then it is our turn
  const run = spawnSync('node', [join('commands', `${command}.ts`), ...rest], { cwd: root, stdio: 'inherit', env });
  if (run.error) throw run.error;
  return run.status ?? 1;
}

/** `npm start -- firefox` wants Firefox alone. */
function browsersFor(command, rest) {
  return command === 'start' && rest.includes('firefox') ? ['firefox'] : NEEDS[command];
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
