import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migrations, migrate, SCHEMA } from '../../extension/notes-migrations.ts';

/** A form that never was: up to schema 2, notes were called remarks, and up to 3, a page was its bare address. */
const invented: Migrations = {
  2: ({ remarks, ...record }) => ({ ...record, schema: 3, notes: remarks }),
  3: ({ address, ...record }) => {
    if (typeof address !== 'string') throw new Error('no address');
    return { ...record, schema: 4, page: { url: address } };
  },
};

describe('migrate', () => {
  test('takes a record through every step from its own schema on', () => {
    const oldest = { schema: 2, address: 'https://news.example/a', remarks: [1] };
    const record = { schema: 4, page: { url: 'https://news.example/a' }, notes: [1] };
    expect(migrate(oldest, invented, 4)).toEqual({ kind: 'current', record });
    expect(migrate({ schema: 3, address: 'https://news.example/a', notes: [1] }, invented, 4)).toEqual({
      kind: 'current',
      record,
    });
  });

  test('leaves what was stored as it is', () => {
    const stored = { schema: 1, remarks: [1] };
    const careless: Migrations = { 1: (record) => Object.assign(record, { schema: 2, remarks: null }) };
    expect(migrate(stored, careless, 2)).toMatchObject({ kind: 'current' });
    expect(stored).toEqual({ schema: 1, remarks: [1] });
  });

  test('gives a record of this schema back as it is', () => {
    const record = { schema: SCHEMA, page: {}, notes: [] };
    expect(migrate(record)).toEqual({ kind: 'current', record });
  });

  test('says that a record of a later schema is newer', () => {
    expect(migrate({ schema: SCHEMA + 1 })).toEqual({ kind: 'newer' });
  });

  test.each([
    ['that a step cannot read', { schema: 3, address: 7 }],
    ['from whose schema no step leads on', { schema: 1 }],
    ['without a schema', { notes: [] }],
    ['whose schema is not a number', { schema: '4' }],
    ['whose schema is half a number', { schema: 3.5 }],
    ['whose schema is negative', { schema: -1 }],
    ['that is a list', [{ schema: 4 }]],
    ['that is nothing', null],
  ])('says of a record %s that it is unreadable', (_, stored) => {
    expect(migrate(stored, invented, 4)).toEqual({ kind: 'unreadable' });
  });

  test('finds no step in what every object inherits', () => {
    expect(migrate({ schema: 0, toString: 1 }, Object.create({ 0: () => ({}) }), 1)).toEqual({ kind: 'unreadable' });
  });

  test('never throws, whatever storage holds', () => {
    const throwing: Migrations = { 0: () => expect.fail('a step that fails') };
    const records = fc.oneof(fc.anything(), fc.record({ schema: fc.oneof(fc.nat(5), fc.anything()) }));
    fc.assert(fc.property(records, (stored) => void migrate(stored, throwing, 1)));
  });
});

describe('the steps that there are', () => {
  test('lead from every schema since the first to the one there is', () => {
    const from = Array.from({ length: SCHEMA - 1 }, (_, n) => String(n + 1));
    expect(Object.keys(MIGRATIONS)).toEqual(from);
  });
});
