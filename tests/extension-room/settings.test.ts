import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  LONGEST_ADDRESS,
  MOST_REMEMBERED,
  parseSettings,
  settingNames,
} from '../../extension/settings.ts';
import { acceptedSettings, rejectedSettings } from './settings-cases.ts';

/** Anything that storage could hold, under the names we use. */
const storedRubbish = fc.record(Object.fromEntries(settingNames.map((name) => [name, fc.anything()])), {
  requiredKeys: [],
});

describe('parseSettings', () => {
  test('an empty storage gives the defaults', () => {
    expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
  });

  test.each(acceptedSettings)('keeps %j', (stored) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...stored });
  });

  test.each(rejectedSettings)('%j is rubbish and becomes the default', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('never throws, whatever storage holds', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void parseSettings(stored)));
    fc.assert(fc.property(storedRubbish, (stored) => void parseSettings(stored)));
  });

  test('what it returns is returned again unchanged', () => {
    fc.assert(
      fc.property(storedRubbish, (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  test('one setting that is rubbish does not lose the others', () => {
    expect(parseSettings({ language: 'es', theme: 7, edge: 'left' })).toMatchObject({
      language: 'es',
      theme: 'auto',
      edge: 'left',
    });
  });

  test.each([
    ['  Ana \n\t María ', 'Ana María'],
    ['Ana\u202eairaM', 'AnaairaM'],
    ['x'.repeat(61), 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
    [`${'x'.repeat(59)}🌻`, 'x'.repeat(59)],
  ])('of the nickname %j it keeps %j', (nickname, kept) => {
    expect(parseSettings({ nickname }).nickname).toBe(kept);
  });

  test('remembers no more than the newest sites and pages', () => {
    const sites = Object.fromEntries(Array.from({ length: MOST_REMEMBERED + 7 }, (_, n) => [`a${n}.example`, n]));
    const pages = Array.from({ length: MOST_REMEMBERED + 7 }, (_, n) => `https://a.example/${n}`);
    const settings = parseSettings({ snoozedSites: sites, silencedPages: pages });
    expect(Object.keys(settings.snoozedSites)).toHaveLength(MOST_REMEMBERED);
    expect(settings.snoozedSites).toHaveProperty([`a${MOST_REMEMBERED + 6}.example`]);
    expect(settings.silencedPages).toEqual(pages.slice(7));
  });

  test('forgets addresses that are too long', () => {
    expect(parseSettings({ silencedPages: ['x'.repeat(LONGEST_ADDRESS + 1)] }).silencedPages).toEqual([]);
  });
});
