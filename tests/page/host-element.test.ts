import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_RETURNS, type MountedHost, mountHost } from '../../page/host-element.ts';
import { nextFrame, type OpenFrame, openFrame } from './open-frame.ts';

let mounted: MountedHost | null = null;
let frame: OpenFrame | null = null;

afterEach(() => {
  mounted?.remove();
  mounted = null;
  frame?.close();
  frame = null;
  for (const style of document.querySelectorAll('style[data-hostile]')) style.remove();
});

function mount(onRemoved?: () => void): MountedHost {
  mounted = mountHost(document, onRemoved ? { onRemoved } : {});
  return mounted;
}

function addButton(host: MountedHost): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'Context';
  button.style.cssText = 'position: fixed; right: 0; top: 100px; width: 80px; height: 40px';
  host.root.append(button);
  return button;
}

function addStyle(css: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  style.dataset.hostile = '';
}

const settled = () => nextFrame(window);

describe('the host', () => {
  it('is one element beside the body, whose content the page cannot reach', () => {
    const { host } = mount();
    expect(host.localName).toBe('case-in-context');
    expect(host.parentElement).toBe(document.documentElement);
    expect(host.shadowRoot).toBeNull();
    expect(host.childNodes).toHaveLength(0);
  });

  it('leaves the page as it was when it is removed', async () => {
    const html = document.documentElement.outerHTML;
    const sheets = [...document.adoptedStyleSheets];
    mount().remove();
    await settled();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(document.adoptedStyleSheets).toEqual(sheets);
  });

  it('lies above everything, and takes no room', () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
    const width = document.documentElement.scrollWidth;
    const host = mount();
    const { right, top } = addButton(host).getBoundingClientRect();
    document.documentElement.append(cover);
    expect(document.elementFromPoint(right - 10, top + 10)).toBe(host.host);
    expect(document.elementFromPoint(10, 10)).toBe(cover);
    expect(document.documentElement.scrollWidth).toBe(width);
    cover.remove();
  });

  it.each([
    'html > * { display: none !important }',
    'body ~ * { display: none !important }',
    'html > * { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important }',
    'case-in-context { display: none !important; width: 0; position: static !important; pointer-events: none !important }',
    '[popover] { display: none !important; inset: auto !important }',
    ':not(:defined) { visibility: hidden !important }',
    '* { all: revert !important; font: 40px fantasy !important; color: red !important; direction: rtl !important }',
  ])('is not reached by the style %s', (css) => {
    const host = mount();
    const button = addButton(host);
    const before = button.getBoundingClientRect();
    addStyle(css);
    expect(button.checkVisibility({ visibilityProperty: true, opacityProperty: true })).toBe(true);
    expect(button.getBoundingClientRect()).toEqual(before);
    expect(getComputedStyle(host.host).direction).toBe('ltr');
    expect(document.elementFromPoint(before.right - 5, before.top + 5)).toBe(host.host);
  });

  it('keeps its events from the page', () => {
    const heard = vi.fn();
    const types = [
      'click',
      'keydown',
      'keyup',
      'pointerdown',
      'wheel',
      'input',
      'focusin',
      'paste',
      'touchstart',
      'contextmenu',
    ];
    for (const type of types) document.addEventListener(type, heard);
    const inside = vi.fn();
    const button = addButton(mount());
    button.addEventListener('click', inside);
    for (const type of types)
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    expect(inside).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    for (const type of types) document.removeEventListener(type, heard);
  });

  it('comes back when the page removes it', async () => {
    const { host } = mount();
    host.remove();
    await settled();
    expect(host.isConnected).toBe(true);
    expect(host.matches(':popover-open')).toBe(true);
  });

  it('comes back when the page hides it', async () => {
    const { host } = mount();
    host.hidePopover();
    await settled();
    await settled();
    expect(host.matches(':popover-open')).toBe(true);
  });

  it('gives up in the end, says so once, and leaves nothing', async () => {
    const onRemoved = vi.fn();
    const { host } = mount(onRemoved);
    for (let times = 0; times <= MOST_RETURNS; times++) {
      expect(onRemoved).not.toHaveBeenCalled();
      host.remove();
      await settled();
    }
    expect(onRemoved).toHaveBeenCalledOnce();
    host.remove();
    await settled();
    expect(host.isConnected).toBe(false);
    expect(onRemoved).toHaveBeenCalledOnce();
  });

  it('gives up soon against a page that removes it at once, every time', async () => {
    const onRemoved = vi.fn();
    const hostile = new MutationObserver(() => document.querySelector('case-in-context')?.remove());
    hostile.observe(document.documentElement, { childList: true });
    mount(onRemoved);
    await vi.waitFor(() => expect(onRemoved).toHaveBeenCalledOnce());
    hostile.disconnect();
  });

  it('does not come back after it was taken away by us', async () => {
    const { host, remove } = mount();
    remove();
    remove();
    await settled();
    expect(host.isConnected).toBe(false);
  });

  it('comes back when the page replaces everything', async () => {
    frame = await openFrame('<p>x</p>');
    const { document: page, window: view } = frame;
    const inner = mountHost(page);
    page.replaceChild(page.createElement('html'), page.documentElement);
    await nextFrame(view);
    expect(inner.host.parentNode).toBe(page.documentElement);
    inner.remove();
  });

  it('takes another name where the page has defined ours', () => {
    // Last in this file: a definition cannot be taken back.
    class Taken extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' });
      }
    }
    customElements.define('case-in-context', Taken);
    const { host } = mount();
    expect(host.localName).toBe('div');
    expect(host.shadowRoot).toBeNull();
  });
});
