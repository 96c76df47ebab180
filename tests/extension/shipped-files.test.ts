import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleSizes } from '../../commands/bench/bundle-sizes.ts';
import { scanBuiltFolder } from '../../data/check/built-files.ts';
import { readData } from '../../data/compile.ts';
import { outletMatches } from '../../data/outlets.ts';
import { builtFolder } from './built-extension.ts';

const root = join(import.meta.dirname, '../..');

describe.each(['chromium', 'firefox'] as const)('what ships for %s', (name) => {
  let folder = '';
  let manifest: Record<string, unknown> = {};

  beforeAll(async () => {
    folder = await builtFolder(name);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  }, 180_000);

  test('asks for the permissions that were decided on, and no more', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
      host_permissions: outletMatches(),
      optional_host_permissions: ['*://*/*'],
    });
  });

  test('shows pages nothing that tells them it is there', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('puts the gate into pages and, before them, what keeps a link’s notes: on the outlets alone', () => {
    const [link, gate, ...others] = manifest.content_scripts as { js: string[]; css?: string[]; matches: string[] }[];
    expect(link).toMatchObject({ js: ['link.js'], matches: outletMatches(), run_at: 'document_start' });
    expect(gate).toMatchObject({ js: ['gate.js'], matches: outletMatches(), run_at: 'document_idle' });
    for (const script of [link, gate]) expect(script).not.toHaveProperty('css');
    expect(others).toEqual([]);
  });

  test('keeps its sizes, gzipped, within the budgets', () => {
    const { gate, readerWithoutRecord, record } = bundleSizes(folder);
    expect(gate).toBeLessThanOrEqual(8);
    expect(gzipSync(readFileSync(join(folder, 'link.js'))).length).toBeLessThanOrEqual(1_000);
    expect(readerWithoutRecord).toBeLessThanOrEqual(80);
    expect(record).toBeLessThanOrEqual(150);
  });

  test('writes no HTML and runs no text as code', () => {
    const scripts = globSync('**/*.js', { cwd: folder });
    expect(scripts.length).toBeGreaterThanOrEqual(4);
    for (const script of scripts) {
      const code = readFileSync(join(folder, script), 'utf8');
      expect(code, script).not.toMatch(/\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\(/);
      expect(code, script).not.toMatch(/\beval\(|new Function\(|import\(["'`]https?:/);
    }
  });

  test('names no path of the machine that built it', () => {
    const texts = globSync('**/*.{js,json,html,css}', { cwd: folder });
    expect(texts.filter((file) => readFileSync(join(folder, file), 'utf8').includes(root))).toEqual([]);
  });

  test('holds no telephone number that must not be shown', () => {
    expect(scanBuiltFolder(folder, readData())).toEqual([]);
  });
});

test("the add-on store's own linter has nothing to say", async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '-s',
      await builtFolder('firefox'),
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { cwd: root, maxBuffer: 1 << 26 },
  );
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect([errors, warnings, notices]).toEqual([[], [], []]);
}, 120_000);
