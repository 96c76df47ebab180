import { browser } from 'wxt/browser';

/** Firefox gives the scripts of extensions a root that pages do not get. */
type OpenedHost = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The closed root of an element of ours; `null` where the browser does not tell, as it does once the extension is gone. */
export function closedRootOf(host: OpenedHost): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return host.openOrClosedShadowRoot ?? null;
  return browser.runtime?.id ? browser.dom.openOrClosedShadowRoot(host) : null;
}
