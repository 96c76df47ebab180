import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, nextFrame, press, resizeWindow, showSidebar } from './stage.tsx';

async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text);
  await nextFrame();
}

function focusedText(root: ShadowRoot): string {
  return root.activeElement?.textContent?.trim() ?? '';
}

function selectedTab(root: ShadowRoot): string {
  return root.querySelector('[role=tab][aria-selected=true] .wide')?.textContent ?? '';
}

describe('the tabs', () => {
  test('are one tab stop; arrows, Home and End move and choose', async () => {
    await resizeWindow(400, 900);
    const { root } = showSidebar();
    await nextFrame();
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    find(root, '[role=tab]', /^Timeline/).focus();
    const seen: string[] = [];
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{End}', '{ArrowRight}', '{ArrowLeft}', '{Home}']) {
      await keys(key);
      seen.push(selectedTab(root));
      expect(focusedText(root)).toContain(selectedTab(root));
    }
    expect(seen).toEqual(['Known', 'This page', 'Notes', 'Timeline', 'Notes', 'Timeline']);
  });

  test('name the panel they show, which follows them in the tab order', async () => {
    const { root } = showSidebar({ initialView: 'voices' });
    await nextFrame();
    const tab = root.querySelector('[role=tab][aria-selected=true]');
    const panel = root.querySelector('[role=tabpanel]');
    expect(tab?.getAttribute('aria-controls')).toBe(panel?.id);
    expect(panel?.getAttribute('aria-labelledby')).toBe(tab?.id);
  });
});

describe('Escape', () => {
  test('closes what is open around the focus first, and goes back to its button; then the sidebar', async () => {
    const { root, told } = showSidebar();
    await nextFrame();
    await press(root, 'Background');
    find(root, '.head .disclosed button', /sources?$/).focus();
    await keys('{Enter}');
    expect(root.querySelectorAll('.head .disclosed .source').length).toBeGreaterThan(0);
    await keys('{Escape}');
    expect(root.querySelectorAll('.head .disclosed .source')).toHaveLength(0);
    await keys('{Escape}');
    expect(root.querySelector('.head .disclosed')).toBeNull();
    expect(focusedText(root)).toBe('Background');
    expect(told).toEqual([]);
    await keys('{Escape}');
    expect(told).toEqual([['close']]);
  });

  test('folds an unfolded passage before it closes anything else', async () => {
    const { root, told } = showSidebar();
    await nextFrame();
    const fold = root.querySelector<HTMLDetailsElement>('.fold');
    fold?.querySelector('summary')?.focus();
    await keys('{Enter}');
    expect(fold?.open).toBe(true);
    await keys('{Escape}');
    expect(fold?.open).toBe(false);
    expect(root.activeElement?.tagName).toBe('SUMMARY');
    expect(told).toEqual([]);
  });

  test('clears the search field before it closes anything', async () => {
    const { root, told } = showSidebar({ initialView: 'help' });
    await nextFrame();
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    field?.focus();
    await keys('asylum');
    await keys('{Escape}');
    expect(field?.value).toBe('');
    expect(told).toEqual([]);
    await keys('{Escape}');
    expect(told).toEqual([['close']]);
  });

  test('closes the settings first', async () => {
    const { root, told } = showSidebar();
    await nextFrame();
    await press(root, 'Settings');
    await keys('{Escape}');
    expect(root.querySelector('.settings')).toBeNull();
    expect(told).toEqual([]);
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Settings');
  });
});

test('a button of the bar keeps the focus when it says what it would do next', async () => {
  const { root } = showSidebar({ layout: 'sheet' });
  await nextFrame();
  root.querySelector<HTMLElement>('[aria-label="Show at full height"]')?.focus();
  await keys('{Enter}');
  expect(root.activeElement?.getAttribute('aria-label')).toBe('Show at half height');
});

describe('the settings', () => {
  test('are seen wherever the reader was, and closing them leads back there', async () => {
    const { root } = showSidebar();
    await nextFrame();
    const box = root.querySelector('.scroll') as HTMLElement; // of the sidebar
    box.scrollTop = 400;
    await press(root, 'Settings');
    const [settings, seen] = [root.querySelector('.settings'), box.getBoundingClientRect()];
    expect(settings?.getBoundingClientRect().top).toBeGreaterThanOrEqual(seen.top);
    expect(settings?.getBoundingClientRect().bottom).toBeLessThanOrEqual(seen.bottom);
    await press(root, 'Settings');
    expect(box.scrollTop).toBe(400);
  });

  test('do not lead another view to where the one before was', async () => {
    const { root } = showSidebar();
    await nextFrame();
    const box = root.querySelector('.scroll') as HTMLElement; // of the sidebar
    box.scrollTop = 400;
    await press(root, 'Settings');
    find(root, '[role=tab]', /^Known/).click();
    await nextFrame();
    await press(root, 'Settings');
    expect(box.scrollTop).toBe(0);
  });
});

describe('the focus', () => {
  test('goes into the panel when it appears, and not when it opened by itself', async () => {
    const { root } = showSidebar();
    await nextFrame();
    expect(root.activeElement?.classList).toContain('panel');
    const quiet = showSidebar({ takeFocus: false });
    await nextFrame();
    expect(quiet.root.activeElement).toBeNull();
  });

  test('is not trapped: after the last control it leaves the sidebar', async () => {
    const { root } = showSidebar({ initialView: 'this-page' });
    const after = document.body.appendChild(document.createElement('button'));
    await nextFrame();
    find(root, '.foot button', 'Español').focus();
    await keys('{Tab}');
    expect(document.activeElement).toBe(after);
    after.remove();
  });

  test('moves to the first new entry when a list shows all of itself', async () => {
    const { root } = showSidebar({ initialView: 'known' });
    await nextFrame();
    find(root, 'button', 'Show all 93').focus();
    await keys('{Enter}');
    const entries = [...root.querySelectorAll('.s-known .entry')];
    expect(entries).toHaveLength(93);
    expect(entries.indexOf(root.activeElement as Element)).toBe(3);
  });

  test('goes to the article’s marker with “Show on the timeline”, from any view', async () => {
    await resizeWindow(400, 700);
    const { root } = showSidebar({ initialView: 'known' });
    await nextFrame();
    await press(root, 'Show');
    expect(selectedTab(root)).toBe('Timeline');
    expect(root.activeElement?.classList).toContain('here');
    const tabs = root.querySelector('.tabs')?.getBoundingClientRect();
    expect(root.activeElement?.getBoundingClientRect().top).toBeGreaterThanOrEqual(tabs?.bottom ?? 0);
  });

  test('stays on what was chosen in the help filters', async () => {
    const { root } = showSidebar({ initialView: 'help' });
    await nextFrame();
    find(root, '.chip', 'Free').focus();
    await keys('{Enter}');
    expect(focusedText(root)).toBe('Free');
    expect(root.activeElement?.getAttribute('aria-pressed')).toBe('true');
    await keys('{Tab}{Tab}{Tab}{Enter}');
    expect(focusedText(root)).toBe('Fewer filters');
    await keys('{Tab}');
    expect(root.activeElement?.tagName).toBe('SELECT');
  });
});
