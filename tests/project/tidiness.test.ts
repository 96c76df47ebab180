import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFiles, projectFiles, readText } from './project-files.ts';

/** Written in pieces, so that this file does not hold what it forbids. */
const machine = (...parts: string[]) => new RegExp(`/(?:${parts.join('|')})/`);
const MACHINE_PATHS = machine(
  'work',
  'farm',
  'tmp/bash_jobs',
  'root',
  ['home', '(?!editor/)[a-z]+'].join('/'),
  ['Users', '[a-z]+'].join('/'),
);
const REGISTRY_HOSTS = new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.'));

const texts = projectFiles('{**/*,.ci/*,.github/**/*,.npmrc}').filter((file) =>
  /\.(ts|tsx|mjs|js|json|md|css|html|sh)$|^\.ci\/run$|^\.npmrc$/.test(file),
);

describe('files of the project', () => {
  test('name no path of a machine', () => {
    expect(texts.filter((file) => MACHINE_PATHS.test(readText(file)))).toEqual([]);
  });

  test('name no package registry', () => {
    expect(texts.filter((file) => REGISTRY_HOSTS.test(readText(file)))).toEqual([]);
    expect(readText('package-lock.json')).not.toContain(['"', 'resolved', '"'].join(''));
  });

  test('stand in rooms with domain names', () => {
    const forbidden = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|\.)/i;
    expect(projectFiles().filter((file) => forbidden.test(file))).toEqual([]);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const code = codeFiles().filter((file) => !/^(entrypoints|public)\//.test(file));
    const wrong = code.filter((file) => {
      const stem = basename(file).replace(/(\.(test|config|d))?\.[a-z]+$/, '');
      const isComponent = extname(file) === '.tsx' && /^(components|preview|tests\/components)\//.test(file);
      return isComponent
        ? !/^[A-Z][A-Za-z]*$|^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)
        : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
    });
    expect(wrong).toEqual([]);
  });

  test('are short enough to be read: 400 lines at most, tables of cases aside', () => {
    const code = codeFiles().filter((file) => !file.endsWith('-cases.ts'));
    const long = code.filter((file) => readText(file).split('\n').length > 400);
    expect(long).toEqual([]);
  });

  test('have named exports; only what a tool loads has a default', () => {
    const loadedByTools = /(\.config\.ts|\.d\.ts)$|^entrypoints\//;
    const wrong = codeFiles().filter((file) => !loadedByTools.test(file) && /^export default /m.test(readText(file)));
    expect(wrong).toEqual([]);
  });

  test('have TODOs with a date and an end, or none', () => {
    const undated = /^\s*(?:\/\/|\/?\*).*\b(TODO|FIXME|XXX)\b(?!\(\d{4}-\d\d-\d\d)/m;
    const wrong = codeFiles().filter((file) => !file.startsWith('tests/project/') && undated.test(readText(file)));
    expect(wrong).toEqual([]);
  });
});
