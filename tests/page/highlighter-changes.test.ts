import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeStage, element, GANG, HELD, layer, names, open, PAGE, painted } from './highlight-stage.ts';
import { nextFrame } from './open-frame.ts';

afterEach(closeStage);

describe('marks on a page that changes', () => {
  it('follow paragraphs that the page makes anew, before it is painted again', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD, GANG)]);
    const article = element(page, 'article');
    article.innerHTML = `<p>New at the top.</p>${article.innerHTML}`;
    await nextFrame(page.window);
    expect(painted(page, 'dated')).toEqual([HELD, GANG]);
  });

  it('follow text nodes that are split and joined', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    (element(page, '#first').lastChild as Text).splitText(30);
    await nextFrame(page.window);
    expect(painted(page, 'dated')).toEqual([HELD]);
    element(page, '#first').normalize();
    await nextFrame(page.window);
    expect(painted(page, 'dated')).toEqual([HELD]);
  });

  it.each([
    ['shortened', (first: HTMLElement) => (first.lastChild as Text).deleteData(25, 40)],
    ['denied at its beginning', (first: HTMLElement) => first.prepend('It is not true that ')],
    ['changed in the middle', (first: HTMLElement) => first.querySelector('b')?.replaceChildren('not deported')],
    ['continued', (first: HTMLElement) => first.append(' Or so they say.')],
    ['taken off', (first: HTMLElement) => first.remove()],
    ['made anew twice', (first: HTMLElement) => first.replaceWith(first.cloneNode(true), first.cloneNode(true))],
  ])('go at once from a paragraph that is %s, and it is told', async (_, change) => {
    const onLost = vi.fn();
    const page = await open(PAGE, { onLost });
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD, GANG)]);
    change(element(page, '#first'));
    await nextFrame(page.window);
    expect(painted(page, 'dated')).toEqual([GANG]);
    expect(onLost).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1), { timeout: 3_000 });
    expect([...(onLost.mock.lastCall?.[0].keys() ?? [])]).toEqual([HELD]);
  });

  it('come back with their paragraph, and nothing is told', async () => {
    const onLost = vi.fn();
    const page = await open(PAGE, { onLost });
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD, GANG)]);
    const article = element(page, 'article');
    const html = article.innerHTML;
    article.innerHTML = '<p>Loading</p>';
    await nextFrame(page.window);
    expect(names(page)).toEqual([]);
    article.innerHTML = html;
    await vi.waitFor(() => expect(painted(page, 'dated')).toEqual([HELD, GANG]));
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(onLost).not.toHaveBeenCalled();
  });

  it('come back however often their paragraph changed before', async () => {
    const page = await open('<p>He is held there. <i>0</i></p>');
    const words = 'He is held there. 0';
    page.highlighter.paint(page.article, [layer(page.article, 'dated', words)]);
    for (let times = 1; times <= 30; times++) {
      element(page, 'i').textContent = String(times % 2);
      await vi.waitFor(() => expect(painted(page, 'dated')).toEqual(times % 2 ? [] : [words]));
    }
    expect(painted(page, 'dated')).toEqual([words]);
  });

  it('follow when very much changes at once', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD, GANG)]);
    for (let times = 0; times < 1_500; times++) element(page, 'article').append(page.document.createElement('br'));
    element(page, '#first').prepend('It is false that ');
    await nextFrame(page.window);
    expect(painted(page, 'dated')).toEqual([GANG]);
  });

  it('are never on other words, even in the frame in which the text changes', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    const text = element(page, '#first').lastChild as Text;
    await new Promise<void>((resolve) => page.window.requestAnimationFrame(() => resolve()));
    text.data = `${text.data.slice(0, -HELD.length)}He is free again.`;
    await Promise.resolve();
    expect(names(page)).toEqual([]);
  });

  it('are right where the page has changed since it was read', async () => {
    const page = await open(PAGE);
    element(page, '#first').before('Something new. ');
    element(page, '#second').prepend('It is false that ');
    const lost = page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD, GANG)]);
    expect(painted(page, 'dated')).toEqual([HELD]);
    expect(Object.fromEntries(lost)).toEqual({ [GANG]: 'changed' });
  });

  it('are right where other layers are shown after a change elsewhere', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    element(page, '#second').prepend('It is false that ');
    const lost = page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD, GANG)]);
    expect(painted(page, 'dated')).toEqual([HELD]);
    expect(lost.get(GANG)).toBe('changed');
  });

  it('come back when the page empties the registry and its list of sheets', async () => {
    const page = await open(PAGE);
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    page.window.CSS.highlights.clear();
    page.document.adoptedStyleSheets = [];
    await vi.waitFor(() => expect(painted(page, 'dated')).toEqual([HELD]));
    expect(page.document.adoptedStyleSheets).toHaveLength(1);
    page.highlighter.clear();
    expect(names(page)).toEqual([]);
    expect(page.document.adoptedStyleSheets).toEqual([]);
  });

  it('are not joined by others of the same names', async () => {
    const page = await open(PAGE);
    page.window.CSS.highlights.set('cic-matches', new page.window.Highlight());
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    expect(names(page)).toEqual(['cic-dated']);
    page.window.CSS.highlights.set('cic-dark-conflicts', new page.window.Highlight());
    await vi.waitFor(() => expect(names(page)).toEqual(['cic-dated']));
  });

  it('are left off where the page never rests', async () => {
    const onLost = vi.fn();
    const page = await open('<p>He is held there. <i>0</i></p><p>He was freed.</p>', { onLost, mostLooks: 10 });
    const held = 'He is held there. 0';
    page.highlighter.paint(page.article, [layer(page.article, 'dated', held, 'He was freed.')]);
    for (let times = 0; times < 500 && names(page).length > 0; times++) {
      element(page, 'i').textContent = String(times % 2);
      await nextFrame(page.window);
    }
    expect(names(page)).toEqual([]);
    await vi.waitFor(() => expect(onLost).toHaveBeenCalled(), { timeout: 3_000 });
    expect(onLost.mock.lastCall?.[0].get('He was freed.')).toBe('unsteady');
  });

  it('are watched no more when they are cleared', async () => {
    const onLost = vi.fn();
    const page = await open(PAGE, { onLost });
    page.highlighter.paint(page.article, [layer(page.article, 'dated', HELD)]);
    page.highlighter.clear();
    element(page, '#first').remove();
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(onLost).not.toHaveBeenCalled();
    expect(names(page)).toEqual([]);
  });
});
