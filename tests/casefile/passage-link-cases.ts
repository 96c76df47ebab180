import type { Evidence } from '../../casefile/types.ts';

type Passage = Pick<Evidence, 'start' | 'end'> | null;

/** An address, a passage, and the link to it. */
export const LINKS: readonly (readonly [url: string | null, passage: Passage, link: string | null])[] = [
  [null, { start: 'He was', end: 'freed' }, null],
  ['http://news.example/a', { start: 'He was', end: 'freed' }, null],
  ['http://news.example/a', null, null],
  ['javascript:alert(1)', null, null],
  ['data:text/html,x', { start: 'x', end: null }, null],
  ['//news.example/a', null, null],
  ['https://', null, null],
  ['https:///a', null, null],
  ['ftp://news.example', null, null],
  ['', null, null],
  ['HTTPS://news.example/a', null, 'HTTPS://news.example/a'],
  ['https://news.example/a', null, 'https://news.example/a'],
  ['https://news.example/a', { start: null, end: null }, 'https://news.example/a'],
  ['https://news.example/a', { start: '  ', end: 'freed' }, 'https://news.example/a'],
  ['https://news.example/a', { start: null, end: 'freed' }, 'https://news.example/a'],
  ['https://news.example/a', { start: 'He was', end: null }, 'https://news.example/a#:~:text=He%20was'],
  ['https://news.example/a', { start: 'He was', end: ' ' }, 'https://news.example/a#:~:text=He%20was'],
  [
    'https://news.example/a',
    { start: 'He was', end: 'was freed' },
    'https://news.example/a#:~:text=He%20was,was%20freed',
  ],
  // The same words would be looked for twice.
  [
    'https://news.example/a',
    { start: 'He was freed', end: 'He was freed' },
    'https://news.example/a#:~:text=He%20was%20freed',
  ],
  ['https://news.example/a', { start: ' He was ', end: null }, 'https://news.example/a#:~:text=He%20was'],
  ['https://news.example/a?b=c&d', { start: 'a', end: 'b' }, 'https://news.example/a?b=c&d#:~:text=a,b'],
  ['https://news.example/a#top', { start: 'a', end: 'b' }, 'https://news.example/a#top:~:text=a,b'],
  ['https://news.example/a#', { start: 'a', end: 'b' }, 'https://news.example/a#:~:text=a,b'],
  // Marks with a meaning of their own in a directive.
  [
    'https://news.example/a',
    { start: 'make-up, hair & nails', end: null },
    'https://news.example/a#:~:text=make%2Dup%2C%20hair%20%26%20nails',
  ],
  [
    'https://news.example/a',
    { start: 'prefix-', end: '-suffix' },
    'https://news.example/a#:~:text=prefix%2D,%2Dsuffix',
  ],
  ['https://news.example/a', { start: 'a=b#c%d', end: null }, 'https://news.example/a#:~:text=a%3Db%23c%25d'],
  // An address ends in a letter or a digit, so that programs that find links in text take all of it.
  [
    'https://news.example/a',
    { start: 'Really?!', end: '(said so).' },
    'https://news.example/a#:~:text=Really%3F%21,%28said%20so%29%2E',
  ],
  ['https://news.example/a', { start: "it's_*~", end: null }, 'https://news.example/a#:~:text=it%27s%5F%2A%7E'],
  [
    'https://news.example/a',
    { start: 'Capacho, Táchira', end: 'el “niño”' },
    'https://news.example/a#:~:text=Capacho%2C%20T%C3%A1chira,el%20%E2%80%9Cni%C3%B1o%E2%80%9D',
  ],
  [
    'https://news.example/a',
    { start: 'half \uD83D of a pair', end: null },
    'https://news.example/a#:~:text=half%20%EF%BF%BD%20of%20a%20pair',
  ],
];
