interface Boundary {
  node: Node;
  offset: number;
}

/** Takes `[` and `]` out of the texts of a page, in shadow trees too; returns where they stood. */
export function takeMarks(document: Document): { start: Boundary; end: Boundary } {
  return { start: takeMark(document, '['), end: takeMark(document, ']') };
}

/** What stands between the marks of a page, as a range that may reach into shadow trees. */
export function markedRange(document: Document): StaticRange {
  const { start, end } = takeMarks(document);
  const { StaticRange } = document.defaultView ?? window;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function takeMark(document: Document, mark: string): Boundary {
  for (const node of textsIn(document, document.body)) {
    const offset = node.data.indexOf(mark);
    if (offset < 0) continue;
    node.deleteData(offset, 1);
    return { node, offset };
  }
  throw new Error(`the page has no ${mark}`);
}

function textsIn(document: Document, root: Element | ShadowRoot): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) texts.push(node as Text);
    const shadow = (node as Element).shadowRoot;
    if (shadow) texts.push(...textsIn(document, shadow));
  }
  return texts;
}
