import { afterEach, describe, expect, it } from 'vitest';
import { SHEET_BELOW, tryDock } from '../../page/dock.ts';
import { articleParagraphs, columnsOf } from '../../page/text-column.ts';
import { DOCK_CASES, FIXED_BAR, LONG_PAGE } from './dock-cases.ts';
import { nextFrame, type OpenFrame, openFrame } from './open-frame.ts';
import { REAL_PAGES, readRealPage } from './real-pages.ts';

const RIGHT = { width: 400, edge: 'right' } as const;
const LEFT = { width: 400, edge: 'left' } as const;

let frame: OpenFrame | null = null;
afterEach(() => {
  frame?.close();
  frame = null;
});

async function open(html: string, width?: number, height?: number): Promise<OpenFrame> {
  frame = await openFrame(html, width, height);
  return frame;
}

/** All that closing has to bring back. */
function stateOf({ document, window }: OpenFrame) {
  return {
    html: document.documentElement.outerHTML,
    sheets: [...document.adoptedStyleSheets],
    scroll: [window.scrollX, window.scrollY],
    columns: columnsOf(articleParagraphs(document)),
  };
}

describe('the sidebar', () => {
  it.each(DOCK_CASES)('beside %s', async (_, html, docks) => {
    const { document } = await open(html);
    expect(tryDock(document, RIGHT) !== null).toBe(docks);
  });

  it.each([
    [1400, true],
    [900, true],
    [890, false],
    [SHEET_BELOW, false],
    [320, false],
  ])('in a window of %i pixels is docked: %s', async (width, docks) => {
    const { document } = await open(LONG_PAGE, width);
    expect(tryDock(document, RIGHT) !== null).toBe(docks);
  });

  it.each([
    [RIGHT, 0, 880],
    [LEFT, 400, 1280],
  ])('leaves the article its place: %o', async (options, left, right) => {
    const { document } = await open(LONG_PAGE);
    const undo = tryDock(document, options);
    for (const column of columnsOf(articleParagraphs(document))) {
      expect(column.left).toBeGreaterThanOrEqual(left);
      expect(column.right).toBeLessThanOrEqual(right);
    }
    undo?.();
  });

  it.each([
    [RIGHT, { left: 0, right: 880 }],
    [LEFT, { left: 400, right: 1280 }],
  ])('shortens bars that stay in the window: %o', async (options, { left, right }) => {
    const { document } = await open(FIXED_BAR);
    const bar = document.querySelector('header') as Element; // in the page above
    const undo = tryDock(document, options);
    expect(bar.getBoundingClientRect()).toMatchObject({ left, right });
    undo?.();
    expect(bar.getBoundingClientRect()).toMatchObject({ left: 0, right: 1280 });
  });

  it('follows its bars while the page changes around them, and leaves what takes their place alone', async () => {
    const { document, window } = await open(FIXED_BAR);
    const bar = document.querySelector('header') as Element; // in the page above
    const undo = tryDock(document, RIGHT);
    const banner = document.createElement('div');
    const widths = () => [bar, banner].map((one) => one.getBoundingClientRect().width);
    document.body.prepend(banner);
    await nextFrame(window);
    const before = document.body.getBoundingClientRect().width;
    expect(widths()).toEqual([880, before]);
    banner.remove();
    await nextFrame(window);
    expect(widths()).toEqual([880, 0]);
    bar.remove();
    document.body.append(banner);
    await nextFrame(window);
    expect(widths()).toEqual([0, before]);
    undo?.();
  });
});

describe('docking and closing', () => {
  it('changes no node, and brings back everything', async () => {
    const page = await open(FIXED_BAR);
    page.window.scrollTo(0, 300);
    const before = stateOf(page);
    const undo = tryDock(page.document, RIGHT);
    expect(page.document.documentElement.outerHTML).toBe(before.html);
    expect(page.document.adoptedStyleSheets).toHaveLength(before.sheets.length + 1);
    undo?.();
    await nextFrame(page.window);
    expect(stateOf(page)).toEqual(before);
  });

  it('keeps the sheets that the page has adopted, also those it adopts meanwhile', async () => {
    const { document, window } = await open(LONG_PAGE);
    const sheet = () => new window.CSSStyleSheet();
    const [own, late] = [sheet(), sheet()];
    document.adoptedStyleSheets = [own];
    const undo = tryDock(document, RIGHT);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, late];
    undo?.();
    expect([...document.adoptedStyleSheets]).toEqual([own, late]);
  });

  it('keeps the line before the reader’s eyes', async () => {
    const { document, window } = await open(LONG_PAGE);
    const paragraph = document.querySelectorAll('p')[8] as Element; // there are forty
    window.scrollTo(0, window.scrollY + paragraph.getBoundingClientRect().top - 250);
    const top = paragraph.getBoundingClientRect().top;
    const undo = tryDock(document, RIGHT);
    await nextFrame(window);
    expect(paragraph.getBoundingClientRect().top).toBeCloseTo(top, 0);
    undo?.();
    await nextFrame(window);
    expect(paragraph.getBoundingClientRect().top).toBeCloseTo(top, 0);
  });

  it('keeps the line where the reader has scrolled meanwhile', async () => {
    const { document, window } = await open(LONG_PAGE);
    const undo = tryDock(document, RIGHT);
    const paragraph = document.querySelectorAll('p')[9] as Element; // there are forty
    window.scrollTo(0, window.scrollY + paragraph.getBoundingClientRect().top - 250);
    const top = paragraph.getBoundingClientRect().top;
    undo?.();
    await nextFrame(window);
    expect(paragraph.getBoundingClientRect().top).toBeCloseTo(top, 0);
  });

  it('leaves no trace of a try that failed', async () => {
    const page = await open(`<div style="width: 1240px; height: 3000px">${LONG_PAGE}`);
    page.window.scrollTo(0, 700);
    const before = stateOf(page);
    expect(tryDock(page.document, RIGHT)).toBeNull();
    await nextFrame(page.window);
    expect(stateOf(page)).toEqual(before);
  });
});

describe.skipIf(REAL_PAGES.length === 0)(
  'on real pages (skipped where ../shared/pages is absent)',
  { timeout: 30_000 },
  () => {
    it.each(REAL_PAGES)('%s reads well beside the sidebar, and is as before when that is closed', async (name) => {
      const page = await open(await readRealPage(name));
      page.window.scrollTo(0, 400);
      const before = stateOf(page);
      for (const options of [RIGHT, LEFT]) {
        const undo = tryDock(page.document, options);
        const free = columnsOf(articleParagraphs(page.document)).filter(({ left, right }) =>
          options.edge === 'right' ? right <= 881 : left >= 399,
        );
        if (undo) expect(free.length).toBeGreaterThanOrEqual(0.9 * before.columns.length);
        undo?.();
        await nextFrame(page.window);
        expect(stateOf(page)).toEqual(before);
      }
    });
  },
);
