import { afterEach, describe, expect, it, vi } from 'vitest';
import { CURRENT, type Going, goToPassage } from '../../page/go-to-passage.ts';
import { type Article, readArticle } from '../../page/read-article.ts';
import { RoomBelow } from '../../page/room-below.ts';
import { nextFrame, type OpenFrame, openFrame } from './open-frame.ts';

const FILLER = '<p>He had asked for asylum at the border.</p>'.repeat(200);
const PAGE = `<title>Freed at last</title>${FILLER}<p id="passage">Then <b>Andry</b> Hernández came home.</p>${FILLER}`;

let frame: OpenFrame | null = null;
afterEach(() => {
  frame?.close();
  frame = null;
});

async function open(html: string): Promise<OpenFrame & { article: Article }> {
  frame = await openFrame(html, 1000, 800);
  return { ...frame, article: readArticle(frame.document) };
}

function passageIn({ text }: Article, words = 'Andry Hernández') {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length };
}

function undoOf(going: Going): () => void {
  if (!going.ok) throw new Error(going.reason);
  return going.undo;
}

function painted(window: Window & typeof globalThis): string[] {
  return [...(window.CSS.highlights.get(CURRENT) ?? [])].map(String);
}

describe('going to a passage', () => {
  it('scrolls it to the middle of the window and paints it', async () => {
    const { document, window, article } = await open(PAGE);
    undoOf(goToPassage(document, article, passageIn(article)));
    const { top, bottom } = (document.querySelector('#passage') as Element).getBoundingClientRect();
    expect((top + bottom) / 2).toBeCloseTo(400, -1);
    expect(painted(window)).toEqual(['Andry Hernández']);
  });

  it('scrolls it to the middle of the part that nothing covers, also at the end of the page', async () => {
    const { document, window, article } = await open(`${FILLER}<p id="passage">Then Andry Hernández came home.</p>`);
    const room = new RoomBelow(document);
    const markup = document.documentElement.outerHTML;
    const length = () => (document.scrollingElement as Element).scrollHeight;
    const before = length();
    const cover = { frameFor: () => ({ top: 0, height: 300 }), lengthen: (by: number) => room.lengthen(by) };
    goToPassage(document, article, passageIn(article), undefined, cover);
    const { top, bottom } = (document.querySelector('#passage') as Element).getBoundingClientRect();
    expect((top + bottom) / 2).toBeCloseTo(150, -1);
    expect(window.scrollY + 800).toBeLessThanOrEqual(length());
    expect(document.documentElement.outerHTML).toBe(markup);
    room.clear();
    expect(length()).toBe(before);
  });

  it('leaves a page as long as it is where the passage comes into the free part by itself', async () => {
    const { document, article } = await open(PAGE);
    const lengthen = vi.fn<(by: number) => void>();
    goToPassage(document, article, passageIn(article), undefined, {
      frameFor: () => ({ top: 0, height: 300 }),
      lengthen,
    });
    expect(lengthen).not.toHaveBeenCalled();
  });

  it('shows the beginning of one that is taller than the free part', async () => {
    const { document, article } = await open(PAGE);
    const passage = passageIn(article);
    const cover = { frameFor: () => ({ top: 0, height: 10 }), lengthen: () => {} };
    goToPassage(document, article, passage, undefined, cover);
    expect((document.querySelector('#passage b') as Element).getBoundingClientRect().top).toBeCloseTo(2, -1);
  });

  it('scrolls a box to what nothing covers of it', async () => {
    const { document, article } = await open(
      `<style>body { margin: 0 }</style><div id="box" style="height: 800px; overflow: auto">${PAGE}</div>`,
    );
    const cover = { frameFor: () => ({ top: 0, height: 300 }), lengthen: () => {} };
    goToPassage(document, article, passageIn(article), undefined, cover);
    const { top, bottom } = (document.querySelector('#passage') as Element).getBoundingClientRect();
    expect((top + bottom) / 2).toBeCloseTo(150, -1);
  });

  it('changes no node, and takes the paint away', async () => {
    const { document, window, article } = await open(PAGE);
    const html = document.documentElement.outerHTML;
    const undo = undoOf(goToPassage(document, article, passageIn(article)));
    expect(document.documentElement.outerHTML).toBe(html);
    undo();
    undo();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(window.CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('leaves the paint for a moment only', async () => {
    const { document, window, article } = await open(PAGE);
    goToPassage(document, article, passageIn(article));
    await vi.waitFor(() => expect(painted(window)).toEqual([]), { timeout: 4_000 });
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('stops at the signal', async () => {
    const { document, window, article } = await open(PAGE);
    const leaving = new AbortController();
    goToPassage(document, article, passageIn(article), leaving.signal);
    leaving.abort();
    expect(painted(window)).toEqual([]);
  });

  it('takes the place of the passage before', async () => {
    const { document, window, article } = await open(PAGE);
    const undo = undoOf(goToPassage(document, article, passageIn(article)));
    goToPassage(document, article, passageIn(article, 'came home'));
    undo();
    expect(painted(window)).toEqual(['came home']);
  });

  it('paints again when the page empties the registry, and leaves the page’s own highlights', async () => {
    const { document, window, article } = await open(PAGE);
    const undo = undoOf(goToPassage(document, article, passageIn(article)));
    window.CSS.highlights.clear();
    window.CSS.highlights.set('own', new window.Highlight());
    await vi.waitFor(() => expect(painted(window)).toEqual(['Andry Hernández']));
    undo();
    expect([...window.CSS.highlights.keys()]).toEqual(['own']);
  });

  it('moves the reading cursor there', async () => {
    const { document, article } = await open(PAGE);
    goToPassage(document, article, passageIn(article));
    const selection = document.getSelection();
    expect(selection?.isCollapsed).toBe(true);
    expect(selection?.anchorNode?.parentElement?.textContent).toBe('Andry');
  });

  it('scrolls the boxes around it too', async () => {
    const { document, article } = await open(
      `<div id="box" style="height: 300px; overflow: auto">${PAGE}</div>${FILLER}`,
    );
    goToPassage(document, article, passageIn(article));
    const box = (document.querySelector('#box') as Element).getBoundingClientRect();
    const passage = (document.querySelector('#passage') as Element).getBoundingClientRect();
    expect(passage.top).toBeGreaterThan(box.top);
    expect(passage.bottom).toBeLessThan(box.bottom);
  });

  it('opens what is folded, and folds it again', async () => {
    const { document, article } = await open(
      '<details><summary>More</summary><p>Andry Hernández came home.</p></details>',
    );
    const details = document.querySelector('details') as HTMLDetailsElement;
    const undo = undoOf(goToPassage(document, article, passageIn(article)));
    expect(details.open).toBe(true);
    undo();
    expect(details.open).toBe(false);
  });

  it('finds the words again when the page has made its nodes anew', async () => {
    const { document, window, article } = await open(PAGE);
    const passage = passageIn(article);
    document.body.innerHTML = `<p>Something new.</p>${document.body.innerHTML}`;
    expect(goToPassage(document, article, passage).ok).toBe(true);
    expect(painted(window)).toEqual(['Andry Hernández']);
  });

  it('finds the words again when the text of the nodes has changed', async () => {
    const { document, window, article } = await open('<p>Then Andry Hernández came home.</p>');
    const passage = passageIn(article);
    (document.querySelector('p')?.firstChild as Text).data = 'In July 2025 Andry Hernández came home.';
    expect(goToPassage(document, article, passage).ok).toBe(true);
    expect(painted(window)).toEqual(['Andry Hernández']);
  });

  it('says why when it cannot', async () => {
    const { document, window, article } = await open(
      '<title>Andry Hernández</title><p id="p">Andry Hernández came home.</p>',
    );
    const passage = passageIn(article);
    expect(goToPassage(document, article, { start: 0, end: 15 })).toEqual({ ok: false, reason: 'no-place' });
    const paragraph = document.querySelector('#p') as HTMLElement;
    paragraph.style.display = 'none';
    expect(goToPassage(document, article, passage)).toEqual({ ok: false, reason: 'hidden' });
    paragraph.style.display = '';
    paragraph.style.visibility = 'hidden';
    expect(goToPassage(document, article, passage)).toEqual({ ok: false, reason: 'hidden' });
    document.body.replaceChildren();
    expect(goToPassage(document, article, passage)).toEqual({ ok: false, reason: 'gone' });
    expect(window.CSS.highlights.size).toBe(0);
  });

  it('works in open shadow roots', async () => {
    const { document, window } = await open(`${FILLER}<div id="host"></div>`);
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.append('Then Andry Hernández came home.');
    const article = readArticle(document);
    const undo = undoOf(goToPassage(document, article, passageIn(article)));
    expect(painted(window)).toEqual(['Andry Hernández']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    undo();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('goes at once where the reader wants no motion', async () => {
    const { document, window, article } = await open(`<style>html { scroll-behavior: smooth }</style>${PAGE}`);
    goToPassage(document, article, passageIn(article));
    const arrived = window.scrollY;
    await nextFrame(window);
    expect(window.scrollY).toBe(arrived);
  });
});
