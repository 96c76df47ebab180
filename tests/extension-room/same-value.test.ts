import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameValue } from '../../extension/same-value.ts';

describe('isSameValue', () => {
  test('does not mind the order of fields', () => {
    expect(isSameValue({ a: 1, b: { c: [2], d: null } }, { b: { d: null, c: [2] }, a: 1 })).toBe(true);
  });

  test.each([
    [1, '1'],
    [null, undefined],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: { b: 'x' } }, { a: { b: 'y' } }],
    [{ toString: 1 }, { b: 1 }],
  ])('tells %j from %j', (one, other) => {
    expect(isSameValue(one, other)).toBe(false);
    expect(isSameValue(other, one)).toBe(false);
  });

  test('knows every copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameValue(value, structuredClone(value))).toBe(true);
      }),
    );
  });
});
