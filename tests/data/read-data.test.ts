import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder, FILES, readData } from '../../data/read-data.ts';
import { caseFilePlugin } from '../../data/vite-plugin.ts';
import { SHAPE_CASES } from './shape-cases.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'case-file-'));
  for (const { file } of Object.values(FILES)) cpSync(join(dataFolder, file), join(folder, file));
  cpSync(join(dataFolder, 'cues'), join(folder, 'cues'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('nothing was refused');
}

/** What the bundler gets for a module, as it would call the plugin. */
function load(id: string): unknown {
  const { load } = caseFilePlugin(folder);
  if (typeof load !== 'function') throw new Error('the plugin loads modules');
  // Of its context the plugin uses one method, and not what it gives back.
  return load.call({ addWatchFile: () => {} } as never, `\0${id}`);
}

describe('reading the data', () => {
  it('takes the record as it is', () => {
    expect(readData(folder)).toEqual(readData());
  });

  it.each(SHAPE_CASES)('refuses when $fact', ({ file, edit: change, told }) => {
    edit(file, change);
    const lines = messageOf(() => readData(folder))
      .split('\n')
      .map((line) => line.trim());
    expect(lines.slice(1)).toContainEqual(expect.stringMatching(told));
  });

  it('tells what is wrong in every file at once', () => {
    rmSync(join(folder, 'events.json'));
    edit('quotes.json', () => '[{}]');
    const message = messageOf(() => readData(folder));
    expect(message).toContain('events.json: the file is missing [shape]');
    expect(message).toContain('quotes.json, entry 1: speaker is missing [shape]');
  });
});

describe('the build', () => {
  it('writes the record as one string for JSON.parse, read when it is asked for', () => {
    const code = String(load('virtual:case-file'));
    expect(code).toMatch(/^export default \(\) => JSON\.parse\('\{/);
    const value = new Function(`return ${code.slice('export default '.length)}`)()();
    expect(value.claims).toHaveLength(readData().claims.length);
  });

  it('stops at a file that is broken', () => {
    edit('claims.json', (text) => text.slice(0, -3));
    expect(messageOf(() => load('virtual:case-file'))).toContain('claims.json: is not valid JSON');
    expect(messageOf(() => load('virtual:gate-names'))).toContain('claims.json: is not valid JSON');
  });

  it('stops at a rule that is broken', () => {
    edit('claims.json', (text) => text.replace('"status": "reported"', '"status": "disputed"'));
    expect(messageOf(() => load('virtual:case-file'))).toContain(
      'claims.json, birth-date: is disputed, but has no position',
    );
  });

  it('stops at a cue that is about nothing', () => {
    const file = readdirSync(join(folder, 'cues')).find((name) => /^(?!speakers|words).*\.json$/.test(name)) ?? '';
    edit(`cues/${file}`, (text) => text.replace(/"entry": "[^"]+"/, '"entry": "no-such-entry"'));
    expect(messageOf(() => load('virtual:cues'))).toContain(
      `cues/${file}, no-such-entry: is neither a claim nor a correction [cues]`,
    );
  }, 30_000); // thousands of patterns are read

  it('leaves other modules alone', () => {
    expect(load('virtual:something-else')).toBeNull();
  });
});
