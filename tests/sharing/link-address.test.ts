import { describe, expect, test } from 'vitest';
import { carriesNotes, linkBase, notesPart, withDirectives, withoutNotes } from '../../sharing/link-address.ts';

const page = 'https://www.latimes.com/a?b=c&d=e';

describe('the base of a link', () => {
  test.each([
    [page, page],
    ['https://www.latimes.com', 'https://www.latimes.com/'],
    [`${page}#`, page],
    [`${page}#section-2`, `${page}#section-2`],
    [`${page}#section-2:~:text=a`, `${page}#section-2`],
    [`${page}#:~:text=a&casenotes=1.a.b`, page],
    [`${page}#casenotes=1.a.b`, page],
    ['http://localhost:3000/a', 'http://localhost:3000/a'],
    ['https://user:word@www.latimes.com/a', 'https://www.latimes.com/a'],
    ['https://ñandú.com/año?q=ñ#sección', 'https://xn--and-6ma2c.com/a%C3%B1o?q=%C3%B1#secci%C3%B3n'],
    ['https://www.latimes.com/a_(b)', 'https://www.latimes.com/a_(b)'],
    ['https://www.latimes.com/a_(b', 'https://www.latimes.com/a_%28b'],
  ])('of %s is %s', (address, base) => {
    expect(linkBase(address)).toBe(base);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///a',
    'about:blank',
    'www.latimes.com/a',
    'https://',
    '',
  ])('is none for %j', (address) => {
    expect(linkBase(address)).toBeNull();
  });

  test('takes directives behind its own fragment', () => {
    expect(withDirectives(page, ['text=a', 'text=b'])).toBe(`${page}#:~:text=a&text=b`);
    expect(withDirectives(`${page}#c`, ['text=a'])).toBe(`${page}#c:~:text=a`);
    expect(withDirectives(page, [])).toBe(page);
  });
});

/** Addresses, whether they carry notes, and what is left without them. */
const CARRYING: readonly (readonly [address: string, without: string | null])[] = [
  [`${page}#:~:text=a&casenotes=1.x.y`, `${page}#:~:text=a`],
  [`${page}#:~:casenotes=1.x.y`, page],
  [`${page}#s:~:casenotes=1.x.y&text=a`, `${page}#s:~:text=a`],
  [`${page}#s:~:casenotes=1.x.y`, `${page}#s`],
  [`${page}#casenotes=1.x.y`, page],
  [`${page}#text=a&casenotes=1.x.y`, `${page}#text=a`],
  [`${page}#:~:text=a&amp;casenotes=1.x.y`, `${page}#:~:text=a`],
  [`${page}#:~:text=a&casenotes%3D1.x.y`, `${page}#:~:text=a`],
  // Cut within the name.
  [`${page}#:~:text=a&casenotes=`, `${page}#:~:text=a`],
  [`${page}#:~:text=a&casenotes`, `${page}#:~:text=a`],
  [`${page}#:~:text=a&c`, `${page}#:~:text=a`],
  [`${page}#:~:text=a&`, `${page}#:~:text=a`],
  [page, null],
  [`${page}#:~:text=a`, null],
  [`${page}#a&b&`, null],
  [`${page}#:~:text=casenotes%3D`, null],
  [`${page}#:~:text=a&casework=1`, null],
  ['https://www.latimes.com/?casenotes=1.x.y', null],
];

describe('notes in an address', () => {
  test.each(CARRYING)('are seen, and can be taken out: %s', (address, without) => {
    expect(carriesNotes(address)).toBe(without !== null);
    expect(withoutNotes(address)).toBe(without ?? address);
    expect(carriesNotes(withoutNotes(address))).toBe(false);
  });

  test('stand behind the name of their directive', () => {
    expect(notesPart(':~:text=a&casenotes=1.x.y&text=b')).toBe('1.x.y');
    expect(notesPart('casenotes=1.x.y')).toBe('1.x.y');
    expect(notesPart(':~:text=a&casen')).toBe('');
    expect(notesPart(':~:text=a')).toBeNull();
  });
});
