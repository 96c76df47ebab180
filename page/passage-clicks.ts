import type { Highlighter } from './highlighter.ts';

/** What does something of its own when it is clicked, or takes keys. */
const INTERACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, option, audio, video, iframe, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="checkbox"], [role="switch"], ' +
  '[role="tab"], [role="menuitem"], [role="option"], [role="textbox"], [onclick]';

/** From the prototype: the fields of a form stand before its own methods if they bear their names. */
const { matches } = Element.prototype;

/**
 * Tells the ids of the marked passages that the reader clicks, the shortest first, until the signal is aborted. Highlights
 * are no elements and take no focus; by keyboard, Enter does the same for the passages in which the caret stands or the
 * selection lies. Both are there where a keyboard is used to read: with caret browsing (F7), after "go to passage" in the
 * sidebar, which puts the caret there, and for a screen reader's selection. Enter has no other effect in plain text.
 *
 * The page goes on hearing every event, and what it makes up itself counts for nothing.
 */
export function watchPassageClicks(
  document: Document,
  highlighter: Pick<Highlighter, 'passagesAt' | 'passagesAtSelection'>,
  onOpen: (ids: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const open = (ids: readonly string[]) => ids.length > 0 && onOpen(ids);
  const onClick = (event: MouseEvent) => {
    if (event.button === 0 && isPlain(event) && document.getSelection()?.type !== 'Range')
      open(highlighter.passagesAt(event.clientX, event.clientY));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.key === 'Enter' &&
      !event.repeat &&
      !event.isComposing &&
      isPlain(event) &&
      isAtSelection(document, event)
    )
      open(highlighter.passagesAtSelection());
  };
  const heard = { capture: true, passive: true, signal };
  document.addEventListener('click', onClick, heard);
  document.addEventListener('keydown', onKeyDown, heard);
}

/** Made by the reader, without another key, on nothing that has its own use for it. */
function isPlain(event: MouseEvent | KeyboardEvent): boolean {
  if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return !event.composedPath().some((target) => isElement(target) && matches.call(target, INTERACTIVE));
}

/** False for keys pressed elsewhere while a selection stays in the text, as in our own sidebar. */
function isAtSelection(document: Document, event: KeyboardEvent): boolean {
  const { target } = event;
  return target !== null && isElement(target) && target.contains(document.getSelection()?.anchorNode ?? null);
}

function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1;
}
