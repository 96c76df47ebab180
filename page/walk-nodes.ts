/** Told of each node in order, with what it made of the element around it (`Inside`). */
export interface Visitor<Inside> {
  /** What holds inside this element; null to leave the element out. */
  enter(element: Element, outer: Inside): Inside | null;
  leave(inside: Inside): void;
  /** Returns false to end the walk. */
  text(node: Text, inside: Inside): boolean;
}

interface Frame<Inside> {
  inside: Inside;
  next: ChildNode | null;
  /** The element's own children, walked after its open shadow root. */
  after: ChildNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Walks all that is below an element in document order, through open shadow roots too. Returns false when it was ended
 * early: by the visitor, or because `limit` nodes were seen. No recursion: pages nest as deeply as they like.
 */
export function walkNodes<Inside>(root: Element, start: Inside, visitor: Visitor<Inside>, limit: number): boolean {
  const frames: Frame<Inside>[] = [frameOf(root, start)];
  let seen = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.next;
    if (node === null) {
      endFrame(frames, frame, visitor);
      continue;
    }
    if (++seen > limit) return false;
    frame.next = node.nextSibling;
    const type = node.nodeType;
    if (type === TEXT || type === CDATA) {
      if (!visitor.text(node as Text, frame.inside)) return false;
    } else if (type === ELEMENT) {
      const inside = visitor.enter(node as Element, frame.inside);
      if (inside !== null) frames.push(frameOf(node as Element, inside));
    }
  }
  return true;
}

function frameOf<Inside>(element: Element, inside: Inside): Frame<Inside> {
  const shadow = element.shadowRoot;
  if (!shadow) return { inside, next: element.firstChild, after: null };
  return { inside, next: shadow.firstChild, after: element.firstChild };
}

function endFrame<Inside>(frames: Frame<Inside>[], frame: Frame<Inside>, visitor: Visitor<Inside>): void {
  frame.next = frame.after;
  frame.after = null;
  if (frame.next !== null) return;
  frames.pop();
  if (frames.length > 0) visitor.leave(frame.inside);
}
