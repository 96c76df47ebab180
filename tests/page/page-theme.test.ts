import { afterEach, describe, expect, it } from 'vitest';
import { darknessReader, isDarkPage } from '../../page/page-theme.ts';
import { type OpenFrame, openFrame } from './open-frame.ts';

let frame: OpenFrame | null = null;
afterEach(() => {
  frame?.close();
  frame = null;
});

describe('a page is dark', () => {
  it.each([
    ['never by default', '<p>x</p>', false],
    ['never by red text on the browser’s own ground', '<p style="color: red">x</p>', false],
    ['by the ground of its body', '<body style="background: #111; color: #eee"><p>x</p>', true],
    ['by the ground of html', '<html style="background: rgb(20, 20, 30)"><p>x</p>', true],
    [
      'by the ground of the article',
      '<body style="background: #fff"><article style="background: #000"><p>x</p></article>',
      true,
    ],
    ['not by its menu', '<body><header style="background: #000">x</header><article><p>x</p></article>', false],
    [
      'not by a light article on a dark ground',
      '<body style="background: #000"><article style="background: #fff"><p>x</p></article>',
      false,
    ],
    ['not by a ground that is see-through', '<body style="background: rgba(0, 0, 0, 0.05)"><p>x</p>', false],
    ['by its colour scheme', '<html style="color-scheme: dark"><p>x</p>', true],
    ['not by a light colour scheme', '<html style="color-scheme: light"><p>x</p>', false],
    ['by a ground in another notation', '<body style="background: color(srgb 0.1 0.1 0.1)"><p>x</p>', true],
    [
      'by its text where the ground is in a notation we do not read',
      '<body style="background: oklch(0.2 0 0); color: #fff"><p>x</p>',
      true,
    ],
    ['by its text over a picture', '<body style="background: url(x.png); color: #fff"><p>x</p>', true],
    ['not when mid grey, where black text reads better', '<body style="background: #808080"><p>x</p>', false],
    ['without text by its ground', '<body style="background: #000">', true],
    ['not when empty', '', false],
  ])('%s', async (_, html, dark) => {
    frame = await openFrame(html);
    expect(isDarkPage(frame.document)).toBe(dark);
  });
});

describe('text stands on a dark ground', () => {
  it('as the nearest ground around it says, also around a shadow tree', async () => {
    frame = await openFrame(`<body style="background: #fff; color: #000"><p id="light">x</p>
      <div style="background: #000; color: #fff"><p id="dark">x</p><div id="host"></div>
      <blockquote style="background: #eee; color: #000"><p id="again">x <b>y</b></p></blockquote></div>`);
    const { document } = frame;
    const find = (selector: string) => document.querySelector(selector) as Element;
    const inside = document.createElement('p');
    find('#host').attachShadow({ mode: 'open' }).append(inside);
    const isDark = darknessReader();
    expect(['#light', '#dark', '#again', '#again b', '#dark'].map(find).map(isDark)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(isDark(inside)).toBe(true);
  });
});
