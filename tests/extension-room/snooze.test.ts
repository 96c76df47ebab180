import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, MOST_REMEMBERED, parseSettings } from '../../extension/settings.ts';
import { snoozeCase, snoozeOf, snoozeSite, wake } from '../../extension/snooze.ts';

const NOW = 36; // material events in the record
const changedBy = (...patches: object[]) => parseSettings(Object.assign({}, DEFAULT_SETTINGS, ...patches));

describe('a snooze', () => {
  test('holds for its site alone', () => {
    const settings = changedBy(snoozeSite(DEFAULT_SETTINGS, 'news.example', NOW));
    expect(snoozeOf(settings, 'news.example', NOW)).toBe('site');
    expect(snoozeOf(settings, 'other.example', NOW)).toBe(null);
  });

  test('for the case holds everywhere', () => {
    expect(snoozeOf(changedBy(snoozeCase(NOW)), 'news.example', NOW)).toBe('case');
  });

  test('ends when the record has one material event more', () => {
    const settings = changedBy(snoozeSite(DEFAULT_SETTINGS, 'news.example', NOW), snoozeCase(NOW));
    expect(snoozeOf(settings, 'news.example', NOW + 1)).toBe(null);
  });

  test('still holds when the record lost one', () => {
    expect(snoozeOf(changedBy(snoozeCase(NOW)), 'news.example', NOW - 1)).toBe('case');
  });

  test('ends when the reader wakes it, for this site and for the case', () => {
    const snoozed = changedBy(snoozeSite(DEFAULT_SETTINGS, 'a.example', NOW), snoozeCase(NOW));
    const woken = changedBy(snoozed, wake(snoozed, 'a.example'));
    expect(snoozeOf(woken, 'a.example', NOW)).toBe(null);
  });

  test('of another site survives waking this one', () => {
    const one = changedBy(snoozeSite(DEFAULT_SETTINGS, 'a.example', NOW));
    const two = changedBy(one, snoozeSite(one, 'b.example', NOW));
    expect(wake(two, 'a.example').snoozedSites).toEqual({ 'b.example': NOW });
  });

  test('of the site snoozed longest ago is forgotten first', () => {
    let settings = DEFAULT_SETTINGS;
    for (let n = 0; n <= MOST_REMEMBERED; n++)
      settings = changedBy(settings, snoozeSite(settings, `a${n}.example`, NOW));
    expect(Object.keys(settings.snoozedSites)).toHaveLength(MOST_REMEMBERED);
    expect(snoozeOf(settings, 'a0.example', NOW)).toBe(null);
  });

  test('is not read from what every object inherits', () => {
    expect(snoozeOf(DEFAULT_SETTINGS, 'constructor', NOW)).toBe(null);
  });
});
