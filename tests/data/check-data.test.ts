import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, readData } from '../../data/read-data.ts';

const root = join(dataFolder, '..');

/** `npm run check:data` as an editor runs it. */
function checkData(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('commands', 'check-data.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check:data', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'built-'));
    writeFileSync(join(folder, 'reader.js'), `const a="${readData().neverShow.numbers[0]?.digits}"`);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('says that the record is sound', () => {
    expect(checkData()).toMatchObject({ status: 0, stdout: expect.stringContaining('The record is sound') });
  });

  it('fails when a built file holds what must not be shown', () => {
    const { status, stderr } = checkData('--built', folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/reader\.js: holds \d{10}, which must never be shown: .* \[built-files\]/);
  });

  it.each([[['--buidl', 'x']], [['--built']], [['claims.json']]])('tells how to use it when called with %j', (args) => {
    expect(checkData(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage:') });
  });

  it('tells when there is no such folder', () => {
    expect(checkData('--built', join(folder, 'none'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none'),
    });
  });
});
