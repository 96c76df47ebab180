import { afterEach, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../page/read-article.ts';
import {
  closeStage,
  element,
  GANG,
  HELD,
  layer,
  names,
  open,
  PAGE,
  painted,
  type Stage,
  withoutSpace,
} from './highlight-stage.ts';
import { nextFrame } from './open-frame.ts';
import { REAL_PAGES, readRealPage } from './real-pages.ts';

afterEach(closeStage);

describe('the marks of passages', () => {
  it('lie exactly on their words, also across inline elements and lines of the source', async () => {
    const page = await open(PAGE);
    const words = 'He was deported to El Salvador, his lawyers say.';
    expect(page.highlighter.paint(page.article, [layer(page.article, 'reported', words, GANG)]).size).toBe(0);
    expect(painted(page, 'reported')).toEqual([words, GANG]);
    expect(names(page)).toEqual(['cic-reported']);
  });

  it('change no node and move nothing', async () => {
    const page = await open(PAGE);
    const html = page.document.documentElement.outerHTML;
    const boxes = () =>
      [...page.document.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect()));
    const before = boxes();
    page.highlighter.paint(page.article, [
      layer(page.article, 'dated', HELD),
      layer(page.article, 'matches', HELD),
      layer(page.article, 'layer-a', GANG),
      layer(page.article, 'layer-b', GANG),
    ]);
    await nextFrame(page.window);
    expect(boxes()).toEqual(before);
    expect(page.document.documentElement.outerHTML).toBe(html);
    page.highlighter.clear();
    expect(page.document.documentElement.outerHTML).toBe(html);
  });

  it('are all gone when they are cleared, and nothing of the page’s with them', async () => {
    const page = await open(PAGE);
    const sheet = new page.window.CSSStyleSheet();
    page.document.adoptedStyleSheets = [sheet];
    page.window.CSS.highlights.set('own', new page.window.Highlight());
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    expect(page.document.adoptedStyleSheets).toHaveLength(2);
    page.highlighter.clear();
    page.highlighter.clear();
    expect(names(page)).toEqual(['own']);
    expect(page.document.adoptedStyleSheets).toEqual([sheet]);
  });

  it('are those of the last layers alone', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD), layer(page.article, 'disputed', GANG)]);
    page.highlighter.paint(page.article, [layer(page.article, 'disputed', GANG), layer(page.article, 'layer-a', HELD)]);
    expect(names(page)).toEqual(['cic-disputed', 'cic-layer-a']);
    page.highlighter.paint(page.article, [{ style: 'dated', passages: [] }]);
    expect(names(page)).toEqual([]);
    expect(page.document.adoptedStyleSheets).toEqual([]);
  });

  it('are painted below the page’s own highlights and below the passage gone to', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD), layer(page.article, 'layer-a', HELD)]);
    const { highlights } = page.window.CSS;
    expect(highlights.get('cic-dated')?.priority).toBe(-1);
    expect(highlights.get('cic-layer-a')?.priority).toBe(-2);
  });

  it('have the looks of the sheet that is given', async () => {
    const page = await open(PAGE, { css: '@container style(--shown: 1) { ::highlight(cic-dated) { color: red } }' });
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    expect(page.document.adoptedStyleSheets.at(-1)?.cssRules[0]?.cssText).toContain('--shown');
  });

  it('stay as they are when the same layers are painted again', async () => {
    const page = await open(PAGE);
    const layers = [layer(page.article, 'dated', HELD)];
    page.highlighter.paint(page.article, layers);
    const [range] = page.window.CSS.highlights.get('cic-dated') ?? [];
    page.highlighter.paint(page.article, layers);
    expect([...(page.window.CSS.highlights.get('cic-dated') ?? [])]).toEqual([range]);
    element(page, '#first').replaceChildren('Changed.');
    expect(page.highlighter.paint(page.article, layers).get(HELD)).toBe('changed');
  });

  it('say why a passage has none', async () => {
    const page = await open(PAGE);
    const { text } = page.article;
    const lost = page.highlighter.paint(page.article, [
      layer(page.article, 'dated', 'Held', HELD),
      {
        style: 'dated',
        passages: [
          { id: 'empty', start: 40, end: 40 },
          { id: 'backwards', start: 40, end: 30 },
          { id: 'behind the end', start: text.length + 5, end: text.length + 9 },
          { id: 'gap', start: text.indexOf('\n\nDHS'), end: text.indexOf('DHS') },
        ],
      },
    ]);
    expect(Object.fromEntries(lost)).toEqual({
      Held: 'no-place',
      empty: 'no-place',
      backwards: 'no-place',
      'behind the end': 'no-place',
      gap: 'no-place',
    });
    expect(painted(page, 'dated')).toEqual([HELD]);
  });

  it('leave out what is not article text', async () => {
    const page = await open('<p>He was <button>Share</button> freed <script>1</script>in July.</p>');
    page.highlighter.paint(page.article, [layer(page.article, 'matches', 'He was freed in July.')]);
    expect(painted(page, 'matches')).toEqual(['He was', 'freed', 'in July.']);
  });

  it('take the colours of the ground on which each passage stands', async () => {
    const page = await open(`<body style="background: #fff"><p>On light ground.</p>
      <div style="background: #111; color: #eee"><p>On <i>dark</i> ground.</p></div>`);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', 'On light ground.', 'On dark ground.')]);
    expect(painted(page, 'dated')).toEqual(['On light ground.']);
    expect(painted(page, 'dated', 'dark')).toEqual(['On dark ground.']);
  });

  it('follow the page’s change of theme', async () => {
    const page = await open(`<style>.night body { background: #111; color: #eee }</style>${PAGE}`);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    page.document.documentElement.className = 'night';
    await vi.waitFor(() => expect(names(page)).toEqual(['cic-dark-dated']));
    expect(painted(page, 'dated', 'dark')).toEqual([HELD]);
  });
});

describe('marks that overlap', () => {
  it('show a verdict and a layer of sources at once, whole', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [
      layer(page.article, 'disputed', GANG),
      layer(page.article, 'layer-b', 'DHS says'),
    ]);
    expect(painted(page, 'disputed')).toEqual([GANG]);
    expect(painted(page, 'layer-b')).toEqual(['DHS says']);
  });

  it('show two verdicts as two lines, the weightier next to the words', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [
      layer(page.article, 'matches', 'He was deported to El Salvador, his lawyers say.'),
      layer(page.article, 'dated', 'to El Salvador'),
    ]);
    expect(painted(page, 'dated')).toEqual(['to El Salvador']);
    expect(painted(page, 'matches-2')).toEqual(['to El Salvador']);
    expect(painted(page, 'matches')).toEqual(['He was deported', ', his lawyers say.']);
  });

  it('show that a passage rests on several layers, with the tint of the first', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [
      layer(page.article, 'layer-a', 'DHS says'),
      layer(page.article, 'layer-c', GANG),
    ]);
    expect(painted(page, 'layer-a-2')).toEqual(['DHS says']);
    expect(painted(page, 'layer-c')).toEqual([' that he is a member of a gang.']);
  });
});

describe('marks in open shadow trees', () => {
  async function openWithShadow(): Promise<Stage & { root: ShadowRoot }> {
    const page = await open('<p>Before.</p><div id="host"></div>');
    const root = element(page, '#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>He is <i>held</i> there.</p>';
    return { ...page, article: readArticle(page.document), root };
  }

  it('have a sheet there, and take it away', async () => {
    const page = await openWithShadow();
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD, 'Before.')]);
    expect(painted(page, 'dated')).toEqual(['Before.', HELD]);
    expect(page.root.adoptedStyleSheets).toHaveLength(1);
    page.highlighter.clear();
    expect(page.root.adoptedStyleSheets).toHaveLength(0);
  });

  it('follow changes there', async () => {
    const page = await openWithShadow();
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    page.root.innerHTML = `<p>More.</p>${page.root.innerHTML}`;
    await nextFrame(page.window);
    expect(painted(page, 'dated')).toEqual([HELD]);
    page.root.querySelector('i')?.replaceChildren('not held');
    await nextFrame(page.window);
    expect(names(page)).toEqual([]);
  });

  it('reach over the edge of a tree in pieces', async () => {
    const page = await open('<p>He is <span id="host"></span> there.</p>');
    element(page, '#host').attachShadow({ mode: 'open' }).append('held');
    const article = readArticle(page.document);
    page.highlighter.paint(article, [layer(article, 'dated', HELD)]);
    expect(painted(page, 'dated')).toEqual(['He is', 'held', 'there.']);
  });

  it('are found by a click', async () => {
    const page = await openWithShadow();
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    const { left, top, height } = (page.root.querySelector('i') as Element).getBoundingClientRect();
    expect(page.highlighter.passagesAt(left + 3, top + height / 2)).toEqual([HELD]);
  });
});

describe('the passages under a point', () => {
  const LONG = 'One two three four five six seven eight nine ten eleven twelve.';

  it('are found on each line, not beside them', async () => {
    const page = await open(`<p style="width: 150px; font: 16px/1.5 serif">Start. ${LONG} End.</p>`);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', LONG)]);
    const range = page.document.createRange();
    range.selectNodeContents(element(page, 'p'));
    const lines = [...range.getClientRects()];
    expect(lines.length).toBeGreaterThan(3);
    const [first, second] = lines as [DOMRect, DOMRect];
    const middle = (line: DOMRect) => line.top + line.height / 2;
    expect(page.highlighter.passagesAt(first.left + 2, middle(first))).toEqual([]);
    expect(page.highlighter.passagesAt(first.right - 3, middle(first))).toEqual([LONG]);
    expect(page.highlighter.passagesAt(second.left + 2, middle(second))).toEqual([LONG]);
    expect(page.highlighter.passagesAt(second.right + 200, middle(second))).toEqual([]);
  });

  it('are found in nested inline elements, the shortest first', async () => {
    const page = await open(PAGE);
    const sentence = 'He was deported to El Salvador, his lawyers say.';
    page.highlighter.paint(page.article, [
      layer(page.article, 'reported', sentence),
      layer(page.article, 'layer-a', 'deported to'),
    ]);
    const { left, top, height } = element(page, 'b').getBoundingClientRect();
    expect(page.highlighter.passagesAt(left + 3, top + height / 2)).toEqual(['deported to', sentence]);
  });

  it('are found where the page forbids selecting', async () => {
    const page = await open(`<style>* { user-select: none }</style>${PAGE}`);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', GANG)]);
    const { left, top, height } = element(page, '#second').getBoundingClientRect();
    expect(page.highlighter.passagesAt(left + 3, top + height / 2)).toEqual([GANG]);
  });

  it('are not found under what covers them, nor outside the window', async () => {
    const page = await open(`${PAGE}<div style="position: fixed; inset: 0"></div>`);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', GANG)]);
    const { left, top, height } = element(page, '#second').getBoundingClientRect();
    expect(page.highlighter.passagesAt(left + 3, top + height / 2)).toEqual([]);
    expect(page.highlighter.passagesAt(-5, -5)).toEqual([]);
  });

  it('are the same for the caret and for a selection', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [
      layer(page.article, 'dated', GANG),
      layer(page.article, 'layer-a', 'DHS says'),
    ]);
    expect(page.highlighter.passagesAtSelection()).toEqual([]);
    const selection = page.document.getSelection() as Selection;
    const text = element(page, '#second').firstChild as Text;
    selection.collapse(text, 2);
    expect(page.highlighter.passagesAtSelection()).toEqual(['DHS says', GANG]);
    selection.setBaseAndExtent(text, 20, text, 14);
    expect(page.highlighter.passagesAtSelection()).toEqual([GANG]);
    selection.collapse(text, text.length);
    expect(page.highlighter.passagesAtSelection()).toEqual([]);
  });
});

describe.skipIf(REAL_PAGES.length === 0)('marks on real pages', { timeout: 60_000 }, () => {
  it.each(REAL_PAGES)('%s: lie on their words and change nothing', async (name) => {
    const page = await open(await readRealPage(name));
    const html = page.document.documentElement.outerHTML;
    const paragraphs = [...page.article.text.matchAll(/[^\n]{30,}/g)].slice(0, 400);
    const passages = paragraphs.map(({ 0: words, index }) => ({ id: words, start: index, end: index + words.length }));
    const lost = page.highlighter.paint(page.article, [{ style: 'dated', passages }]);
    const expected = passages.filter(({ id }) => !lost.has(id)).map(({ id }) => id);
    const words = [...painted(page, 'dated'), ...painted(page, 'dated', 'dark')].join('');
    expect(withoutSpace(words)).toHaveLength(withoutSpace(expected.join('')).length);
    expect([...lost.values()].every((reason) => reason === 'no-place')).toBe(true);
    expect(page.document.documentElement.outerHTML).toBe(html);
  });
});

describe('very many passages', { timeout: 60_000 }, () => {
  const sentence = (index: number) =>
    `In month ${index} he was held in the prison of <b>the country</b> of number ${index}.`;
  const html = (count: number, filler: string) =>
    `<article>${Array.from({ length: count }, (_, index) => `<p>${sentence(index)} ${filler}</p>`).join('')}</article>`;

  it.each([
    ['200 passages on a page of 1 MB', 200, 'Much else is said of other things here. '.repeat(125)],
    ['2,000 passages', 2_000, 'Much else is said of other things here. '],
    ['10,000 passages', 10_000, ''],
  ])('%s are marked, found, marked again after a change, and let go', async (_, count, filler) => {
    const page = await open(html(count, filler));
    const words = Array.from({ length: count }, (_, index) => sentence(index).replace(/<.*?>/g, ''));
    const layers = [layer(page.article, 'dated', ...words), layer(page.article, 'layer-a', ...words)];
    page.highlighter.paint(page.article, layers);
    expect(painted(page, 'dated')).toEqual(words);
    const { left, top } = element(page, 'p').getBoundingClientRect();
    expect(page.highlighter.passagesAt(left + 3, top + 8)).toEqual([words[0]]);
    const article = element(page, 'article');
    article.innerHTML = `<p>New.</p>${article.innerHTML}`;
    await nextFrame(page.window);
    expect(painted(page, 'dated')).toEqual(words);
    page.highlighter.clear();
    expect(names(page)).toEqual([]);
  });
});

describe('the marks of notes', () => {
  it('lie on their words, and make room below a verdict’s line without cutting it', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [
      layer(page.article, 'dated', GANG),
      layer(page.article, 'note', 'he is a member', HELD),
      layer(page.article, 'link-note', 'his lawyers say.'),
    ]);
    expect(painted(page, 'dated')).toEqual([GANG]);
    expect(painted(page, 'note')).toEqual([HELD]);
    expect(painted(page, 'note-2')).toEqual(['he is a member']);
    expect(painted(page, 'link-note')).toEqual(['his lawyers say.']);
  });

  it('stand on tints', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [
      layer(page.article, 'layer-a', HELD),
      layer(page.article, 'note', 'held there'),
    ]);
    expect(painted(page, 'layer-a')).toEqual([HELD]);
    expect(painted(page, 'note')).toEqual(['held there']);
  });

  it('are told at the passages they lie on', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', GANG), layer(page.article, 'note', 'a member')]);
    const text = element(page, '#second').firstChild as Text;
    const place = text.data.indexOf('member');
    page.document.getSelection()?.setBaseAndExtent(text, place, text, place);
    expect(page.highlighter.passagesAtSelection()).toEqual(['a member', GANG]);
  });
});
