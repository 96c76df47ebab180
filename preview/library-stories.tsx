import { LibraryView, type LibraryViewProps } from '../components/library/LibraryView.tsx';
import libraryStyles from '../components/library/library.css?inline';
import type { LibraryActions } from '../components/library/library-actions.ts';
import { PrintView } from '../components/library/PrintView.tsx';
import type { Shelf } from '../components/library/shelf.ts';
import { manyPages, samplePages } from './library-samples.ts';
import { caseFile } from './SidebarStory.tsx';
import type { Story } from './story.ts';

export const openShelf: Extract<Shelf, { state: 'open' }> = {
  state: 'open',
  pages: samplePages,
  unreadable: 0,
  newer: 0,
};

const nothing = () => {};
const on: LibraryActions = {
  onRetry: nothing,
  onExport: nothing,
  onPrint: nothing,
  onCopyLink: nothing,
  onDelete: nothing,
  onUndo: nothing,
  onImport: nothing,
  onCloseReport: nothing,
  onSaveUnreadable: nothing,
  onDeleteUnreadable: nothing,
  onDeleteAll: nothing,
  onCloseNotice: nothing,
};

/** The library with its own sheet, which the sidebar does not need. */
export function LibraryStory(props: Partial<LibraryViewProps>) {
  return (
    <>
      <style>{libraryStyles}</style>
      <LibraryView
        caseFile={caseFile}
        language="en"
        theme="light"
        sensitive="fold"
        shelf={openShelf}
        isPrivate={false}
        actions={on}
        {...props}
      />
    </>
  );
}

function library(name: string, props: Partial<LibraryViewProps>, more: Partial<Story> = {}): Story {
  return {
    name: name === '' ? 'library' : `library-${name}`,
    group: 'Library',
    width: 1400,
    height: 900,
    ...more,
    render: () => <LibraryStory {...props} />,
  };
}

function press(root: ShadowRoot, text: RegExp): void {
  [...root.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent?.match(text))?.click();
}

/** Opens the first page, and then its files. */
function openFirst(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('.opener')?.click();
  requestAnimationFrame(() => requestAnimationFrame(() => press(root, /^Exp/)));
}

function selectTwo(root: ShadowRoot): void {
  const boxes = [...root.querySelectorAll<HTMLElement>('.shelved > .check > input')];
  for (const box of boxes.slice(0, 2)) box.click();
}

function search(root: ShadowRoot, text: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const PHONE = { width: 360, height: 800 };
const imported: LibraryViewProps['imported'] = [
  { name: 'case-in-context-notes-2026-11-22.jsonld', kept: 12, known: 3, left: [], failed: null },
  {
    name: 'from-another-tool.json',
    kept: 1,
    known: 0,
    left: [
      { what: 'javascript:alert(1)', reason: 'no-web-address' },
      { what: '', reason: 'no-quote' },
    ],
    failed: null,
  },
  { name: 'holiday.jpg', kept: 0, known: 0, left: [], failed: 'not-json' },
];

export const libraryStories: Story[] = [
  library('', {}),
  library('es', { language: 'es' }),
  library('dark', { theme: 'dark' }),
  library('page', {}, { height: 1500, prepare: openFirst }),
  library('page-es-dark', { language: 'es', theme: 'dark' }, { height: 1500, prepare: openFirst }),
  library('page-phone', {}, { ...PHONE, height: 1800, prepare: openFirst }),
  library('page-phone-es', { language: 'es' }, { ...PHONE, height: 1800, prepare: openFirst }),
  library('narrow', { language: 'es' }, { width: 320, height: 900 }),
  library('tablet', {}, { width: 800, height: 1100, prepare: openFirst }),
  library('selected', {}, { prepare: selectTwo }),
  library('selected-es-phone', { language: 'es' }, { ...PHONE, prepare: selectTwo }),
  library('search', {}, { prepare: (root) => search(root, 'tatoos') }),
  library('search-nothing', {}, { prepare: (root) => search(root, 'zzzzzz') }),
  library('many', { shelf: { ...openShelf, pages: manyPages } }),
  library('empty', { shelf: { ...openShelf, pages: [] } }),
  library('empty-es-phone', { shelf: { ...openShelf, pages: [] }, language: 'es' }, PHONE),
  library('loading', { shelf: { state: 'loading' } }),
  library('failed', { shelf: { state: 'failed', reason: 'storage-unavailable' } }),
  library('private', { isPrivate: true }),
  library('unreadable', { shelf: { ...openShelf, unreadable: 2, newer: 1 } }),
  library('imported', { imported }),
  library('imported-es', { imported, language: 'es' }),
  library('deleted', { notice: { says: 'deleted', pages: 2, notes: 5 } }),
  library('storage-full', { notice: { says: 'refused', reason: 'storage-full' } }),
  library('too-long-phone-es', { notice: { says: 'too-long', length: 2310, most: 1800 }, language: 'es' }, PHONE),
  library('delete-all', { shelf: { ...openShelf, unreadable: 1 } }, { prepare: (root) => press(root, /…$/) }),
  library('delete-all-es-phone', { language: 'es' }, { ...PHONE, prepare: (root) => press(root, /…$/) }),
  {
    name: 'library-print',
    group: 'Library',
    width: 800,
    height: 900,
    render: () => (
      <>
        <style>{libraryStyles}</style>
        <PrintView
          language="en"
          theme="light"
          html="<p>The briefing stands here.</p>"
          onBack={nothing}
          onSave={nothing}
        />
      </>
    ),
  },
];
