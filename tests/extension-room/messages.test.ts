import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAboutNotes, isInjectionResult, isPageState, isToBackground, isToPage } from '../../extension/messages.ts';

const guards = { isAboutNotes, isInjectionResult, isPageState, isToBackground, isToPage };

const good: [keyof typeof guards, unknown][] = [
  ['isToBackground', { type: 'inject-reader' }],
  ['isToBackground', { type: 'inject-notes' }],
  ['isToBackground', { type: 'recall-link' }],
  ['isToBackground', { type: 'keep-link', link: null }],
  ['isToBackground', { type: 'keep-link', link: 'https://news.example/#:~:text=a' }],
  ['isToBackground', { type: 'open-library', printed: null }],
  ['isToBackground', { type: 'open-library', printed: 'https://news.example/a' }],
  ['isToBackground', { type: 'show-count', mentions: 0 }],
  ['isToBackground', { type: 'show-count', mentions: 12 }],
  ['isToPage', { type: 'what-did-you-find' }],
  ['isToPage', { type: 'look-again' }],
  ['isToPage', { type: 'open-sidebar' }],
  ['isToPage', { type: 'toggle-sidebar' }],
  ['isToPage', { type: 'silence-page' }],
  ['isToPage', { type: 'snooze-case' }],
  ['isToPage', { type: 'add-note' }],
  ['isToPage', { type: 'copy-passage-link' }],
  ['isAboutNotes', { type: 'notes', request: { do: 'anything' } }],
  ['isPageState', { kind: 'nothing' }],
  ['isPageState', { kind: 'silenced' }],
  ['isPageState', { kind: 'found', mentions: 3, later: 30, snoozed: null }],
  ['isPageState', { kind: 'found', mentions: 3, later: null, snoozed: 'site' }],
  ['isPageState', { kind: 'not-html', contentType: 'application/pdf' }],
  ['isPageState', { kind: 'failed', reason: 'restricted-page' }],
  ['isInjectionResult', { ok: true }],
  ['isInjectionResult', { ok: false, reason: 'page-gone' }],
];

const bad: [keyof typeof guards, unknown][] = [
  ['isToBackground', undefined],
  ['isToBackground', 'inject-reader'],
  ['isToBackground', { type: 'inject-gate' }],
  ['isToBackground', { type: 'show-count' }],
  ['isToBackground', { type: 'show-count', mentions: -1 }],
  ['isToBackground', { type: 'show-count', mentions: '<b>3</b>' }],
  ['isToBackground', { type: 'show-count', mentions: Number.NaN }],
  ['isToBackground', { type: 'notes', request: {} }],
  ['isAboutNotes', { type: 'notes' }],
  ['isAboutNotes', { type: 'notes', request: 'delete-all' }],
  ['isAboutNotes', { type: 'inject-notes', request: {} }],
  ['isToBackground', { type: 'keep-link', link: 7 }],
  ['isToBackground', { type: 'keep-link' }],
  ['isToBackground', { type: 'open-library', printed: {} }],
  ['isToPage', null],
  ['isToPage', { type: 'toString' }],
  ['isToPage', { type: ['open-sidebar'] }],
  ['isPageState', { kind: 'found' }],
  ['isPageState', { kind: 'found', mentions: 3, later: undefined, snoozed: null }],
  ['isPageState', { kind: 'found', mentions: 3, later: 1, snoozed: 'forever' }],
  ['isPageState', { kind: 'not-html' }],
  ['isPageState', { kind: 'failed', reason: 'because' }],
  ['isInjectionResult', { ok: 'yes' }],
  ['isInjectionResult', { ok: false }],
];

describe('the guards of messages', () => {
  test.each(good)('%s takes %j', (guard, message) => {
    expect(guards[guard](message)).toBe(true);
  });

  test.each(bad)('%s refuses %j', (guard, message) => {
    expect(guards[guard](message)).toBe(false);
  });

  test('never throw, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.values(guards)), (message, guard) => {
        expect(typeof guard(message)).toBe('boolean');
      }),
    );
  });
});
