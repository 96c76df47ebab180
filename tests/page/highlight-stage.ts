import type { HighlightLayer } from '../../page/highlight-layers.ts';
import { type HighlightStyle, highlightName, type Look } from '../../page/highlight-styles.ts';
import { Highlighter, type HighlighterOptions } from '../../page/highlighter.ts';
import { type Article, readArticle } from '../../page/read-article.ts';
import { type OpenFrame, openFrame } from './open-frame.ts';

export const PAGE = `<title>Held</title>
<article>
<p id="first">He was <b>deported</b> to El Salvador, his   lawyers
say. He is held there.</p>
<p id="second">DHS says that he is a member of a gang. He denies it.</p>
<p id="third">Nothing is said here.</p>
</article>`;
export const HELD = 'He is held there.';
export const GANG = 'DHS says that he is a member of a gang.';

export interface Stage extends OpenFrame {
  article: Article;
  highlighter: Highlighter;
}

let stage: Stage | null = null;

/** Takes the last stage away; for after each test. */
export function closeStage(): void {
  stage?.highlighter.clear();
  stage?.close();
  stage = null;
}

export async function open(html: string, options: HighlighterOptions = {}): Promise<Stage> {
  const frame = await openFrame(html, 700, 500);
  stage = {
    ...frame,
    article: readArticle(frame.document),
    highlighter: new Highlighter(frame.document, options),
  };
  return stage;
}

/** A layer on the first place of each of the words; the words are the passages' ids. */
export function layer({ text }: Article, style: HighlightStyle, ...words: string[]): HighlightLayer {
  const passages = words.map((id) => ({ id, start: text.indexOf(id), end: text.indexOf(id) + id.length }));
  return { style, passages };
}

/** The words that stand in the ranges of a highlight, as the browser would paint them. */
export function painted({ window, document }: OpenFrame, look: Look, ground: 'light' | 'dark' = 'light'): string[] {
  const highlight = window.CSS.highlights.get(highlightName(look, ground));
  return [...(highlight ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\s+/g, ' ');
  });
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

export function names({ window }: OpenFrame): string[] {
  return [...window.CSS.highlights.keys()].sort();
}

export function element({ document }: OpenFrame, selector: string): HTMLElement {
  return document.querySelector(selector) as HTMLElement;
}
