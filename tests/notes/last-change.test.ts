import { expect, test } from 'vitest';
import { lastChange } from '../../notes/last-change.ts';

test('the last change of notes is the latest of all, wherever it stands', () => {
  const [early, late] = [{ modified: '2026-11-22T23:59:59Z' }, { modified: '2026-11-23T00:00:00Z' }];
  expect(lastChange([early, late, early])).toBe(late.modified);
  expect(lastChange([])).toBe('');
});
