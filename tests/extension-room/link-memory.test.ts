import { describe, expect, test } from 'vitest';
import { keepLink, recallLink, type SessionArea } from '../../extension/link-memory.ts';

const LINK = 'https://news.example/a#:~:text=he%20was&casenotes=1.abc';

function memory(): SessionArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys) => Object.fromEntries(keys.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    set: async (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

describe('a link that brought notes', () => {
  test('is kept for its tab, the last one only', async () => {
    const area = memory();
    await keepLink(area, 1, LINK, false);
    await keepLink(area, 1, `${LINK}2`, false);
    expect(await recallLink(area, 1)).toBe(`${LINK}2`);
    expect(await recallLink(area, 2)).toBeNull();
  });

  test('is forgotten when it is dismissed', async () => {
    const area = memory();
    await keepLink(area, 1, LINK, false);
    await keepLink(area, 1, null, false);
    expect(await recallLink(area, 1)).toBeNull();
  });

  test.each([
    ['from a private window', LINK, true],
    ['that is too long', `${LINK}${'x'.repeat(20_000)}`, false],
  ])('%s is not kept, and takes the one before along', async (_, link, isPrivate) => {
    const area = memory();
    await keepLink(area, 1, LINK, false);
    await keepLink(area, 1, link, isPrivate);
    expect(area.items.size).toBe(0);
  });

  test('of which memory holds something else is none', async () => {
    const area = memory();
    area.items.set('link:1', { href: LINK });
    expect(await recallLink(area, 1)).toBeNull();
  });
});
