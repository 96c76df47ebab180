import { DEFAULT_HIGHLIGHTS, type HighlightSettings } from '../casefile/highlight-settings.ts';
import type { SidebarProps } from '../components/Sidebar.tsx';
import { VIEWS } from '../components/view.ts';
import { LauncherStory } from './LauncherStory.tsx';
import { libraryStories } from './library-stories.tsx';
import { notesStories } from './notes-stories.tsx';
import { popupStories } from './popup-stories.tsx';
import { SidebarStory } from './SidebarStory.tsx';
import {
  long,
  notAbout,
  nothingRecognised,
  ofAMonth,
  rallyInSpanish,
  recent,
  sensitivePage,
  undated,
} from './sample-pages.ts';
import type { Story } from './story.ts';

const PANEL = { width: 400, height: 900 };
const TALL = { width: 400, height: 2200 };

function sidebar(
  name: string,
  props: Partial<SidebarProps>,
  more: Partial<Omit<Story, 'name' | 'render'>> = {},
): Story {
  return { name, group: 'Sidebar', ...PANEL, ...more, render: () => <SidebarStory {...props} /> };
}

/** Presses the button or summary with this text, and waits for nothing. */
function press(root: ShadowRoot, text: string | RegExp, selector = 'button, summary'): void {
  const target = [...root.querySelectorAll<HTMLElement>(selector)].find((each) => each.textContent?.match(text));
  if (!target) throw new Error(`No ${selector} says ${text}`);
  target.click();
}

function scrollTo(root: ShadowRoot, selector: string): void {
  const box = root.querySelector('.scroll');
  const part = root.querySelector(selector);
  if (box && part) box.scrollTop += part.getBoundingClientRect().top - 100;
}

const views: Story[] = VIEWS.flatMap((initialView) => [
  sidebar(initialView, { initialView }),
  sidebar(`${initialView}-es`, { initialView, language: 'es', page: rallyInSpanish }),
  sidebar(`${initialView}-dark`, { initialView, theme: 'dark' }),
  sidebar(`${initialView}-dark-es`, { initialView, theme: 'dark', language: 'es', page: rallyInSpanish }),
]).map((story) => ({ ...story, group: 'Views' }));

const timeline: Story[] = [
  sidebar('timeline-whole', {}, TALL),
  sidebar('timeline-whole-es', { language: 'es' }, TALL),
  sidebar('timeline-no-date', { page: undated }),
  sidebar('timeline-no-date-es', { page: undated, language: 'es' }),
  sidebar('timeline-nothing-later', { page: recent }),
  sidebar('timeline-month', { page: ofAMonth }, { ...TALL, prepare: (root) => press(root, /^All/) }),
  sidebar(
    'timeline-courts',
    {},
    {
      ...TALL,
      prepare: (root) => {
        press(root, /^All/);
        requestAnimationFrame(() => press(root, /^Courts/));
      },
    },
  ),
  sidebar('timeline-before', {}, { ...TALL, prepare: (root) => press(root, /^Before/) }),
  sidebar(
    'timeline-opened',
    {},
    {
      ...TALL,
      prepare: (root) => {
        press(root, /^Details/);
        press(root, /^\d sources/, '.rail .is-first .link');
        press(root, /Account of violence/);
      },
    },
  ),
  sidebar('timeline-scrolled', {}, { prepare: (root) => scrollTo(root, '.here') }),
].map((story) => ({ ...story, group: 'Timeline' }));

const known: Story[] = [
  sidebar('known-whole', { initialView: 'known' }, { width: 400, height: 4200 }),
  sidebar('known-whole-es', { initialView: 'known', language: 'es' }, { width: 400, height: 4400 }),
  sidebar('known-all', { initialView: 'known' }, { ...PANEL, prepare: (root) => press(root, /^Show all/) }),
  sidebar(
    'known-sources',
    { initialView: 'known' },
    {
      ...TALL,
      prepare: (root) => {
        for (const link of root.querySelectorAll<HTMLElement>('.section .link')) link.click();
      },
    },
  ),
  sidebar(
    'known-folded',
    { initialView: 'known' },
    {
      ...PANEL,
      prepare: (root) => {
        press(root, /^Show all 6/);
        requestAnimationFrame(() => scrollTo(root, '.fold'));
      },
    },
  ),
  sidebar(
    'known-fold-open',
    { initialView: 'known' },
    {
      ...PANEL,
      height: 1200,
      prepare: (root) => {
        press(root, /^Show all 6/);
        requestAnimationFrame(() => {
          press(root, /sexual violence/);
          scrollTo(root, '.fold');
        });
      },
    },
  ),
  sidebar('known-sensitive-shown', { initialView: 'known', sensitive: 'show' }, TALL),
].map((story) => ({ ...story, group: 'Known' }));

const layered: HighlightSettings = {
  ...DEFAULT_HIGHLIGHTS,
  on: true,
  sources: ['speakers:officials', 'speakers:lawyers', 'source:CBS News'],
};

const thisPage: Story[] = [
  ...(['light', 'dark'] as const).flatMap((theme) => [
    sidebar(`statements-${theme}`, { initialView: 'this-page', theme }, { ...PANEL, height: 2000 }),
    sidebar(
      `statements-${theme}-es`,
      { initialView: 'this-page', theme, language: 'es', page: rallyInSpanish },
      { ...PANEL, height: 1800 },
    ),
    sidebar(
      `statements-narrow-${theme}`,
      { initialView: 'this-page', theme, layout: 'sheet', highlights: layered },
      {
        width: 360,
        height: 3600,
        prepare: (root) => {
          root.querySelector<HTMLElement>('[aria-label^="Show at"]')?.click();
          press(root, /^Legend/);
        },
      },
    ),
    sidebar(
      `statements-highlights-${theme}`,
      { initialView: 'this-page', theme, highlights: layered },
      { ...TALL, prepare: (root) => press(root, /^Legend/) },
    ),
  ]),
  sidebar(
    'statements-highlights-es',
    { initialView: 'this-page', language: 'es', page: rallyInSpanish, highlights: layered },
    { ...TALL, prepare: (root) => press(root, /^Leyenda/) },
  ),
  sidebar('statements-none', { initialView: 'this-page', page: nothingRecognised }),
  sidebar('statements-undated', { initialView: 'this-page', page: undated }, { height: 1200 }),
  sidebar('statements-sensitive', { initialView: 'this-page', page: sensitivePage }, { height: 1300 }),
  sidebar(
    'statements-sensitive-shown',
    { initialView: 'this-page', page: sensitivePage, sensitive: 'show' },
    { height: 1800 },
  ),
  sidebar('statements-opened', { openPassage: { statement: 3 } }, { height: 1300 }),
  sidebar(
    'statements-tools',
    { initialView: 'this-page' },
    { ...TALL, prepare: (root) => press(root, /^Filter, sort/) },
  ),
  sidebar(
    'statements-filtered-empty',
    { initialView: 'this-page' },
    {
      ...PANEL,
      height: 1300,
      prepare: (root) => {
        press(root, /^Filter, sort/);
        press(root, /^Officials/);
        requestAnimationFrame(() => press(root, /^conflicts/));
      },
    },
  ),
  sidebar(
    'statements-sources',
    { initialView: 'this-page' },
    { ...TALL, prepare: (root) => press(root, /^\d sources/, '.statement .link') },
  ),
  sidebar(
    'statements-on-claim',
    { initialView: 'known' },
    { height: 1300, prepare: (root) => press(root, /^1 passage/) },
  ),
  sidebar(
    'statements-200',
    { initialView: 'this-page', page: long, openPassage: { statement: 150 } },
    { height: 1300 },
  ),
  sidebar('this-page-many', { initialView: 'this-page', page: long }, { height: 1300 }),
  sidebar('this-page-not-named', { initialView: 'this-page', page: notAbout }),
  sidebar('timeline-not-named', { page: notAbout }),
  sidebar('this-page-long-narrow', { initialView: 'this-page', page: long }, { width: 320, height: 1300 }),
].map((story) => ({ ...story, group: 'This page' }));

const voices: Story[] = [
  sidebar('voices-whole', { initialView: 'voices' }, TALL),
  sidebar('voices-whole-es', { initialView: 'voices', language: 'es' }, TALL),
  sidebar('voices-lawyers', { initialView: 'voices' }, { ...TALL, prepare: (root) => press(root, /^Lawyers/) }),
].map((story) => ({ ...story, group: 'Voices' }));

const help: Story[] = [
  sidebar('help-whole', { initialView: 'help' }, { width: 400, height: 3000 }),
  sidebar('help-whole-es', { initialView: 'help', language: 'es' }, { width: 400, height: 3000 }),
  sidebar(
    'help-filters',
    { initialView: 'help' },
    {
      ...TALL,
      prepare: (root) => {
        press(root, /^Spanish/);
        press(root, /^By phone/);
        press(root, /^More filters/);
      },
    },
  ),
  sidebar('help-ice', { initialView: 'help' }, { ...TALL, prepare: (root) => type(root, 'ice detention') }),
  sidebar('help-nothing', { initialView: 'help' }, { ...PANEL, prepare: (root) => type(root, 'zzzzzzz') }),
  sidebar('help-more', { initialView: 'help' }, { ...TALL, prepare: (root) => press(root, /more to know/) }),
].map((story) => ({ ...story, group: 'Help' }));

function type(root: ShadowRoot, text: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const around: Story[] = [
  sidebar('background', {}, { prepare: (root) => press(root, /^Background/) }),
  sidebar('more-standing', {}, { height: 1200, prepare: (root) => press(root, /^4 more/) }),
  sidebar('settings', {}, { prepare: (root) => root.querySelector<HTMLElement>('[aria-label=Settings]')?.click() }),
  sidebar(
    'settings-es',
    { language: 'es' },
    {
      prepare: (root) => root.querySelector<HTMLElement>('[aria-label=Ajustes]')?.click(),
    },
  ),
  ...(['Why am I', 'Report an', 'About this'] as const).map((text, index) =>
    sidebar(
      ['why', 'report', 'about'][index] ?? text,
      { initialView: 'this-page', page: nothingRecognised },
      {
        height: 1300,
        prepare: (root) => press(root, new RegExp(`^${text}`)),
      },
    ),
  ),
  sidebar(
    'why-es',
    { initialView: 'this-page', language: 'es', page: rallyInSpanish },
    {
      prepare: (root) => press(root, /^¿Por qué/),
    },
  ),
].map((story) => ({ ...story, group: 'Head and foot' }));

const narrow: Story[] = [
  sidebar('sheet', { layout: 'sheet' }, { width: 360, height: 740, scene: 'article' }),
  sidebar(
    'sheet-tall-es',
    { layout: 'sheet', language: 'es' },
    {
      width: 360,
      height: 740,
      scene: 'article',
      prepare: (root) => root.querySelector<HTMLElement>('[aria-label^="Mostrar"]')?.click(),
    },
  ),
  sidebar(
    'zoomed',
    { layout: 'sheet' },
    {
      width: 320,
      height: 256,
      scene: 'article',
      prepare: (root) => root.querySelector<HTMLElement>('[aria-label^="Show at"]')?.click(),
    },
  ),
  ...VIEWS.map((initialView) =>
    sidebar(`narrow-${initialView}`, { initialView, layout: 'docked', language: 'es' }, { width: 320, height: 900 }),
  ),
].map((story) => ({ ...story, group: 'Narrow and zoomed' }));

const placed: Story[] = [
  sidebar('docked', {}, { width: 1280, height: 900, scene: 'article' }),
  sidebar('docked-left-dark', { edge: 'left', theme: 'dark' }, { width: 1280, height: 900, scene: 'dark-article' }),
  sidebar('overlay', { layout: 'overlay' }, { width: 1024, height: 800, scene: 'article' }),
  sidebar(
    'overlay-moved',
    { layout: 'overlay', position: { x: 80, y: 60 } },
    { width: 1024, height: 800, scene: 'article' },
  ),
  sidebar('right-to-left', {}, { width: 1024, height: 800, scene: 'article', dir: 'rtl' }),
].map((story) => ({ ...story, group: 'In the window' }));

function launcher(name: string, props: Parameters<typeof LauncherStory>[0], more: Partial<Story> = {}): Story {
  const size = { width: 760, height: 420 };
  return { name, group: 'Launcher', ...size, scene: 'article', ...more, render: () => <LauncherStory {...props} /> };
}

/** As a reader with a keyboard comes to it. */
function focusLauncher(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('.launcher > button')?.focus({ focusVisible: true } as FocusOptions);
}

const launchers: Story[] = [
  launcher('launcher', {}),
  launcher('launcher-open', {}, { prepare: focusLauncher }),
  launcher('launcher-open-es', { language: 'es' }, { prepare: focusLauncher }),
  launcher(
    'launcher-choosing',
    {},
    {
      prepare: (root) => {
        focusLauncher(root);
        requestAnimationFrame(() => requestAnimationFrame(() => press(root, /^Snooze/)));
      },
    },
  ),
  launcher('launcher-left', { edge: 'left' }),
  launcher('launcher-no-date', { later: null }),
  launcher('launcher-no-date-open', { later: null }, { prepare: focusLauncher }),
  launcher('launcher-many', { mentions: 128, later: 36 }),
  launcher('launcher-snoozed', { snoozed: 'site' }),
  launcher('launcher-snoozed-open', { snoozed: 'site' }, { prepare: focusLauncher }),
  launcher('launcher-snoozed-case-es', { snoozed: 'case', language: 'es' }, { prepare: focusLauncher }),
  launcher('launcher-dark', { theme: 'dark' }, { scene: 'dark-article', prepare: focusLauncher }),
];

export const stories: Story[] = [
  ...views,
  ...timeline,
  ...known,
  ...thisPage,
  ...voices,
  ...help,
  ...around,
  ...narrow,
  ...placed,
  ...launchers,
  ...popupStories,
  ...notesStories,
  ...libraryStories,
];
