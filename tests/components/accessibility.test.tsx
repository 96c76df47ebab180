import { describe, expect, test } from 'vitest';
import { Launcher } from '../../components/Launcher.tsx';
import { VIEWS } from '../../components/view.ts';
import { stories } from '../../preview/stories.tsx';
import { faultsIn, LANGUAGES, nextFrame, resizeWindow, show, showSidebar } from './stage.tsx';

const THEMES = ['light', 'dark'] as const;
const combinations = VIEWS.flatMap((view) =>
  LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ view, language, theme }))),
);

describe('axe finds nothing to fault', () => {
  test.each(combinations)('in $view, $language, $theme', async ({ view, language, theme }) => {
    await resizeWindow(400, 900);
    const { root } = showSidebar({ initialView: view, language, theme });
    await nextFrame();
    expect(await faultsIn(root)).toEqual([]);
  });

  test.each(stories.filter(({ prepare }) => prepare))(
    'in the state “$name”',
    async ({ width, height, render, prepare }) => {
      await resizeWindow(width, height);
      const root = show(render());
      await nextFrame();
      prepare?.(root);
      await nextFrame();
      expect(await faultsIn(root)).toEqual([]);
    },
  );

  test.each(stories.filter(({ group }) => group === 'Toolbar popup'))('in $name', async ({ render }) => {
    const root = show(render());
    await nextFrame();
    expect(await faultsIn(root)).toEqual([]);
  });

  test.each(THEMES)('in the launcher, %s', async (theme) => {
    const on = () => {};
    const root = show(
      <Launcher
        mentions={3}
        later={30}
        name="Hernández Romero"
        language="en"
        theme={theme}
        edge="right"
        snoozed={null}
        onOpen={on}
        onSnoozeSite={on}
        onSnoozeCase={on}
        onWake={on}
        onMoveEdge={on}
      />,
    );
    await nextFrame();
    expect(await faultsIn(root)).toEqual([]);
  });
});

describe('every control', () => {
  test.each(combinations.filter(({ theme }) => theme === 'light'))(
    'is at least 24 px high and wide, or stands in a line of text, in $view, $language',
    async ({ view, language }) => {
      await resizeWindow(400, 900);
      const { root } = showSidebar({ initialView: view, language });
      await nextFrame();
      const controls = [...root.querySelectorAll<HTMLElement>('button, a, select, input, summary')];
      const small = controls.filter((control) => {
        // A press on a label is a press on its control.
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        return width < 24 || height < 24;
      });
      expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    },
  );
});
