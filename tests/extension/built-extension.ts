import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type BrowserName = 'chromium' | 'firefox';

const project = join(import.meta.dirname, '../..');
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;
const sourceFolders = [
  'casefile',
  'components',
  'data',
  'detection',
  'entrypoints',
  'extension',
  'notes',
  'page',
  'public',
  'sharing',
];
const sourceFiles = ['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The folder of the production build, built anew when a source is newer than it. E2E_BUILT names one made elsewhere. */
export async function builtFolder(name: BrowserName): Promise<string> {
  if (process.env.E2E_BUILT) return join(process.env.E2E_BUILT, `${targets[name]}-mv3`);
  const folder = join(project, '.output', `${targets[name]}-mv3`);
  const [built, changed] = await Promise.all([timeOf(join(folder, 'manifest.json')), newestSource()]);
  if (built > changed) return folder;
  // Vitest says NODE_ENV=test, with which Vite would compile components for development, paths of this machine included.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)('npx', ['wxt', 'build', '-b', targets[name]], { cwd: project, env });
  return folder;
}

/**
 * A copy of the production build with three files more, which nothing in it refers to: an empty page from which a test
 * speaks as the extension, the probe, and axe-core.
 */
export async function extensionUnderTest(name: BrowserName): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), `extension-${name}-`));
  await cp(await builtFolder(name), copy, { recursive: true });
  await writeFile(join(copy, 'probe.html'), '<!doctype html><title>Probe</title>');
  await cp(join(import.meta.dirname, 'probe.js'), join(copy, 'probe.js'));
  await cp(join(project, 'node_modules/axe-core/axe.min.js'), join(copy, 'axe.js'));
  return copy;
}

async function newestSource(): Promise<number> {
  const inFolders = await Promise.all(sourceFolders.map(filesIn));
  const files = [...sourceFiles, ...inFolders.flat()].map((file) => join(project, file));
  return Math.max(...(await Promise.all(files.map(timeOf))));
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(project, folder), { recursive: true }).catch(() => []);
  return names.map((name) => join(folder, name));
}

/** When a file was written; 0 when there is none. */
async function timeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
