/** What the scripts in a page say to the rest of the extension, and hear from it. No polyfill: this ships in the gate. */
import { browser } from 'wxt/browser';
import { type InjectionResult, isInjectionResult, isToPage, type PageState, type ToPage } from './messages.ts';

/**
 * Whether the extension was updated, disabled or removed while this script lives on in an open tab. In Chromium such a
 * script keeps running with an empty `runtime`; in Firefox it is stopped outright and never comes to ask.
 */
export function isExtensionGone(): boolean {
  return !browser.runtime?.id;
}

/** Asks for the reader script in this page; the reason when it was refused. */
export function requestReader(): Promise<InjectionResult> {
  return requestScript('inject-reader');
}

/** Asks for the script of the reader's notes, which comes by itself; the reason when it was refused. */
export function requestNotes(): Promise<InjectionResult> {
  return requestScript('inject-notes');
}

async function requestScript(type: 'inject-reader' | 'inject-notes'): Promise<InjectionResult> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type });
    return isInjectionResult(answer) ? answer : { ok: false, reason: 'unknown' };
  } catch {
    // Nobody listens: the background script failed to start, or the extension was updated at this moment.
    return { ok: false, reason: 'unknown' };
  }
}

/** Opens the library of notes in a tab; to print the briefing of a page of which notes are kept, under this id. */
export function openLibrary(printed: string | null = null): void {
  if (!isExtensionGone()) browser.runtime.sendMessage({ type: 'open-library', printed }).catch(() => {});
}

/** Keeps the address that brought notes for when this page is loaded again; `null` forgets it. */
export function keepLink(link: string | null): void {
  if (!isExtensionGone()) browser.runtime.sendMessage({ type: 'keep-link', link }).catch(() => {});
}

/** The address that brought notes to this tab before; `null` when there is none, or nobody answers. */
export async function recallLink(): Promise<string | null> {
  try {
    const link: unknown = await browser.runtime.sendMessage({ type: 'recall-link' });
    return typeof link === 'string' ? link : null;
  } catch {
    return null;
  }
}

/** Shows the number on the toolbar badge of this tab. Nothing comes back: a badge is not worth an error. */
export function showCount(mentions: number): void {
  if (!isExtensionGone()) browser.runtime.sendMessage({ type: 'show-count', mentions }).catch(() => {});
}

/** Answers the popup and the background script until `signal` aborts. */
export function answerMessages(answer: (message: ToPage) => Promise<PageState>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }, respond: (state: PageState) => void) => {
    if (sender.id !== browser.runtime.id || !isToPage(message)) return false;
    answer(message).then(respond, () => respond({ kind: 'failed', reason: 'unknown' }));
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
