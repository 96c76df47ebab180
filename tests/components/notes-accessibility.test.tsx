import { describe, expect, test } from 'vitest';
import { notesStories } from '../../preview/notes-stories.tsx';
import type { Story } from '../../preview/story.ts';
import { showStory } from './notes-stage.tsx';
import { faultsIn } from './stage.tsx';

const roomy = notesStories.filter(({ name }) => !name.includes('narrow'));
/** Colours change no sizes. */
const plain = roomy.filter(({ name }) => !name.includes('dark'));

describe('axe finds nothing to fault', () => {
  test.each(roomy)('in $name', async (story) => {
    const root = await showStory(story);
    expect(await faultsIn(root)).toEqual([]);
  });
});

/** What the story is about: the rest of the sidebar has tests of its own. */
function partsOf(root: ShadowRoot): HTMLElement[] {
  return [
    ...root.querySelectorAll<HTMLElement>('.notes, .slot + .empty, .dialog, .fromlink, .link-notice, .selection-bar'),
  ];
}

describe('every control', () => {
  const withControls = plain.filter(({ name }) => !name.startsWith('said-'));

  test.each(withControls)('is at least 24 px high and wide in $name', async (story) => {
    const root = await showStory(story);
    const controls = partsOf(root).flatMap((part) => [
      ...part.querySelectorAll<HTMLElement>('button, a, select, input, textarea, summary'),
    ]);
    const small = controls.filter((control) => {
      // What is hidden cannot be pressed; a press on a label is a press on its control.
      if (!control.checkVisibility()) return false;
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(controls.length).toBeGreaterThan(0);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

describe('nothing is wider than where it stands', () => {
  const narrow = plain.filter(({ group }) => group !== 'Notes, without the sidebar');
  const cases = [320, 400].flatMap((width) =>
    narrow.map((story): Story => ({ ...story, width, name: `${story.name}, ${width} px` })),
  );

  test.each(cases)('in $name', async (story) => {
    const root = await showStory(story);
    const right = root.querySelector('.panel')?.getBoundingClientRect().right ?? 0;
    const parts = partsOf(root).flatMap((part) => [part, ...part.querySelectorAll<HTMLElement>('*:not(.sr, option)')]);
    const wide = parts.filter((part) => part.getBoundingClientRect().right > right + 0.5 || isCut(part));
    expect(parts.length).toBeGreaterThan(3);
    expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 160))).toEqual([]);
  });

  /** Words that do not fit into a button are not read. */
  function isCut(part: HTMLElement): boolean {
    return part.matches('button, label, p, h3, h4') && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
  }
});
