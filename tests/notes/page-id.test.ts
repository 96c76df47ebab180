import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS } from '../../notes/note.ts';
import { pageIdOf } from '../../notes/page-id.ts';
import { noPage, samePage, twoPages } from './page-id-cases.ts';

describe('the name of a page', () => {
  test.each(samePage.flatMap(([id, ...addresses]) => addresses.map((address) => [address, id])))(
    '%s is %s',
    (address, id) => {
      expect(pageIdOf(address)).toBe(id);
    },
  );

  test.each(twoPages)('%s is not %s', (one, other) => {
    expect(pageIdOf(one)).not.toBeNull();
    expect(pageIdOf(one)).not.toBe(pageIdOf(other));
  });

  test.each(noPage)('%s has none', (address) => {
    expect(pageIdOf(address)).toBeNull();
  });

  test('is its own name, and one that can be kept, whatever the address', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'amp',
        'index.html',
        '.amp',
        'AMP/',
        '%2E',
        '%%32E',
        '%2F',
        '..',
        ';jsessionid=1',
        '//',
        '%e9',
        'ñ',
      ),
    );
    const host = fc.stringMatching(/^(?:(?:www|m|amp|en|mobile)\.){0,4}[a-z0-9]{1,9}\.(?:example|m\.example|7)$/);
    const address = fc
      .tuple(fc.constantFrom('http', 'https'), host, fc.array(part), fc.array(part))
      .map(([scheme, name, path, query]) => `${scheme}://${name}/${path.join('/')}?${query.join('&')}`);
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (given) => {
        const id = pageIdOf(given);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
        expect(id).toMatch(/^https:\/\/[^#]+$/);
        expect(pageIdOf(id)).toBe(id);
      }),
      { numRuns: 3_000 },
    );
  });
});
