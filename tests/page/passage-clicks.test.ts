import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Highlighter } from '../../page/highlighter.ts';
import { mountHost } from '../../page/host-element.ts';
import { watchPassageClicks } from '../../page/passage-clicks.ts';
import { readArticle } from '../../page/read-article.ts';

const SENTENCE = 'He is held there, his lawyers say, on the record.';
const PAGE = `<main style="font: 20px/2 serif; width: 700px">
<p id="marked">He is <i>held</i> there, <a href="#lawyers">his lawyers</a> say, <b id="button" role="button" tabindex="0">on</b> the record.</p>
<p id="other">Nothing is marked here.</p><input id="field"></main>`;

const onOpen = vi.fn();
let highlighter: Highlighter;
let stop: AbortController;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  const article = readArticle(document);
  const start = article.text.indexOf(SENTENCE);
  highlighter = new Highlighter(document);
  highlighter.paint(article, [
    { style: 'dated', passages: [{ id: 'held', start, end: start + SENTENCE.length }] },
    { style: 'layer-a', passages: [{ id: 'record', start, end: start + 'He is held'.length }] },
  ]);
  stop = new AbortController();
  onOpen.mockReset();
  watchPassageClicks(document, highlighter, onOpen, stop.signal);
});

afterEach(() => {
  stop.abort();
  highlighter.clear();
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

/** Puts the caret, or a selection, into the first words of an element. */
function select(selector: string, from: number, to = from): void {
  document
    .getSelection()
    ?.setBaseAndExtent(find(selector).firstChild as Text, from, find(selector).firstChild as Text, to);
}

describe('a click', () => {
  it('on a passage opens its entries, the shortest first', async () => {
    await userEvent.click(find('#marked i'));
    expect(onOpen.mock.calls).toEqual([[['record', 'held']]]);
  });

  it('is heard though the page keeps it to itself', async () => {
    find('main').addEventListener('click', (event) => event.stopPropagation());
    await userEvent.click(find('#marked i'));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['on a link', 'a'],
    ['on what plays a button', '#button'],
    ['beside all passages', '#other'],
    ['on a field', '#field'],
  ])('%s opens nothing', async (_, selector) => {
    await userEvent.click(find(selector));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('with another key or the other button opens nothing', async () => {
    await userEvent.click(find('#marked i'), { modifiers: ['Shift'] });
    document.getSelection()?.removeAllRanges();
    await userEvent.click(find('#marked i'), { button: 'right' });
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('that selects a word opens nothing beyond what the first one opened', async () => {
    await userEvent.dblClick(find('#marked i'));
    expect(document.getSelection()?.type).toBe('Range');
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('that the page makes up opens nothing', () => {
    const { left, top } = find('#marked i').getBoundingClientRect();
    find('#marked i').dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: left + 3, clientY: top + 3, composed: true }),
    );
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('after the signal opens nothing', async () => {
    stop.abort();
    await userEvent.click(find('#marked i'));
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('Enter', () => {
  it('opens the entries of the passage in which the caret stands', async () => {
    select('#marked', 2);
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([[['record', 'held']]]);
  });

  it('opens those of the selection', async () => {
    select('#marked a', 1, 5);
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([[['held']]]);
  });

  it('opens nothing elsewhere, nor with another key', async () => {
    select('#other', 2);
    await userEvent.keyboard('{Enter}');
    select('#marked', 2);
    await userEvent.keyboard('{Control>}{Enter}{/Control} ');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('is left to what has the focus', async () => {
    select('#marked', 2);
    find('#button').focus();
    select('#marked', 2);
    await userEvent.keyboard('{Enter}');
    find('#field').focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('is left to our own sidebar', async () => {
    const { root, remove } = mountHost(document);
    const button = document.createElement('button');
    root.append(button);
    select('#marked', 2);
    button.focus();
    select('#marked', 2);
    await userEvent.keyboard('{Enter}');
    remove();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('and clicks are understood in a form whose fields bear the names of its methods', async () => {
    find('main').insertAdjacentHTML(
      'afterbegin',
      '<form id="form"><input name="matches"><input name="contains"></form>',
    );
    find('#form').append(find('#marked'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await userEvent.click(find('#marked i'));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('opens nothing without marks', async () => {
    highlighter.clear();
    select('#marked', 2);
    await userEvent.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
  });
});
