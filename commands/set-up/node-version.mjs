import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './report.mjs';

/** Throws a Refusal unless the `node` that commands will run under is recent enough for package.json's `engines`. */
export function requireNode(root) {
  const wanted = wantedNode(root);
  const found = spawnSync('node', ['--version'], { encoding: 'utf8' });
  const version = found.error ? process.version : found.stdout.trim();
  if (isAtLeast(version, wanted)) return;
  throw new Refusal(
    `Node ${wanted} or later is needed; this is ${version}. Install it from https://nodejs.org (or with your version ` +
      'manager) and try again. On Linux x64 the project brings its own.',
  );
}

/** The minimum in package.json, such as `22.18.0`. */
export function wantedNode(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
}

/** `v24.1.0` is at least `22.18.0`. Whatever is not a version is not. */
export function isAtLeast(version, minimum) {
  const [a, b] = [version, minimum].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
