import { describe, expect, test } from 'vitest';
import { DEFAULT_HIGHLIGHTS } from '../../casefile/highlight-settings.ts';
import { VIEWS } from '../../components/view.ts';
import { long } from '../../preview/sample-pages.ts';
import { LANGUAGES, nextFrame, press, resizeWindow, showSidebar } from './stage.tsx';

const WIDTHS = [320, 360, 400] as const;
const LAYOUTS = ['docked', 'sheet'] as const;
const cases = WIDTHS.flatMap((width) =>
  VIEWS.flatMap((view) =>
    LANGUAGES.flatMap((language) => LAYOUTS.map((layout) => ({ width, view, language, layout }))),
  ),
);

/** The parts that are wider than the box they stand in. */
function tooWide(root: ShadowRoot): string[] {
  const box = root.querySelector('.scroll');
  if (!box) throw new Error('There is no sidebar');
  const right = box.getBoundingClientRect().right + 0.5;
  const parts = [...box.querySelectorAll<HTMLElement>('*')].filter(
    ({ className }) => !String(className).includes('sr'),
  );
  return parts
    .filter((part) => part.getBoundingClientRect().right > right)
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

describe('nothing is wider than the panel', () => {
  test.each(cases)('at $width px in $view, $language, $layout', async ({ width, view, language, layout }) => {
    await resizeWindow(width, 740);
    const { root } = showSidebar({ initialView: view, language, layout, page: long });
    await nextFrame();
    expect(tooWide(root)).toEqual([]);
  });

  test.each(LANGUAGES)('at 320 px with the legend of the highlights and the tools open, in %s', async (language) => {
    await resizeWindow(320, 740);
    const highlights = { ...DEFAULT_HIGHLIGHTS, on: true, sources: ['source:CBS News'] as const };
    const { root } = showSidebar({ initialView: 'this-page', language, highlights });
    await nextFrame();
    await press(root, language === 'en' ? 'Legend and layers' : 'Leyenda y capas');
    await press(root, language === 'en' ? 'Filter, sort, export' : 'Filtrar, ordenar, exportar');
    expect(tooWide(root)).toEqual([]);
  });

  test('at 320 px with settings, background and everything in the foot open', async () => {
    await resizeWindow(320, 740);
    const { root } = showSidebar({ language: 'es', page: long });
    await nextFrame();
    await press(root, 'Ajustes');
    await press(root, 'Antecedentes');
    for (const name of ['Sobre este registro', 'Avisar de un error', '¿Por qué veo esto?']) {
      await press(root, name);
      expect(tooWide(root)).toEqual([]);
    }
  });
});

test('the six tabs stand on one line at 400 px in both languages', async () => {
  await resizeWindow(400, 740);
  for (const language of LANGUAGES) {
    const { root } = showSidebar({ language });
    await nextFrame();
    const tops = [...root.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
  }
});

test('at 400 % zoom on 1280 px the tabs stay while the head scrolls away', async () => {
  await resizeWindow(320, 256);
  const { root } = showSidebar({ layout: 'docked' });
  await nextFrame();
  const box = root.querySelector('.scroll');
  if (!box) throw new Error('There is no sidebar');
  box.scrollTop = 2000;
  await nextFrame();
  expect(root.querySelector('.tabs')?.getBoundingClientRect().top).toBe(0);
  expect(root.querySelector('.head-row')?.getBoundingClientRect().bottom).toBeLessThan(0);
});
