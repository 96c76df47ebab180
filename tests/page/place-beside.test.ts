import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBeside, roomBeside, type SelectedLines } from '../../page/place-beside.ts';

const ROOM: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const CONTROL = { width: 200, height: 40 };

/** A selection of lines 20 px high, whose last line ends at `end`. */
function lines(top: number, bottom: number, end = 500, byTouch = false): SelectedLines {
  return {
    first: { left: 100, top, right: 600, bottom: top + 20 },
    last: { left: 100, top: bottom - 20, right: end, bottom },
    end,
    byTouch,
  };
}

describe('a control beside a selection', () => {
  it.each<[string, SelectedLines, { x: number; y: number } | null]>([
    ['above its beginning, off the line that is read next', lines(100, 160), { x: 400, y: 52 }],
    ['below its end where there is no room above', lines(20, 80), { x: 400, y: 88 }],
    ['below its end where the beginning is out of sight', lines(-500, 100), { x: 400, y: 108 }],
    ['above where the end is out of sight', lines(400, 2000), { x: 400, y: 352 }],
    ['below on a touch screen, clear of its handles', lines(100, 160, 500, true), { x: 400, y: 196 }],
    ['above there where there is no room below, clear of its menu', lines(700, 790, 500, true), { x: 400, y: 596 }],
    ['at the bottom where the selection fills the window', lines(-500, 2000), { x: 400, y: 752 }],
    ['at the left edge where it ends there', lines(100, 160, 10), { x: 8, y: 52 }],
    ['at the right edge where it ends there', lines(100, 160, 990), { x: 792, y: 52 }],
    ['nowhere where the selection is above the window', lines(-500, -10), null],
    ['nowhere where it is below', lines(900, 1000), null],
  ])('stands %s', (_, selected, place) => {
    expect(placeBeside(selected, CONTROL, ROOM)).toEqual(place);
  });

  it('stands nowhere where it does not fit', () => {
    expect(placeBeside(lines(100, 160), { width: 990, height: 40 }, ROOM)).toBeNull();
    expect(placeBeside(lines(100, 160), CONTROL, { ...ROOM, bottom: 50 })).toBeNull();
  });

  it('never leaves its room, nor covers a line while there is a free place', () => {
    const coordinate = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(coordinate, fc.nat(1500), coordinate, fc.boolean(), (top, height, end, byTouch) => {
        const selected = lines(top, top + 20 + height, end, byTouch);
        const place = placeBeside(selected, CONTROL, ROOM);
        if (!place) return;
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.x + CONTROL.width).toBeLessThanOrEqual(ROOM.right);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.y + CONTROL.height).toBeLessThanOrEqual(ROOM.bottom);
        const covers = place.y < selected.last.bottom && place.y + CONTROL.height > selected.first.top;
        const fills = selected.first.top < 120 && selected.last.bottom > 680;
        if (!fills) expect(covers).toBe(false);
      }),
    );
  });
});

describe('the room in the window', () => {
  const window = { clientWidth: 1000, clientHeight: 800 };

  it('is all of it without a docked sidebar', () => {
    expect(roomBeside(window, null)).toEqual(ROOM);
  });

  it('ends where the sidebar begins', () => {
    expect(roomBeside(window, { width: 380, edge: 'right' })).toEqual({ ...ROOM, right: 620 });
    expect(roomBeside(window, { width: 380, edge: 'left' })).toEqual({ ...ROOM, left: 380 });
  });
});
