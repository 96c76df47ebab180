import { beforeEach, describe, expect, test } from 'vitest';
import { keepInWindow } from '../../components/use-drag.ts';
import { nextFrame, press, resizeWindow, showSidebar } from './stage.tsx';

beforeEach(() => resizeWindow(1000, 700));

function panelOf(root: ShadowRoot): DOMRect {
  const panel = root.querySelector('.panel');
  if (!panel) throw new Error('There is no sidebar');
  return panel.getBoundingClientRect();
}

async function drag(root: ShadowRoot, selector: string, by: { x: number; y: number }): Promise<void> {
  const grip = root.querySelector(selector);
  const from = grip?.getBoundingClientRect();
  if (!grip || !from) throw new Error(`Nothing to drag at ${selector}`);
  const at = (x: number, y: number) => ({ bubbles: true, composed: true, pointerId: 1, clientX: x, clientY: y });
  // A synthetic pointer cannot be captured.
  const bar = root.querySelector<HTMLElement>('.head-row');
  if (bar) bar.setPointerCapture = () => {};
  grip.dispatchEvent(new PointerEvent('pointerdown', at(from.left + 5, from.top + 5)));
  bar?.dispatchEvent(new PointerEvent('pointermove', at(from.left + 5 + by.x, from.top + 5 + by.y)));
  await nextFrame();
  bar?.dispatchEvent(new PointerEvent('pointerup', at(from.left + 5 + by.x, from.top + 5 + by.y)));
  await nextFrame();
}

describe('the overlay', () => {
  test('stands at its edge, full height, until it is moved', async () => {
    const { root } = showSidebar({ layout: 'overlay' });
    await nextFrame();
    expect(panelOf(root)).toMatchObject({ left: 600, top: 0, height: 700 });
  });

  test('is dragged by its bar, and tells where it was left', async () => {
    const { root, told } = showSidebar({ layout: 'overlay' });
    await nextFrame();
    await drag(root, '.head-title', { x: -300, y: 80 });
    expect(told).toEqual([['move', { x: 300, y: 80 }]]);
  });

  test('is not dragged by a button of the bar, nor when it is docked', async () => {
    const overlay = showSidebar({ layout: 'overlay' });
    await nextFrame();
    await drag(overlay.root, '[aria-label=Close]', { x: -300, y: 80 });
    expect(overlay.told).toEqual([]);
    const docked = showSidebar({ layout: 'docked' });
    await nextFrame();
    await drag(docked.root, '.head-title', { x: -300, y: 80 });
    expect(docked.told).toEqual([]);
  });

  test('stands where it was left, and within a window that has become smaller', async () => {
    const { root } = showSidebar({ layout: 'overlay', position: { x: 2000, y: 1500 } });
    await nextFrame();
    const { left, top } = panelOf(root);
    expect(left).toBeLessThan(1000);
    expect(top).toBeLessThan(700);
  });

  test('moves to the other edge with a button, for those who do not drag', async () => {
    const { root, told } = showSidebar({ layout: 'overlay' });
    await nextFrame();
    await press(root, 'Move to the left edge');
    expect(told).toEqual([['edge', 'left']]);
  });
});

test.each([
  [
    { x: 100, y: 50 },
    { x: 100, y: 50 },
  ],
  [
    { x: -900, y: -50 },
    { x: -280, y: 0 },
  ],
  [
    { x: 5000, y: 5000 },
    { x: 880, y: 652 },
  ],
])('of a panel at %o at least a hand’s width stays in the window: %o', (asked, kept) => {
  expect(keepInWindow(asked, 400)).toEqual(kept);
});

test('the sheet stands at the bottom, at half or at full height', async () => {
  await resizeWindow(360, 740);
  const { root } = showSidebar({ layout: 'sheet' });
  await nextFrame();
  const half = panelOf(root);
  expect(half.bottom).toBe(740);
  expect(half.height).toBeLessThan(740 * 0.6);
  await press(root, 'Show at full height');
  await new Promise((resolve) => setTimeout(resolve, 300)); // the height's transition
  expect(panelOf(root).height).toBeGreaterThan(740 * 0.9);
});

test('from a sheet at full height, going to a passage uncovers the article', async () => {
  await resizeWindow(360, 740);
  const { root, told } = showSidebar({ layout: 'sheet', initialView: 'this-page' });
  await nextFrame();
  await press(root, 'Show at full height');
  await press(root, 'Go to “Hernández Romero” in the article');
  expect(told).toEqual([['go to', 1]]);
  expect(root.querySelector('.is-tall')).toBeNull();
});

test('a sheet opens at full height where half of the window would hold no sentence', async () => {
  await resizeWindow(320, 256);
  const { root } = showSidebar({ layout: 'sheet' });
  await nextFrame();
  expect(root.querySelector('.panel')?.getBoundingClientRect().height).toBeGreaterThan(200);
  await resizeWindow(360, 740);
  const { root: high } = showSidebar({ layout: 'sheet' });
  await nextFrame();
  expect(high.querySelector('.panel')?.getBoundingClientRect().height).toBeLessThan(500);
});
