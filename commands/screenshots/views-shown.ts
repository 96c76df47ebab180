import type { Language } from '../../casefile/types.ts';
import { stringsFor } from '../../components/strings/index.ts';
import { VIEWS, type View } from '../../components/view.ts';
import type { ReaderProbe } from '../../tests/extension/reader-probe.ts';
import { LIGHT, PHONE, type Picture, TALL, WIDE } from './picture.ts';
import { threeNotes } from './sample-notes.ts';
import type { Studio } from './studio.ts';

const TITLES: Record<View, string> = {
  timeline: 'Timeline',
  known: 'Known and unknown',
  'this-page': 'This page',
  voices: 'Voices',
  help: 'Help',
  notes: 'The reader’s notes',
};

/** The launcher, and every view of the sidebar. */
export const VIEWS_SHOWN: Picture[] = [
  { slug: 'launcher', title: 'The launcher at the edge of the article', take: closed },
  ...VIEWS.map((view) => ({ slug: view, title: TITLES[view], take: shown(view) })),
  {
    slug: 'highlights',
    title: 'The statements of the page, highlighted in the article',
    take: shown('this-page', highlight),
  },
  { slug: 'sources', title: 'Sources of an entry', schemes: LIGHT, take: shown('known', openFirstSources) },
  { slug: 'sheet', title: 'On a narrow screen', take: shown('timeline', undefined, PHONE) },
];

async function closed(studio: Studio): Promise<Uint8Array> {
  return studio.shoot((await studio.openArticle()).page);
}

type Press = (reader: ReaderProbe, language: Language) => Promise<void>;

/** One view, with what else is to press in it. */
function shown(view: View, press?: Press, size = WIDE): Picture['take'] {
  return async (studio) => {
    const { page, reader } = await studio.openBeside(
      view === 'notes' ? { size: TALL, notes: threeNotes(studio.language) } : { size },
    );
    await reader.click('tab', stringsFor(studio.language).tabs[view]);
    await press?.(reader, studio.language);
    return studio.shootFromTop(page);
  };
}

async function highlight(reader: ReaderProbe, language: Language): Promise<void> {
  const { highlight, speakerGroups } = stringsFor(language);
  await reader.click('checkbox', highlight);
  await reader.click('checkbox', new RegExp(`^${speakerGroups.officials}`));
}

async function openFirstSources(reader: ReaderProbe): Promise<void> {
  await reader.click('button', /^[2-9] (?:sources|fuentes)/);
}
