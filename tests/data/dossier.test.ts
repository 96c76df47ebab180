/**
 * The record began as the researchers' dossier, which lies beside the repository where they work. Whoever has it can see
 * that no id and no sentence of it was lost on the way here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, FILES, type FileKey } from '../../data/read-data.ts';

const dossier = join(dataFolder, '..', '..', 'shared', 'dossier');
const OWN_FILES: ReadonlySet<FileKey> = new Set([
  'verifiedThrough',
  'nameWords',
  'spanishNames',
  'changes',
  'outlets',
  'outletExceptions',
  'urlExceptions',
]);
const shared = (Object.keys(FILES) as FileKey[]).filter((key) => !OWN_FILES.has(key)).map((key) => FILES[key].file);

function read(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(({ id }) => id) : Object.keys(value as object);
}

/** Every string with at least one space: sentences, titles, names. */
function sentencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'string' && inner.includes(' ')) found.add(inner);
    return inner;
  });
  return found;
}

describe.skipIf(!existsSync(dossier))('the dossier (skipped where it is not beside the repository)', () => {
  it.each(shared)('has no id that %s lacks', (file) => {
    expect(idsIn(read(dataFolder, file))).toEqual(expect.arrayContaining(idsIn(read(dossier, file))));
  });

  it.each(shared)('has no sentence that %s lacks', (file) => {
    const kept = sentencesIn(read(dataFolder, file));
    expect([...sentencesIn(read(dossier, file))].filter((sentence) => !kept.has(sentence))).toEqual([]);
  });
});
