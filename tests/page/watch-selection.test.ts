import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { mountHost } from '../../page/host-element.ts';
import { readArticle } from '../../page/read-article.ts';
import { type Selected, watchSelection } from '../../page/watch-selection.ts';

const PAGE = `<main style="font: 20px/2 serif; width: 500px">
<p id="one">He is held there, his lawyers say.</p>
<p id="two" dir="rtl">هو محتجز هنا الآن</p>
<nav id="menu">All of the menu</nav>
<p contenteditable id="editable">My own words</p><input id="field" value="Words in a field">
<p id="far" style="margin-top: 3000px">Far below.</p></main>`;

/** So long nothing more comes. In milliseconds. */
const QUIET = 400;

const onSelect = vi.fn<(selected: Selected | null) => void>();
let stop: AbortController;
let forget: () => void;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  const article = readArticle(document);
  stop = new AbortController();
  onSelect.mockReset();
  forget = watchSelection(document, { article: () => article, onSelect }, stop.signal);
});

afterEach(async () => {
  stop.abort();
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
  await quiet();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET));
const told = () => onSelect.mock.calls.map(([selected]) => selected?.passage.quote.exact ?? null);

/** A real event of the left button at a point of this window, which is a frame in the browser's own. */
async function mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number): Promise<void> {
  const frame = window.frameElement as HTMLElement; // tests run in one
  const box = frame.getBoundingClientRect();
  const scale = box.width / frame.offsetWidth;
  const place = { x: box.left + x * scale, y: box.top + y * scale };
  await cdp().send('Input.dispatchMouseEvent', { type, ...place, button: 'left', buttons: 1, clickCount: 1 });
}

/** What was told at the first call. */
function firstTold(): Selected {
  const selected = onSelect.mock.calls[0]?.[0];
  if (!selected) throw new Error('nothing was told');
  return selected;
}

function select(selector: string, from: number, to: number): void {
  const text = find(selector).firstChild as Text;
  document.getSelection()?.setBaseAndExtent(text, from, text, to);
}

describe('a selection in the article', () => {
  it('is told once it has come to rest, with its place in the window', async () => {
    select('#one', 6, 8);
    select('#one', 6, 16);
    expect(onSelect).not.toHaveBeenCalled();
    await quiet();
    expect(told()).toEqual(['held there']);
    const range = document.getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
    const { lines } = firstTold();
    expect([lines.first.top, lines.last.bottom, lines.end, lines.byTouch]).toEqual([
      range.top,
      range.bottom,
      range.right,
      false,
    ]);
  });

  it('ends at its left where words are read from right to left', async () => {
    select('#two', 3, 12);
    await quiet();
    const range = document.getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
    expect(firstTold().lines.end).toBe(range.left);
  });

  it('is told when it is made by the pointer, and stays as the reader made it', async () => {
    await userEvent.dblClick(find('#one'), { position: { x: 60, y: 20 } });
    const selection = document.getSelection()?.toString();
    await quiet();
    expect(told()).toEqual([selection?.trim()]);
    expect(document.getSelection()?.toString()).toBe(selection);
  });

  it('is not told while the pointer is down, whatever the page makes up', async () => {
    const { left, top } = find('#one').getBoundingClientRect();
    await mouse('mousePressed', left + 5, top + 20);
    await mouse('mouseMoved', left + 60, top + 20);
    await mouse('mouseMoved', left + 150, top + 20);
    window.dispatchEvent(new PointerEvent('pointerup'));
    await quiet();
    expect(document.getSelection()?.toString()).not.toBe('');
    expect(onSelect).not.toHaveBeenCalled();
    await mouse('mouseReleased', left + 150, top + 20);
    await quiet();
    expect(told()).toHaveLength(1);
  });

  it('is told when it is made by the keyboard', async () => {
    select('#one', 6, 7);
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    await quiet();
    expect(told()).toEqual(['held']);
  });

  it('is told to be gone when it goes', async () => {
    select('#one', 6, 16);
    await quiet();
    document.getSelection()?.removeAllRanges();
    await quiet();
    expect(told()).toEqual(['held there', null]);
  });

  it('is told to be gone when something else is selected that is no passage', async () => {
    select('#one', 6, 16);
    await quiet();
    select('#menu', 2, 8);
    await quiet();
    expect(told()).toEqual(['held there', null]);
  });

  it('is told anew with its place when the page is scrolled, as the same passage', async () => {
    select('#one', 6, 16);
    await quiet();
    window.scrollTo(0, 40);
    await quiet();
    const [first, last] = [firstTold(), onSelect.mock.lastCall?.[0]];
    expect(last?.passage).toBe(first.passage);
    expect(last?.lines.first.top).toBeCloseTo(first.lines.first.top - 40, 0);
  });

  it('is not told any more once it is forgotten, until there is another one', async () => {
    select('#one', 6, 16);
    await quiet();
    forget();
    window.scrollTo(0, 40);
    document.getSelection()?.removeAllRanges();
    await quiet();
    expect(told()).toEqual(['held there']);
    select('#one', 0, 2);
    await quiet();
    expect(told()).toEqual(['held there', 'He']);
  });

  it('is told to be gone at Escape, which the page hears too, and not told again', async () => {
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', heard, { signal: stop.signal });
    select('#one', 0, 16);
    await vi.waitFor(() => expect(onSelect).toHaveBeenCalled());
    await userEvent.keyboard('{Escape}');
    expect(told()).toEqual(['He is held there', null]);
    expect(heard.mock.calls[0]?.[0].defaultPrevented).toBe(false);
    expect(String(document.getSelection())).not.toBe('');
    select('#one', 0, 16);
    window.dispatchEvent(new Event('scroll'));
    await quiet();
    expect(told()).toHaveLength(2);
    select('#one', 6, 16);
    await vi.waitFor(() => expect(told().slice(2)).toEqual(['held there']));
  });

  it('is not told after the signal', async () => {
    select('#one', 6, 16);
    stop.abort();
    await quiet();
    select('#one', 0, 2);
    await quiet();
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('what is no selection of the article', () => {
  it.each([
    ['a menu', () => select('#menu', 2, 8)],
    ['what the reader writes', () => select('#editable', 0, 6)],
    ['a caret', () => select('#one', 3, 3)],
    ['words in a field', () => (find('#field') as HTMLInputElement).select()],
  ])('is not told: %s', async (_, make) => {
    make();
    await quiet();
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('is an event that the page makes up', async () => {
    document.dispatchEvent(new Event('selectionchange'));
    window.dispatchEvent(new PointerEvent('pointerup'));
    await quiet();
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('our own element', () => {
  it('lets the last selection stand while it has the focus or is pressed', async () => {
    const { root, remove } = mountHost(document);
    const field = document.createElement('input');
    field.value = 'My note';
    field.style.cssText = 'position: fixed; top: 300px; left: 50px';
    root.append(field);
    select('#one', 6, 16);
    await quiet();
    await mouse('mousePressed', 60, 310);
    await mouse('mouseReleased', 60, 310);
    await quiet();
    expect(root.activeElement).toBe(field);
    expect(document.getSelection()?.type).not.toBe('Range');
    remove();
    expect(told()).toEqual(['held there']);
  });
});
