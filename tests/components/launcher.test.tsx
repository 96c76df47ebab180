import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Launcher, type LauncherProps } from '../../components/Launcher.tsx';
import { LauncherStory } from '../../preview/LauncherStory.tsx';
import { find, nextFrame, press, resizeWindow, show, type Told } from './stage.tsx';

function showLauncher(props: Partial<LauncherProps> = {}): { root: ShadowRoot; told: Told; tab: HTMLElement } {
  const told: Told = [];
  const root = show(
    <Launcher
      mentions={3}
      later={30}
      name="Hernández Romero"
      language="en"
      theme="light"
      edge="right"
      snoozed={null}
      onOpen={() => told.push(['open'])}
      onSnoozeSite={() => told.push(['snooze site'])}
      onSnoozeCase={() => told.push(['snooze case'])}
      onWake={() => told.push(['wake'])}
      onMoveEdge={(edge) => told.push(['move', edge])}
      {...props}
    />,
  );
  return { root, told, tab: find(root, '.launcher', 'Case in Context') };
}

beforeEach(() => resizeWindow(800, 600));

describe('the launcher', () => {
  test('says in one name what its two numbers mean', async () => {
    const { root } = showLauncher();
    await nextFrame();
    expect(root.querySelector('button')?.textContent).toContain(
      'Context: 3 mentions on this page, 30 later events. Open.',
    );
  });

  test('unfolds under the pointer and folds again when it leaves', async () => {
    const { root, tab } = showLauncher();
    tab.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await nextFrame();
    expect(root.textContent).toContain('30 things happened after it');
    tab.dispatchEvent(new PointerEvent('pointerleave'));
    await nextFrame();
    expect(root.querySelector('.mini')).toBeNull();
  });

  test('does not unfold over the text, nor under a finger', async () => {
    const narrow = showLauncher({ mayUnfold: false });
    narrow.tab.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await nextFrame();
    expect(narrow.root.querySelector('.mini')).toBeNull();
    const touched = showLauncher();
    touched.tab.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    await nextFrame();
    expect(touched.root.querySelector('.mini')).toBeNull();
  });

  test('with the keyboard: unfolds with the focus, folds with Escape, opens with Enter', async () => {
    const { root, told } = showLauncher();
    await userEvent.keyboard('{Tab}');
    await nextFrame();
    expect(root.querySelector('.mini')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await nextFrame();
    expect(root.querySelector('.mini')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(told).toEqual([['open']]);
  });

  test('asks for how long to snooze, with the focus staying where it was', async () => {
    const { root, told } = showLauncher();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await nextFrame();
    expect(root.activeElement?.textContent).toBe('Snooze on this site');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(told).toEqual([['snooze case']]);
  });

  test('Escape leads from the choice back to “Snooze”, then folds the tab, with the focus', async () => {
    const { root } = showLauncher();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await nextFrame();
    await userEvent.keyboard('{Tab}{Escape}');
    await nextFrame();
    expect(root.activeElement?.textContent).toBe('Snooze');
    await userEvent.keyboard('{Escape}');
    await nextFrame();
    expect(root.querySelector('.mini')).toBeNull();
    expect(root.activeElement).toBe(root.querySelector('button'));
    await userEvent.keyboard('{Tab}');
    await nextFrame();
    expect(root.activeElement).toBeNull();
  });

  test('“Cancel” leads back to “Snooze”, by keyboard and by mouse', async () => {
    const { root } = showLauncher({ mayUnfold: false });
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}{Tab}{Enter}');
    await nextFrame();
    expect(root.activeElement?.textContent).toBe('Snooze');
    await userEvent.click(find(root, 'button', 'Snooze'));
    await userEvent.click(find(root, 'button', 'Cancel'));
    await nextFrame();
    expect(root.activeElement?.textContent).toBe('Snooze');
  });

  test('unfolded by the keyboard, it takes a press of the mouse where it would not unfold under one', async () => {
    const { root, told } = showLauncher({ mayUnfold: false });
    await userEvent.keyboard('{Tab}');
    await nextFrame();
    await userEvent.click(find(root, 'button', 'Snooze'));
    await userEvent.click(find(root, 'button', 'Snooze for this case'));
    expect(told).toEqual([['snooze case']]);
  });

  test('snoozed for the case, keeps the focus on “Wake now”, and asks anew once woken', async () => {
    const root = show(<LauncherStory />);
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}{Enter}');
    await nextFrame();
    expect(root.activeElement?.textContent).toBe('Wake now');
    await userEvent.keyboard('{Enter}');
    await nextFrame();
    expect(root.activeElement?.textContent).toBe('Snooze');
  });

  test('moves to the other edge', async () => {
    const { root, tab, told } = showLauncher({ edge: 'left' });
    expect(tab.getBoundingClientRect().left).toBe(0);
    await userEvent.keyboard('{Tab}');
    await nextFrame();
    await press(root, 'Move to the right edge');
    expect(told).toEqual([['move', 'right']]);
  });

  test('snoozed, is a small moon that says until when, and can be woken', async () => {
    const { root, tab, told } = showLauncher({ snoozed: 'site' });
    await nextFrame();
    expect(tab.getBoundingClientRect().width).toBeLessThan(32);
    await userEvent.keyboard('{Tab}');
    await nextFrame();
    expect(root.textContent).toContain('Wakes when something material happens');
    await press(root, 'Wake now');
    expect(told).toEqual([['wake']]);
  });

  test('does not promise later things for a page without a date', async () => {
    const { root } = showLauncher({ later: null });
    await nextFrame();
    expect(root.querySelector('button')?.textContent).toContain('Context: 3 mentions on this page. Open.');
    await userEvent.keyboard('{Tab}');
    await nextFrame();
    expect(root.textContent).toContain('The page does not say when it was published');
  });
});
