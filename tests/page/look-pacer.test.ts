import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LookPacer } from '../../page/look-pacer.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => vi.useRealTimers());

describe('looks at a page that changes', () => {
  it('come with the next frame, once however often they are asked for', () => {
    const look = vi.fn();
    const pacer = new LookPacer(window, look);
    pacer.ask();
    pacer.ask();
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('wait after a slow one, twenty times as long', () => {
    const look = vi.fn(() => vi.advanceTimersByTime(100));
    const pacer = new LookPacer(window, look);
    pacer.ask();
    vi.advanceTimersByTime(20);
    pacer.ask();
    vi.advanceTimersByTime(1_900);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('never wait longer than half a minute', () => {
    const look = vi.fn(() => vi.advanceTimersByTime(60_000));
    const pacer = new LookPacer(window, look);
    pacer.ask();
    vi.advanceTimersByTime(20);
    pacer.ask();
    vi.advanceTimersByTime(30_100);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('are not made once they are cancelled', () => {
    const look = vi.fn();
    const pacer = new LookPacer(window, look);
    pacer.ask();
    pacer.cancel();
    vi.advanceTimersByTime(1_000);
    expect(look).not.toHaveBeenCalled();
  });
});
