import type { Language } from '../../casefile/types.ts';
import { stringsFor } from '../../components/strings/index.ts';
import { VIEWS, type View } from '../../components/view.ts';
import type { ReaderProbe } from '../../tests/extension/reader-probe.ts';

/** CSS pixels. */
export const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 412, height: 900 };

export interface ViewShown {
  slug: string;
  title: string;
  /** What to press in the open sidebar; absent when it stays closed. */
  show?: (reader: ReaderProbe, language: Language) => Promise<void>;
  size?: typeof WIDE;
}

const TITLES: Record<View, string> = {
  timeline: 'Timeline',
  known: 'Known and unknown',
  'this-page': 'This page',
  voices: 'Voices',
  help: 'Help',
  notes: 'The reader’s notes',
};

/** Every picture that is taken of each language and colour scheme. */
export const VIEWS_SHOWN: ViewShown[] = [
  { slug: 'launcher', title: 'The launcher at the edge of the article' },
  ...VIEWS.map((view) => ({ slug: view, title: TITLES[view], show: press(view) })),
  { slug: 'highlights', title: 'The statements of the page, highlighted in the article', show: showHighlights },
  { slug: 'sources', title: 'Sources of an entry', show: openFirstSources },
  { slug: 'sheet', title: 'On a narrow screen', show: press('timeline'), size: PHONE },
];

function press(view: View) {
  return (reader: ReaderProbe, language: Language) => reader.click('tab', stringsFor(language).tabs[view]);
}

async function showHighlights(reader: ReaderProbe, language: Language): Promise<void> {
  const { highlight, speakerGroups } = stringsFor(language);
  await press('this-page')(reader, language);
  await reader.click('checkbox', highlight);
  await reader.click('checkbox', new RegExp(`^${speakerGroups.officials}`));
}

async function openFirstSources(reader: ReaderProbe, language: Language): Promise<void> {
  await press('known')(reader, language);
  await reader.click('button', /^[2-9] (?:sources|fuentes)/);
}
