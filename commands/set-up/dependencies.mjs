import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAtLeast, wantedNode } from './node-version.mjs';
import { Refusal, say } from './report.mjs';

/** Makes node_modules what package-lock.json says, and WXT's generated types present. Does nothing when they are. */
export function provideDependencies(root) {
  const reason = whyStale(readLock(root, 'package-lock.json'), readLock(root, 'node_modules/.package-lock.json'));
  if (reason) {
    refuseOldNode(root);
    say(`${reason}: npm ci`);
    npm(root, ['ci', '--include=dev', '--include=optional', '--loglevel=error']);
  } else if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    say('generated types are missing: wxt prepare');
    npm(root, ['run', '--silent', 'postinstall']);
  }
}

/**
 * Why node_modules must be installed anew, in a few words; `null` when it is what the lock says. An optional package
 * that is not there is right: it belongs to another platform.
 */
export function whyStale(wanted, installed) {
  if (!wanted) throw new Refusal('package-lock.json cannot be read: take it from the repository again.');
  if (!installed) return 'node_modules is missing or incomplete';
  const paths = Object.keys(wanted.packages).filter((path) => path !== '');
  const stale =
    paths.find((path) => !isSame(wanted.packages[path], installed.packages[path])) ??
    Object.keys(installed.packages).find((path) => !wanted.packages[path]);
  return stale ? `${stale} is not what package-lock.json says` : null;
}

function isSame(wanted, installed) {
  if (!installed) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
  return installed.version === wanted.version && installed.integrity === wanted.integrity;
}

/** npm's lock as an object; `null` when it is absent or broken (an install that was interrupted). */
function readLock(root, name) {
  try {
    return JSON.parse(readFileSync(join(root, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Elsewhere than on Linux x64, where the lock brings Node along, `npm ci` itself would fail in an unclear way. */
function refuseOldNode(root) {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  const wanted = wantedNode(root);
  if (isAtLeast(process.version, wanted)) return;
  throw new Refusal(`Node ${wanted} or later is needed; this is ${process.version}. See https://nodejs.org.`);
}

/** Runs npm with the person's own npm, quietly unless it fails. */
function npm(root, args) {
  const cli = process.env.npm_execpath;
  const [file, start] = cli?.endsWith('.js') || cli?.endsWith('.cjs') ? [process.execPath, [cli]] : ['npm', []];
  const shell = file === 'npm' && process.platform === 'win32';
  const run = spawnSync(file, [...start, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (run.status === 0) return;
  throw new Refusal(`npm ${args[0]} failed (see above). Is the network reachable, and is the disk full?`);
}
