import { describe, expect, test } from 'vitest';
import { planTests } from '../../commands/test/plan.ts';

describe('planTests', () => {
  test('pure tests need neither a build nor a browser', () => {
    expect(planTests(['tests/detection/find-mentions.test.ts'], ['chromium', 'firefox'])).toEqual({
      projects: ['pure'],
      builds: [],
      only: null,
      unmet: [],
    });
  });

  test('tests of the built extension build it for both browsers', () => {
    const plan = planTests(['tests/extension/detection.test.ts', 'tests/casefile/briefing.test.ts'], []);
    expect(plan).toEqual({ projects: ['extension', 'pure'], builds: ['chromium', 'firefox'], only: null, unmet: [] });
  });

  test('without Firefox the built extension is driven in Chromium, and the run is marked', () => {
    const plan = planTests(['tests/extension/reader.test.ts'], ['firefox']);
    expect(plan.only).toBe('chromium');
    expect(plan.unmet).toEqual(['firefox']);
    expect(plan.projects).toEqual(['extension']);
  });

  test('without Chromium the tests of page and components are left out, and the run is marked', () => {
    const plan = planTests(['tests/page/read-article.test.ts', 'tests/data/schema.test.ts'], ['chromium']);
    expect(plan.projects).toEqual(['pure']);
    expect(plan.unmet).toEqual(['chromium']);
  });

  test('a path written the Windows way belongs to the same room', () => {
    expect(planTests(['tests\\components\\Launcher.test.tsx'], []).projects).toEqual(['browser']);
  });
});
