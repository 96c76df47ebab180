import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { type Name, probe, type ReaderProbe } from './reader-probe.ts';
import { screenshot } from './screenshot.ts';
import { waitFor } from './wait-for.ts';

/** What is opened, by its role and its name in each language, before the view is looked at. */
interface ViewCase {
  view: string;
  en: [role: string, name: Name][];
  es: [role: string, name: Name][];
}

const views: ViewCase[] = [
  { view: 'timeline', en: [], es: [] },
  {
    view: 'timeline-all',
    en: [
      ['button', /^All \d+/],
      ['button', /^Before this article/],
      ['button', /^\d+ sources?/],
    ],
    es: [
      ['button', /^Todo \d+/],
      ['button', /^Antes de este artículo/],
      ['button', /^\d+ fuentes?/],
    ],
  },
  { view: 'background', en: [['button', /^Background$/]], es: [['button', /^Antecedentes$/]] },
  { view: 'known', en: [['tab', 'Known']], es: [['tab', /se sabe$/i]] },
  { view: 'this-page', en: [['tab', /page$/i]], es: [['tab', 'Página']] },
  { view: 'voices', en: [['tab', 'Voices']], es: [['tab', 'Voces']] },
  { view: 'help', en: [['tab', 'Help']], es: [['tab', 'Ayuda']] },
  { view: 'notes', en: [['tab', 'Notes']], es: [['tab', 'Notas']] },
  { view: 'settings', en: [['button', /^Settings$/]], es: [['button', /^Ajustes$/]] },
  { view: 'why', en: [['button', 'Why am I seeing this?']], es: [['button', /^¿Por qué/]] },
];

const looks = (['en', 'es'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

const widths = [
  ['docked or overlay', 1280, 800],
  ['sheet', 390, 780],
  ['400 % zoom', 320, 256],
] as const;

describe('every view', () => {
  inBrowsers((session) => {
    describe.each(looks)('in $language, $theme', ({ language, theme }) => {
      beforeEach(() => chooseSettings(session, { language, theme }));

      test('the launcher has no axe violations', async () => {
        const page = await session.open(outlet('/april-2025'));
        const reader = probe(session, page);
        const { x, y } = await reader.see('button', /^Cont/);
        expect(await reader.axe()).toEqual([]);
        await screenshot(session, page, `launcher-${language}-${theme}`);
        await page.mouse.move(x + 10, y + 10);
        await reader.see('button', /^(?:Snooze|Posponer|Pausar|Silenciar)/).catch(() => {});
        expect(await reader.axe()).toEqual([]);
        await screenshot(session, page, `launcher-open-${language}-${theme}`);
      });

      // One page for all of them: each view is opened from the one before, as a reader would.
      test('the sidebar has no axe violations in any view, and nothing overflows', async () => {
        const reader = await openSidebar();
        for (const { view, ...steps } of views) {
          for (const [role, name] of steps[language]) await reader.click(role, name);
          expect.soft(await reader.axe(), view).toEqual([]);
          expect.soft(await reader.overflowing(), view).toEqual([]);
          await screenshot(session, reader.page, `${view}-${language}-${theme}`);
        }
      }, 60_000);
    });

    test.each(widths)('fits a window for %s, in Spanish', async (what, width, height) => {
      await chooseSettings(session, { language: 'es' });
      const reader = await openSidebar({ width, height });
      for (const { view, es } of views) {
        for (const [role, name] of es) await reader.click(role, name);
        expect(await reader.overflowing(), view).toEqual([]);
        const [panel] = await reader.box();
        expect(panel && panel.x >= 0 && panel.x + panel.width <= width, view).toBe(true);
      }
      await screenshot(session, reader.page, `${what.replace(/\W+/g, '-')}-es`);
    });

    async function openSidebar(viewport?: { width: number; height: number }): Promise<ReaderProbe> {
      const page = await session.open(outlet('/april-2025'), viewport);
      const reader = probe(session, page);
      await reader.see('button', /^Cont/);
      await session.runCommand(page);
      await reader.see('complementary');
      await waitFor('the tabs', async () => (await reader.list('tab')).length === 6);
      return reader;
    }
  });
});
