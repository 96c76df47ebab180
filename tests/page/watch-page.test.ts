import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_ADDRESSES, MOST_LOOKS, MOST_NODES, watchPage } from '../../page/watch-page.ts';

const start = location.href;
let watching = new AbortController();
let seen: Node[][] = [];
let addresses: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  watching = new AbortController();
  seen = [];
  addresses = [];
  watchPage(
    { onAddedText: (added) => seen.push([...added]), onNavigation: (url) => addresses.push(url) },
    watching.signal,
  );
});

afterEach(() => {
  watching.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', start);
});

/** Mutation observers are told in a microtask. */
const told = () => Promise.resolve();

async function add(html: string): Promise<ChildNode[]> {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const nodes = [...holder.content.childNodes];
  document.body.append(...nodes);
  await told();
  return nodes;
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('a live page', { timeout: 30_000 }, () => {
  it('is looked at where something was added, soon and once', async () => {
    const first = await add('<p>One</p>');
    const second = await add('<p>Two</p>');
    expect(seen).toEqual([]);
    await pass(300);
    expect(seen).toEqual([[...first, ...second]]);
    await pass(10_000);
    expect(seen).toHaveLength(1);
  });

  it('is looked at again when more is added', async () => {
    await add('<p>One</p>');
    await pass(300);
    const more = await add('<p>Two</p>');
    await pass(300);
    expect(seen[1]).toEqual(more);
  });

  it('is not looked at twice where one addition is inside another, nor where it is gone', async () => {
    const [outer] = (await add('<div></div>')) as [Element];
    outer.append(document.createElement('p'));
    const [gone] = (await add('<p>Gone</p>')) as [Element];
    gone.remove();
    await told();
    await pass(300);
    expect(seen).toEqual([[outer]]);
  });

  it('is not looked at for scripts, styles, pictures and white space', async () => {
    await add('<script type="x">x</script><style></style><img alt="x"> <link><meta>');
    await pass(1_000);
    expect(seen).toEqual([]);
  });

  it('is looked at as a whole when very much is added at once', async () => {
    await add('<p>x</p>'.repeat(MOST_NODES + 1));
    await pass(300);
    expect(seen).toEqual([[document.body]]);
  });

  it('is looked at more rarely when looking takes long', async () => {
    watching.abort();
    watching = new AbortController();
    const slow = vi.fn(() => vi.setSystemTime(Date.now() + 100) && vi.advanceTimersByTime(100));
    watchPage({ onAddedText: slow, onNavigation: () => {} }, watching.signal);
    await add('<p>One</p>');
    await pass(300);
    await add('<p>Two</p>');
    await pass(1_000);
    expect(slow).toHaveBeenCalledTimes(1);
    await pass(2_000);
    expect(slow).toHaveBeenCalledTimes(2);
  });

  it('that never stops changing is let be in the end', async () => {
    for (let times = 0; times < MOST_LOOKS + 20; times++) {
      await add('<p>x</p>');
      await pass(300);
    }
    expect(seen).toHaveLength(MOST_LOOKS);
  });

  it('is not watched after the signal', async () => {
    await add('<p>One</p>');
    watching.abort();
    await add('<p>Two</p>');
    await pass(1_000);
    expect(seen).toEqual([]);
  });

  it('is not watched when the signal came first', async () => {
    const nothing = vi.fn();
    watchPage({ onAddedText: nothing, onNavigation: nothing }, AbortSignal.abort());
    await add('<p>One</p>');
    await pass(1_000);
    expect(nothing).not.toHaveBeenCalled();
  });
});

describe('a page that changes its address', { timeout: 30_000 }, () => {
  it('is told of when it has come to rest', async () => {
    history.pushState(null, '', '/another/article');
    await pass(100);
    await add('<p>x</p>');
    await pass(250);
    expect(addresses).toEqual([]);
    await pass(100);
    expect(addresses).toEqual([`${location.origin}/another/article`]);
    expect(seen).toEqual([]);
  });

  it('is told of in time though it never rests', async () => {
    history.pushState(null, '', '/another/article');
    for (let times = 0; times < 40; times++) {
      await add('<p>x</p>');
      await pass(100);
    }
    expect(addresses).toHaveLength(1);
  });

  it('is noticed without the Navigation API by what it adds', async () => {
    watching.abort();
    watching = new AbortController();
    const { document: page, location: place } = window;
    watchPage(
      { onAddedText: (added) => seen.push([...added]), onNavigation: (url) => addresses.push(url) },
      watching.signal,
      {
        document: page,
        location: place,
        addEventListener: window.addEventListener.bind(window),
        removeEventListener: window.removeEventListener.bind(window),
      },
    );
    history.pushState(null, '', '/another/article');
    await pass(1_000);
    expect(addresses).toEqual([]);
    await add('<p>x</p>');
    await pass(400);
    expect(addresses).toEqual([`${location.origin}/another/article`]);
  });

  it('is not another page for a place on it, but for a route behind #', async () => {
    history.pushState(null, '', '#part');
    await pass(500);
    expect(addresses).toEqual([]);
    history.pushState(null, '', '#/article/2');
    await pass(500);
    expect(addresses).toHaveLength(1);
  });

  it('is looked at again at the new address after it was let be at the old one', async () => {
    for (let times = 0; times < MOST_LOOKS; times++) {
      await add('<p>x</p>');
      await pass(300);
    }
    history.pushState(null, '', '/another/article');
    await pass(500);
    await add('<p>x</p>');
    await pass(300);
    expect(seen).toHaveLength(MOST_LOOKS + 1);
  });

  it('without end is let be', async () => {
    for (let times = 0; times < MOST_ADDRESSES + 20; times++) {
      history.replaceState(null, '', `/article/${times}`);
      await pass(500);
    }
    expect(addresses).toHaveLength(MOST_ADDRESSES);
  });
});
