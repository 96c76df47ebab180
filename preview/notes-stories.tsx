import type { JSX } from 'preact';
import type { Language } from '../casefile/types.ts';
import { FromLinkBand, type FromLinkBandProps } from '../components/notes/FromLinkBand.tsx';
import { LeftBehind } from '../components/notes/LeftBehind.tsx';
import { LinkNotice, type LinkNoticeProps } from '../components/notes/LinkNotice.tsx';
import type { NotesViewProps } from '../components/notes/NotesView.tsx';
import { SaidNotice } from '../components/notes/SaidNotice.tsx';
import { SelectionBar, type SelectionBarProps } from '../components/notes/SelectionBar.tsx';
import type { ShareDialogProps } from '../components/notes/ShareDialog.tsx';
import type { SidebarProps } from '../components/Sidebar.tsx';
import type { SlotName } from '../components/Slot.tsx';
import { InSidebar, NotesStory, NotesStyles, ShareStory } from './NotesStory.tsx';
import { caseFile, SidebarStory } from './SidebarStory.tsx';
import {
  heldDraft,
  heldNote,
  linkedNotes,
  manyNotes,
  newDraft,
  otherPages,
  tattooNote,
  threeNotes,
} from './sample-notes.ts';
import type { Story } from './story.ts';

const PANEL = { width: 400, height: 900 };
const TALL = { width: 400, height: 1700 };
const nothing = () => {};

type More = Partial<Omit<Story, 'name' | 'render'>>;
type Both = Pick<SidebarProps, 'language'>;

/** The story in English and Spanish, light and dark, and in Spanish at 320 px. */
function everywhere(name: string, draw: (both: Both) => Story['render'], more: More = {}): Story[] {
  const story = (ending: string, language: Language, each: More = {}): Story => ({
    name: `${name}${ending}`,
    group: 'Notes',
    ...PANEL,
    ...more,
    ...each,
    render: draw({ language }),
  });
  return [story('', 'en'), story('-es', 'es'), story('-narrow-es', 'es', { width: 320 })];
}

function notes(name: string, props: Partial<NotesViewProps>, more: More = {}): Story[] {
  return [
    ...everywhere(name, ({ language }) => inSidebar({ language }, <NotesStory {...props} language={language} />), more),
    {
      name: `${name}-dark`,
      group: 'Notes',
      ...PANEL,
      ...more,
      render: inSidebar({ language: 'en', theme: 'dark' }, <NotesStory {...props} language="en" />),
    },
  ];
}

function inSidebar(sidebar: Partial<SidebarProps>, view: JSX.Element): Story['render'] {
  return () => <InSidebar sidebar={sidebar} slots={{ notes: view }} />;
}

/** The script of the notes was refused: the sidebar says so in their place, or over the other tabs to who wanted one. */
function missing(name: string, where: SlotName): Story[] {
  const draw = (sidebar: Partial<SidebarProps>) => () => (
    <SidebarStory
      initialView={where === 'notes' ? 'notes' : 'this-page'}
      {...sidebar}
      onSlot={(slot, _place, tell) => {
        tell(slot === where);
        return nothing;
      }}
    />
  );
  return [
    ...everywhere(name, draw),
    { name: `${name}-dark`, group: 'Notes', ...PANEL, render: draw({ language: 'en', theme: 'dark' }) },
  ];
}

function share(name: string, props: Partial<ShareDialogProps>, more: More = {}): Story[] {
  const dialog = (language: Language) => <ShareStory {...props} language={language} />;
  return [
    ...everywhere(name, ({ language }) => inSidebar({ language }, dialog(language)), more),
    {
      name: `${name}-dark`,
      group: 'Notes',
      ...PANEL,
      ...more,
      render: inSidebar({ language: 'en', theme: 'dark' }, dialog('en')),
    },
  ];
}

function fromLink(name: string, props: Partial<FromLinkBandProps>, more: More = {}): Story[] {
  const band = (language: Language) => (
    <FromLinkBand
      language={language}
      caseFile={caseFile}
      reading="notes"
      count={linkedNotes.length}
      open={false}
      notes={linkedNotes}
      onOpen={nothing}
      onKeep={nothing}
      onDismiss={nothing}
      onGoTo={nothing}
      {...props}
    />
  );
  const draw = (sidebar: Partial<SidebarProps>, language: Language) => () => (
    <InSidebar sidebar={{ ...sidebar, language, initialView: 'this-page' }} slots={{ 'from-link': band(language) }} />
  );
  return [
    ...everywhere(name, ({ language }) => draw({}, language), more),
    { name: `${name}-dark`, group: 'Notes', ...PANEL, ...more, render: draw({ theme: 'dark' }, 'en') },
  ];
}

const WINDOW = { width: 720, height: 420, scene: 'article' } as const;
const PHONE = { width: 320, height: 420, scene: 'article' } as const;

function notice(name: string, props: Partial<LinkNoticeProps>, more: More = {}): Story {
  return {
    name,
    group: 'Notes, without the sidebar',
    ...WINDOW,
    ...more,
    render: () => (
      <>
        <NotesStyles />
        <LinkNotice
          language="en"
          theme="light"
          edge="right"
          reading="notes"
          count={3}
          onOpen={nothing}
          onDismiss={nothing}
          {...props}
        />
      </>
    ),
  };
}

function bar(name: string, props: Partial<SelectionBarProps>, more: More = {}): Story {
  return {
    name,
    group: 'Notes, without the sidebar',
    ...WINDOW,
    ...more,
    render: () => (
      <>
        <NotesStyles />
        <SelectionBar
          language="en"
          theme="light"
          placeFor={({ width }) => ({ x: 260 - width / 2, y: 186 })}
          said=""
          onAddNote={nothing}
          onCopyLink={nothing}
          onDismiss={nothing}
          {...props}
        />
      </>
    ),
  };
}

/** What stands in a corner of the window by itself. */
function corner(name: string, element: JSX.Element, more: More = {}): Story {
  const draw = () => (
    <>
      <NotesStyles />
      {element}
    </>
  );
  return { name, group: 'Notes, without the sidebar', ...WINDOW, ...more, render: draw };
}

const choice = { ids: [heldNote.id], withNotes: true, withName: true };

/** What stands in a slot is drawn one frame after the sidebar. */
function later(act: (root: ShadowRoot) => void): (root: ShadowRoot) => void {
  return (root) => requestAnimationFrame(() => requestAnimationFrame(() => act(root)));
}

/** Opens all folds, as a reader would one after another. */
function openAll(root: ShadowRoot): void {
  for (const summary of root.querySelectorAll<HTMLElement>('.dialog details:not([open]) > summary')) summary.click();
  const closed = root.querySelectorAll<HTMLElement>('.dialog [aria-expanded="false"]');
  for (const button of closed) button.click();
}

export const notesStories: Story[] = [
  ...notes('notes-three', {}, { height: 1200 }),
  ...notes('notes-none', { notes: [] }),
  ...missing('notes-missing', 'notes'),
  ...missing('notes-missing-elsewhere', 'from-link'),
  ...notes('notes-private', { notes: [], keeping: 'private-window' }),
  ...notes('notes-not-kept', { keeping: 'storage-full', notes: threeNotes.slice(0, 1) }),
  ...notes('notes-new', { draft: newDraft, notes: threeNotes.slice(0, 1) }, { height: 1100 }),
  ...notes('notes-editing', { draft: heldDraft }, { height: 1400 }),
  ...notes('notes-many', { notes: manyNotes, elsewhere: otherPages, nickname: 'Marisol' }, { height: 3600 }),
  ...notes('notes-current', { current: tattooNote.id, unattached: threeNotes[2]?.note.id ?? null }, { height: 1200 }),
  ...notes('notes-deleted', { notes: threeNotes.slice(1), deleted: { note: heldNote } }, { height: 1000 }),
  ...notes('notes-no-passage', { noPassage: 'too-long', notes: threeNotes.slice(0, 1) }),
  ...notes('notes-elsewhere', { notes: threeNotes.slice(0, 1), elsewhere: otherPages }, { height: 1000 }),
  ...notes('notes-picking', { draft: newDraft, notes: [] }, { height: 1400, prepare: later(searchRecord) }),
  ...share('share', {}),
  ...share('share-signed', { nickname: 'Marisol', choice, canShareSystem: true }, { ...TALL, prepare: later(openAll) }),
  ...share('share-too-long', { notes: manyNotes }, { height: 1500 }),
  ...share('share-making', { link: 'making', notes: [] }),
  ...share('share-copied', { said: { of: 'link', done: true } }),
  ...share('share-not-copied', { said: { of: 'link', done: false } }, { height: 1000 }),
  ...share('share-picture', { said: { of: 'card', done: true } }, { ...TALL, prepare: later(openAll) }),
  ...share(
    'share-no-picture',
    { said: { of: 'card', done: false, why: 'sensitive' } },
    { ...TALL, prepare: later(openAll) },
  ),
  ...fromLink('from-link', {}),
  ...fromLink('from-link-one', { count: 1, notes: linkedNotes.slice(0, 1) }),
  ...fromLink('from-link-open', { open: true }, { height: 1200 }),
  ...fromLink('from-link-cut', { reading: 'damaged', reason: 'cut', count: 2, notes: [] }),
  ...fromLink('from-link-unreadable', { reading: 'damaged', reason: 'unreadable', count: 0, notes: [] }),
  notice('link-notice', {}),
  notice('link-notice-es', { language: 'es', edge: 'left' }),
  notice('link-notice-dark', { theme: 'dark' }, { scene: 'dark-article' }),
  notice('link-notice-damaged', { reading: 'damaged', count: 2 }),
  notice('link-notice-narrow-es', { language: 'es' }, PHONE),
  corner('left-behind', <LeftBehind language="en" theme="light" edge="right" words={heldNote.text} />),
  corner('left-behind-dark', <LeftBehind language="en" theme="dark" edge="right" words={heldNote.text} />, {
    scene: 'dark-article',
  }),
  corner('left-behind-narrow-es', <LeftBehind language="es" theme="light" edge="left" words={heldNote.text} />, PHONE),
  corner('said-copied', <SaidNotice language="en" theme="light" edge="right" said="copied" />),
  corner('said-not-copied-es', <SaidNotice language="es" theme="dark" edge="right" said="not-copied" />, PHONE),
  bar('selection-bar', {}),
  bar('selection-bar-es', { language: 'es' }),
  bar('selection-bar-dark', { theme: 'dark' }, { scene: 'dark-article' }),
  bar('selection-bar-copied', { said: 'copied' }),
  bar('selection-bar-not-copied-es', { said: 'not-copied', language: 'es' }, PHONE),
  bar('selection-bar-at-the-edge', { placeFor: ({ width }) => ({ x: 715 - width, y: 418 }) }),
];

/** Types into the field that searches the record. */
function searchRecord(root: ShadowRoot): void {
  const field = root.querySelector<HTMLInputElement>('[role=combobox]');
  if (!field) throw new Error('There is no field to search the record');
  field.focus();
  field.value = 'cecot';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
