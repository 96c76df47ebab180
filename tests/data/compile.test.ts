import { gzipSync } from 'node:zlib';
import readCaseFile from 'virtual:case-file';
import gateNames from 'virtual:gate-names';
import { describe, expect, it } from 'vitest';
import { compileCaseFile, compileNames, readData } from '../../data/compile.ts';

/** In bytes, gzipped: the budget of the record inside the reader script. */
const BUDGET = 150_000;

const raw = readData();
const compiled = compileCaseFile(raw);

function keysIn(value: unknown): Set<string> {
  const keys = new Set<string>();
  JSON.stringify(value, (key, inner) => {
    keys.add(key);
    return inner;
  });
  return keys;
}

describe('the compiled case file', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it('keeps every entry of every list, in the order of its file', () => {
    for (const list of ['sources', 'claims', 'events', 'questions', 'quotes', 'corrections', 'resources'] as const) {
      expect(compiled[list].map(({ id }) => id)).toEqual(raw[list].map(({ id }) => id));
    }
  });

  it('leaves out what is for editors', () => {
    for (const list of ['sources', 'claims', 'quotes'] as const) {
      for (const key of ['note', 'aka', 'mergedFrom', 'dateBasis']) expect(keysIn(compiled[list])).not.toContain(key);
    }
    expect(keysIn(compiled)).not.toContain('show');
    expect(keysIn(compiled.taxonomy)).not.toContain('mapping');
    expect(keysIn(compiled.taxonomy)).not.toContain('note');
    expect(keysIn(compiled.taxonomy)).not.toContain('placesNote');
  });

  it('holds the phone numbers to be shown and no other', () => {
    const shown = raw.resources.flatMap(({ phones }) => phones).filter(({ show }) => show);
    expect(compiled.resources.flatMap(({ phones }) => phones.map(({ printed }) => printed))).toEqual(
      shown.map(({ printed }) => printed),
    );
  });

  it('fits its budget', () => {
    expect(gzipSync(JSON.stringify(compiled), { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  });

  it('has a version of date and content, which changes with a single letter', () => {
    expect(compiled.version).toMatch(/^2\d{3}-\d\d-\d\d\.[0-9a-f]{8}$/);
    expect(compileCaseFile(readData()).version).toBe(compiled.version);
    const [first, ...others] = raw.events;
    if (!first) throw new Error('the record has events');
    const changed = { ...raw, events: [{ ...first, title: { ...first.title, en: `${first.title.en}.` } }, ...others] };
    expect(compileCaseFile(changed).version).not.toBe(compiled.version);
  });
});

describe('the virtual modules', () => {
  it('give the bundles the very same record', () => {
    expect(readCaseFile()).toEqual(compiled);
  });

  it('give the gate the names alone', () => {
    expect(gateNames).toEqual(compileNames(raw.identity));
    expect(Object.keys(gateNames)).toEqual([
      'names',
      'variants',
      'notHim',
      'contextTerms',
      'distinctiveTerms',
      'weakContext',
    ]);
  });
});
