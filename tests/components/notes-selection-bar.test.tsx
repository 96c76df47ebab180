import { describe, expect, test } from 'vitest';
import { SelectionBar, type SelectionBarProps } from '../../components/notes/SelectionBar.tsx';
import { NotesStyles } from '../../preview/NotesStory.tsx';
import { focused, keys } from './notes-stage.tsx';
import { find, nextFrame, press, resizeWindow, show, type Told } from './stage.tsx';

describe('the bar at a selection', () => {
  async function showBar(props: Partial<SelectionBarProps> = {}): Promise<{ root: ShadowRoot; told: Told }> {
    await resizeWindow(800, 600);
    const told: Told = [];
    const tell = (what: string) => () => void told.push([what]);
    const root = show(
      <>
        <NotesStyles />
        <SelectionBar
          language="en"
          theme="light"
          placeFor={() => ({ x: 300, y: 138 })}
          said=""
          onAddNote={tell('add note')}
          onCopyLink={tell('copy link')}
          onDismiss={tell('dismiss')}
          {...props}
        />
      </>,
    );
    await nextFrame();
    return { root, told };
  }

  test('offers a note and a link, and leaves the selection and the focus alone', async () => {
    const { root, told } = await showBar();
    expect(root.activeElement).toBeNull();
    const box = root.querySelector('.selection-bar')?.getBoundingClientRect();
    expect([box?.left, box?.top]).toEqual([300, 138]);
    const down = new PointerEvent('pointerdown', { bubbles: true, cancelable: true });
    find(root, 'button', 'Add note').dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    await press(root, 'Add note');
    await press(root, 'Copy link to this passage');
    expect(told).toEqual([['add note'], ['copy link']]);
  });

  test('is reached and left by keyboard', async () => {
    const { root, told } = await showBar();
    find(root, 'button', 'Add note').focus();
    await keys('{Tab}');
    expect(focused(root)).toBe('Copy link to this passage');
    await keys('{Escape}');
    expect(told).toEqual([['dismiss']]);
  });

  test('goes out of sight with its passage', async () => {
    const { root } = await showBar({ placeFor: () => null });
    expect(root.querySelector('.selection-bar')?.checkVisibility({ visibilityProperty: true })).toBe(false);
  });

  test('says what came of copying, inside the window', async () => {
    const { root } = await showBar({ said: 'not-copied', placeFor: ({ width }) => ({ x: 792 - width, y: 138 }) });
    expect(root.querySelector('[role=status]')?.textContent).toBe('The browser did not allow copying.');
    expect(root.querySelector('.selection-bar')?.getBoundingClientRect().right).toBeLessThanOrEqual(792);
  });
});
