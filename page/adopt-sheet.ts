/** Adds a style sheet to a page or a shadow root without touching its nodes, its CSP or its own sheets; returns the undo. */
export function adoptSheet(root: Document | ShadowRoot, css: string): () => void {
  const sheet = createSheet(root, css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** A sheet that this document and its shadow roots can adopt: those of another document's cannot. */
export function createSheet(root: Document | ShadowRoot, css: string): CSSStyleSheet {
  const view = (root.ownerDocument ?? (root as Document)).defaultView; // only a document has no owner
  const sheet = new (view ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
