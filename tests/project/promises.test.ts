import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, so that it runs before anything is installed
import { BROWSERS } from '../../commands/set-up/browsers.mjs';
import { projectFiles, readText, root } from './project-files.ts';

const readme = readText('README.md');
const manifest = JSON.parse(readText('package.json'));
const scripts = Object.keys(manifest.scripts);
const documents = projectFiles('**/*.md');

describe('the README', () => {
  test('opens with what it does for a reader, a picture and the two commands', () => {
    expect(readme).toMatch(/!\[[^\]]+\]\(docs\/screenshots\/[\w-]+\.png\)/);
    expect(readme).toMatch(/^npm start/m);
    expect(readme).toMatch(/^npm test/m);
    expect(readme.indexOf('npm start')).toBeLessThan(readme.indexOf('I want to change'));
  });

  test('says how to load it in Chrome, Edge, Firefox and Firefox for Android', () => {
    for (const browser of ['Chrome', 'Edge', 'Firefox', 'Firefox for Android'])
      expect(readme).toContain(`- **${browser}**`);
  });

  test('lists every command', () => {
    const ownAccord = ['postinstall'];
    const missing = scripts.filter((script) => !ownAccord.includes(script) && !readme.includes(commandOf(script)));
    expect(missing).toEqual([]);
  });

  test('keeps its section on privacy to three sentences', () => {
    const section = readme.split('## Privacy')[1]?.split('\n## ')[0] ?? '';
    expect(section.match(/\.(?=\s|$)/g)).toHaveLength(3);
  });

  test('names folders and files that exist in its table of changes', () => {
    const table = readme.split('## I want to change…')[1]?.split('\n\n[')[0] ?? '';
    const paths = [...table.matchAll(/`([\w./-]+\/[\w.-]*)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThanOrEqual(7);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('says the oldest Node and Firefox that the project says elsewhere', () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace(/^>=|\.0$/g, '')}`);
    expect(readme).toContain(`**Firefox** (${BROWSERS.firefox.oldest} or later)`);
    const config = readText('wxt.config.ts');
    expect(config).toContain(`'${BROWSERS.firefox.oldest}.0'`);
    expect(config).toContain(`minimum_chrome_version: '${BROWSERS.chromium.oldest}'`);
  });
});

describe.each(documents)('%s', (document) => {
  const text = readText(document);

  test('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.split('#')[0] ?? '');
    const local = links.filter((link) => link !== '' && !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });

  test('names commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('decisions', () => {
  const pages = projectFiles('docs/decisions/*.md').filter((file) => !file.endsWith('README.md'));

  test.each(pages)('%s has context, decision, status with date, and consequences', (page) => {
    const text = readText(page);
    expect(text).toMatch(/^\*\*Status:\*\* (accepted|replaced by .+), \d{4}-\d\d-\d\d\.$/m);
    for (const part of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`\n## ${part}\n`);
    expect(readText('docs/decisions/README.md')).toContain(`(${page.split('/').at(-1)})`);
  });
});

describe('what a fresh clone needs', () => {
  test('start and test do their own set-up', () => {
    expect(manifest.scripts.start).toBe('node commands/set-up.mjs start');
    expect(manifest.scripts.test).toBe('node commands/set-up.mjs test');
  });

  test('set-up itself needs nothing that is not there yet', () => {
    const imports = projectFiles('commands/{set-up.mjs,set-up/*.mjs}').flatMap((file) => [
      ...readText(file).matchAll(/from '([^']+)'/g),
    ]);
    expect(imports.map(([, name]) => name).filter((name) => !/^(node:|\.)/.test(name ?? ''))).toEqual([]);
  });

  test('CI runs the same command, and runs without input', () => {
    const run = readFileSync(join(root, '.ci/run'), 'utf8');
    expect(run).toContain('npm test < /dev/null');
    expect(run).toContain('export CI=true');
  });

  test('the licence is there in full', () => {
    expect(readText('LICENSE')).toContain('Mozilla Public License Version 2.0');
    expect(readText('LICENSE')).toContain('Exhibit B');
    expect(manifest.license).toBe('MPL-2.0');
  });
});

/** How a person calls a script. */
function commandOf(script: string): string {
  return ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`;
}
