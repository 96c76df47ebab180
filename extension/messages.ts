/**
 * Everything the extension's parts say to each other, one typed line each, and the guards that check it on arrival.
 *
 * Only the extension's own scripts can send these (a page cannot), but a script of an older version may still live in
 * an open tab, so what does not look right is ignored.
 */

/** Why a script could not be put into a tab; each has a sentence in the popup. */
export type Refusal =
  /** Browser pages, the extension store, PDF viewers: no extension may read them. */
  | 'restricted-page'
  /** The page is not on the list of outlets and the reader has not asked. */
  | 'no-permission'
  /** The tab was closed or went to another page meanwhile. */
  | 'page-gone'
  | 'unknown';

export type InjectionResult = { ok: true } | { ok: false; reason: Refusal };

/** Which of the reader's snoozes holds on this page; `null`: none. */
export type Snoozed = 'site' | 'case' | null;

/** What the extension made of the page in a tab; the popup has a view for each. */
export type PageState =
  /** The page names him. `later` is `null` when the page has no date. */
  | { kind: 'found'; mentions: number; later: number | null; snoozed: Snoozed }
  /** The page does not name him in a form the extension knows. */
  | { kind: 'nothing' }
  /** The reader said that this page is not about the case. */
  | { kind: 'silenced' }
  /** An XML, PDF or plain text viewer: not a page of HTML. */
  | { kind: 'not-html'; contentType: string }
  /** The page names him, but the sidebar could not be put there. */
  | { kind: 'failed'; reason: Refusal };

/** From a page's gate or reader to the background script. */
export type ToBackground =
  /** The page names him: put the reader script into it. */
  | { type: 'inject-reader' }
  /** The page is about him, or the reader wants a note: put the script of the reader's notes into it. */
  | { type: 'inject-notes' }
  /** Opens the library of notes in a tab, for printing what is kept of a page under this id. */
  | { type: 'open-library'; printed: string | null }
  /** The address that brought notes to this tab, for when the page is loaded again; `null`: they were dismissed. */
  | { type: 'keep-link'; link: string | null }
  /** Which address that was; the answer is a string or `null`. */
  | { type: 'recall-link' }
  /** The number for the toolbar badge; 0 takes it away. */
  | { type: 'show-count'; mentions: number };

/**
 * From a page's notes or an extension page to the background script. What is asked is read by `readNotesRequest`
 * (notes-messages.ts): the gate, which has this file, has no room for that. What a page's text says is asked for in
 * reading-messages.ts.
 */
export interface AboutNotes {
  type: 'notes';
  request: unknown;
}

/** What a menu entry or a shortcut asks for; both are about what is selected in the article. */
export type SelectionWish = { type: 'add-note' } | { type: 'copy-passage-link' };

/** From the popup or the background script to a page's gate; the answer is a `PageState`. */
export type ToPage =
  | { type: 'what-did-you-find' }
  /** Search again, as if the page had just loaded. */
  | { type: 'look-again' }
  /** Open the sidebar; where nothing was found too: the reader may want the record. */
  | { type: 'open-sidebar' }
  | { type: 'toggle-sidebar' }
  | { type: 'snooze-site' }
  | { type: 'snooze-case' }
  | { type: 'wake' }
  | { type: 'silence-page' }
  | { type: 'unsilence-page' }
  | SelectionWish;

const toPageTypes: readonly string[] = [
  'what-did-you-find',
  'look-again',
  'open-sidebar',
  'toggle-sidebar',
  'snooze-site',
  'snooze-case',
  'wake',
  'silence-page',
  'unsilence-page',
  'add-note',
  'copy-passage-link',
] satisfies ToPage['type'][];

/** Whether a message is one that a page's gate answers. */
export function isToPage(message: unknown): message is ToPage {
  return isRecord(message) && toPageTypes.includes(message.type as string);
}

/** Whether a message is one that the background script answers. */
export function isToBackground(message: unknown): message is ToBackground {
  if (!isRecord(message)) return false;
  if (message.type === 'inject-reader' || message.type === 'inject-notes' || message.type === 'recall-link')
    return true;
  if (message.type === 'keep-link') return message.link === null || typeof message.link === 'string';
  if (message.type === 'open-library') return message.printed === null || typeof message.printed === 'string';
  return message.type === 'show-count' && isCount(message.mentions);
}

/** Whether a message is about the reader's notes; what it asks for is not looked at. */
export function isAboutNotes(message: unknown): message is AboutNotes {
  return isRecord(message) && message.type === 'notes' && isRecord(message.request);
}

/** Whether an answer from a tab is a state the popup can show. */
export function isPageState(answer: unknown): answer is PageState {
  if (!isRecord(answer)) return false;
  switch (answer.kind) {
    case 'nothing':
    case 'silenced':
      return true;
    case 'found':
      return isCount(answer.mentions) && (answer.later === null || isCount(answer.later)) && isSnoozed(answer.snoozed);
    case 'not-html':
      return typeof answer.contentType === 'string';
    case 'failed':
      return isRefusal(answer.reason);
    default:
      return false;
  }
}

/** Whether the background script's answer to `inject-reader` can be believed. */
export function isInjectionResult(answer: unknown): answer is InjectionResult {
  return isRecord(answer) && (answer.ok === true || (answer.ok === false && isRefusal(answer.reason)));
}

function isRefusal(value: unknown): value is Refusal {
  return value === 'restricted-page' || value === 'no-permission' || value === 'page-gone' || value === 'unknown';
}

function isSnoozed(value: unknown): value is Snoozed {
  return value === null || value === 'site' || value === 'case';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
