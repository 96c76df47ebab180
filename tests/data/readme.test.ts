import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../data/check/check-record.ts';
import { dataFolder, FILES } from '../../data/read-data.ts';

const readme = readFileSync(join(dataFolder, 'README.md'), 'utf8');

describe('the README of the data', () => {
  it.each([...RULES.map(({ name }) => name), 'shape', 'built-files'])('explains the rule %s', (rule) => {
    expect(readme).toContain(`\`${rule}\``);
    expect(existsSync(join(dataFolder, 'check', `${rule}.ts`))).toBe(true);
  });

  it.each(Object.values(FILES).map(({ file }) => file))('says what %s holds', (file) => {
    expect(readme).toContain(`\`${file}\``);
  });

  it('gives the length of quotations and statements that the check allows', () => {
    for (const number of ['30 words', '340 characters', '420 in Spanish']) expect(readme).toContain(number);
  });
});
