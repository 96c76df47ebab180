import { describe, expect, test } from 'vitest';

import type { Browser } from '../../extension/platform.ts';
import { badgeText, showBadge } from '../../extension/tab-badge.ts';

describe('the badge', () => {
  test.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
    [12_345, '99+'],
  ])('of %d mentions reads “%s”', (mentions, text) => {
    expect(badgeText(mentions)).toBe(text);
  });

  test.each([
    [0, 'extensionName'],
    [1, 'oneMention 1'],
    [3, 'someMentions 3'],
  ])('of %d mentions has words for those who do not see it', async (mentions, words) => {
    const titles: string[] = [];
    const action = {
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
      setTitle: async ({ title }: { title: string }) => void titles.push(title),
    };
    const i18n = { getMessage: (...parts: string[]) => parts.join(' ') };
    await showBadge({ action, i18n } as unknown as Browser, 7, mentions);
    expect(titles).toEqual([words]);
  });
});
