import type { Scripting } from 'webextension-polyfill';
import type { InjectionResult } from './messages.ts';
import { refusalOf } from './refusal.ts';

export type InjectionTarget = Pick<Scripting.InjectionTarget, 'tabId' | 'documentIds' | 'frameIds'>;
type ScriptingApi = Pick<Scripting.Static, 'executeScript' | 'insertCSS'>;

/**
 * Firefox stops the scripts of a disabled or updated extension without a word and leaves their elements and styles in
 * the page, but takes away the sheets that the extension inserted (measured in Firefox 153). So there the sidebar and
 * the room it takes hang on these two properties, and go with them: entrypoints/reader/while-installed.ts. Chromium
 * needs no such sheet: see watch-extension.ts.
 */
const INSTALLED_STYLE = ':root { --case-in-context-display: block !important; --case-in-context-room: 1 !important }';

/** Puts the gate into a tab, by the reader's wish; a second gate in one page stops at once. */
export function injectGate(scripting: ScriptingApi, target: InjectionTarget): Promise<InjectionResult> {
  return inject(() => scripting.executeScript({ target, files: ['/gate.js'] }));
}

/** Puts the reader script into a page whose gate asked for it. */
export function injectReader(scripting: ScriptingApi, target: InjectionTarget): Promise<InjectionResult> {
  return inject(async () => {
    if (import.meta.env.FIREFOX) await scripting.insertCSS({ target, origin: 'USER', css: INSTALLED_STYLE });
    await scripting.executeScript({ target, files: ['/reader.js'] });
  });
}

/** Puts the script of the reader's notes into a page whose reader script asked for it. */
export function injectNotes(scripting: ScriptingApi, target: InjectionTarget): Promise<InjectionResult> {
  return inject(() => scripting.executeScript({ target, files: ['/notes.js'] }));
}

/** The sender's own document, or its main frame where the browser does not name documents. */
export function targetOf(tabId: number, documentId: string | undefined): InjectionTarget {
  return documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
}

async function inject(attempt: () => Promise<unknown>): Promise<InjectionResult> {
  try {
    await attempt();
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: refusalOf(error) };
  }
}
