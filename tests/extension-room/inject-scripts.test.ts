import { describe, expect, test } from 'vitest';
import { injectGate, injectNotes, injectReader, targetOf } from '../../extension/inject-scripts.ts';

type Scripting = Parameters<typeof injectReader>[0];

function scripting(refusal?: Error) {
  const calls: unknown[] = [];
  const call = async (details: unknown) => {
    calls.push(details);
    if (refusal) throw refusal;
    return [];
  };
  // Only the two functions that are used, with the one argument they get.
  return { calls, api: { executeScript: call, insertCSS: call } as unknown as Scripting };
}

describe('an injection', () => {
  test('of the gate names the tab and the file', async () => {
    const { api, calls } = scripting();
    expect(await injectGate(api, { tabId: 7 })).toEqual({ ok: true });
    expect(calls).toEqual([{ target: { tabId: 7 }, files: ['/gate.js'] }]);
  });

  test('of the reader goes into the very document that asked', async () => {
    const { api, calls } = scripting();
    expect(await injectReader(api, targetOf(7, 'ABC'))).toEqual({ ok: true });
    expect(calls.at(-1)).toEqual({ target: { tabId: 7, documentIds: ['ABC'] }, files: ['/reader.js'] });
  });

  test('of the notes goes there, too', async () => {
    const { api, calls } = scripting();
    expect(await injectNotes(api, targetOf(7, 'ABC'))).toEqual({ ok: true });
    expect(calls).toEqual([{ target: { tabId: 7, documentIds: ['ABC'] }, files: ['/notes.js'] }]);
  });

  test('goes into the main frame where documents have no names', () => {
    expect(targetOf(7, undefined)).toEqual({ tabId: 7, frameIds: [0] });
  });

  test.each([
    ['Cannot access a chrome:// URL', 'restricted-page'],
    ['Missing host permission for the tab', 'no-permission'],
    ['No tab with id: 7.', 'page-gone'],
    ['Something new', 'unknown'],
  ] as const)('that is refused with “%s” is named %s', async (message, reason) => {
    const { api } = scripting(new Error(message));
    expect(await injectGate(api, { tabId: 7 })).toEqual({ ok: false, reason });
    expect(await injectReader(api, { tabId: 7 })).toEqual({ ok: false, reason });
  });
});
