/** An element of ours in the page: a closed shadow root above everything, which the page's styles do not reach. */

import { createSheet } from './adopt-sheet.ts';

export interface MountedHost {
  /** Where the interface goes. */
  root: ShadowRoot;
  host: HTMLElement;
  /** Takes everything off the page again. */
  remove(): void;
}

export interface HostOptions {
  /** The page does not let it stay: it was taken off more than `MOST_RETURNS` times. */
  onRemoved?: () => void;
}

const NAME = 'case-in-context';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** How often it comes back when the page removes or hides it; a page that goes on has decided. */
export const MOST_RETURNS = 8;

/**
 * Rules of a shadow root that are important win over every rule of the page. The host has no size of its own: what is
 * in it places itself in the window. Where there is no top layer, the highest of all z-indices has to do.
 */
const HOST_STYLE = `:host {
  all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; /* all leaves these two out */
  display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; z-index: 2147483647 !important; contain: none !important;
}`;

/** What the page shall not hear of what happens in the interface: no shortcut of the site, no drag, no click. */
const OWN_EVENTS = /* @__PURE__ */ (
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover ' +
  'pointerout pointercancel touchstart touchmove touchend touchcancel wheel keydown keyup keypress beforeinput input change ' +
  'submit focusin focusout focus blur copy cut paste dragstart drag dragover drop compositionstart compositionend select toggle'
).split(' ');

/** Whether a node is one of our elements, of this script or of another one of ours. */
export function isOwnHost(node: EventTarget | null): boolean {
  return node !== null && 'localName' in node && node.localName === NAME;
}

/** Mounts the host and keeps it on the page until `remove`. */
export function mountHost(document: Document, { onRemoved }: HostOptions = {}): MountedHost {
  const { host, root } = createHost(document);
  const listening = new AbortController();
  let returns = 0;

  const observer = new MutationObserver(() => {
    if (!host.isConnected) comeBack();
  });
  const watch = () => {
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  const remove = () => {
    observer.disconnect();
    listening.abort();
    host.remove();
  };
  const comeBack = () => {
    if (++returns > MOST_RETURNS) {
      remove();
      onRemoved?.();
      return;
    }
    observer.disconnect();
    show(document, host);
    watch();
  };

  for (const type of OWN_EVENTS) host.addEventListener(type, stop, { signal: listening.signal });
  host.addEventListener('toggle', (event) => event.newState === 'closed' && host.isConnected && comeBack(), {
    signal: listening.signal,
  });
  show(document, host);
  watch();
  return { root, host, remove };
}

/** The host with its root. A page may have defined an element of our name, which has a root already: then any name does. */
export function createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  try {
    return withRoot(document.createElementNS(XHTML, NAME) as HTMLElement);
  } catch {
    return withRoot(document.createElementNS(XHTML, 'div') as HTMLElement);
  }
}

function withRoot(host: HTMLElement): { host: HTMLElement; root: ShadowRoot } {
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [createSheet(root, HOST_STYLE)];
  host.setAttribute('popover', 'manual');
  return { host, root };
}

/** In the top layer it is above every z-index; an XML document may refuse that, and the z-index stays. */
function show(document: Document, host: HTMLElement): void {
  document.documentElement?.append(host);
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}
