/** What has the focus in the tree of this element, also inside a closed shadow root; `null`: nothing. */
export function activeIn(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
