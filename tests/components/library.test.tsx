import { beforeEach, describe, expect, test } from 'vitest';
import type { LibraryViewProps } from '../../components/library/LibraryView.tsx';
import type { LibraryActions } from '../../components/library/library-actions.ts';
import { manyPages, samplePages } from '../../preview/library-samples.ts';
import { LibraryStory, libraryStories, openShelf } from '../../preview/library-stories.tsx';
import { faultsIn, find, LANGUAGES, nextFrame, press, resizeWindow, show } from './stage.tsx';

type Call = [action: keyof LibraryActions, ...values: unknown[]];

/** A library, and what it asked for. */
async function showLibrary(props: Partial<LibraryViewProps> = {}) {
  const calls: Call[] = [];
  const actions = new Proxy({} as LibraryActions, {
    get:
      (_, action: keyof LibraryActions) =>
      (...values: unknown[]) =>
        // A handler that wants nothing is handed the event.
        void calls.push([action, ...values.filter((value) => !(value instanceof Event))]),
  });
  const root = show(<LibraryStory actions={actions} {...props} />);
  await nextFrame();
  return { root, calls, text: () => root.querySelector('.library')?.textContent ?? '' };
}

async function type(root: ShadowRoot, words: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is no search field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await nextFrame();
}

function titles(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.shelved h2')].map(({ textContent }) => textContent ?? '');
}

const [rally, released, untitled] = samplePages;
const OPENER = '.opener';

beforeEach(() => resizeWindow(1280, 900));

describe('the library', () => {
  test('lists each page with its outlet, date, number of notes and last change', async () => {
    const { root } = await showLibrary();
    expect(titles(root)).toEqual([rally?.page.title, released?.page.title, 'Page without a title']);
    expect(root.querySelector('.page-facts')?.textContent).toBe(
      'The Example News, 30 Apr 20254 notesLast changed 22 Nov 2026',
    );
    expect(root.querySelector('.found')?.textContent).toBe('3 pages, 6 notes');
  });

  test('opens a page to its notes: passage, words, kind, writer, and the record’s entry apart from them', async () => {
    const { root } = await showLibrary();
    await press(root, rally?.page.title ?? '', OPENER);
    const first = root.querySelector('.shelved-note');
    const words = first?.querySelector('.words')?.textContent ?? '';
    for (const part of ['“who is being held', 'No longer true', 'Correction needed', 'By Lucía', '22 Nov 2026']) {
      expect(words).toContain(part);
    }
    expect(first?.querySelector('.about')?.textContent).toContain('was freed from CECOT');
    expect(first?.querySelector('.words .record')).toBe(null);
  });

  test('shows a page’s notes only while it is open', async () => {
    const { root } = await showLibrary();
    expect(root.querySelector('.shelved-note')).toBe(null);
    const opener = find(root, OPENER, rally?.page.title ?? '');
    opener.click();
    await nextFrame();
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    opener.click();
    await nextFrame();
    expect(root.querySelector('.shelved-note')).toBe(null);
  });

  test('folds a sensitive entry of the record behind its label, unless the reader wants to see it', async () => {
    const { root } = await showLibrary({ askedFor: rally?.id ?? '' });
    const folded = root.querySelector<HTMLDetailsElement>('.about details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector('summary')?.textContent).toContain('Account of sexual violence');
    const shown = await showLibrary({ askedFor: rally?.id ?? '', sensitive: 'show' });
    expect(shown.root.querySelector('.about details')).toBe(null);
  });

  test('shows the page that the reader came for open, also when it is far down', async () => {
    const last = manyPages.at(-1);
    const { root } = await showLibrary({ shelf: { ...openShelf, pages: manyPages }, askedFor: last?.id ?? '' });
    const opener = find(root, OPENER, last?.page.title ?? '');
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(root.activeElement).toBe(opener);
  });

  test('links https articles only, in a new tab that learns nothing', async () => {
    const { root, text } = await showLibrary();
    await press(root, rally?.page.title ?? '', OPENER);
    const link = root.querySelector<HTMLAnchorElement>('.opened a');
    expect(link?.href).toBe(rally?.page.url);
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    await press(root, rally?.page.title ?? '', OPENER);
    await press(root, 'Page without a title', OPENER);
    expect(root.querySelector('.opened a')).toBe(null);
    expect(text()).toContain(`Not linked, as the address is not https: ${untitled?.page.url}`);
  });

  test('asks for what its buttons say', async () => {
    const { root, calls } = await showLibrary();
    await press(root, rally?.page.title ?? '', OPENER);
    await press(root, 'Copy share link');
    await press(root, 'Print');
    await press(root, 'Export');
    await press(root, /HTML/);
    await press(root, /CSV/);
    await press(root, 'Delete');
    expect(calls).toEqual([
      ['onCopyLink', rally],
      ['onPrint', rally],
      ['onExport', [rally], 'html', true],
      ['onExport', [rally], 'csv', true],
      ['onDelete', [rally]],
    ]);
  });

  test('leaves the writers’ names out when asked; does not ask where there are none', async () => {
    const { root, calls } = await showLibrary();
    await press(root, rally?.page.title ?? '', OPENER);
    await press(root, 'Export');
    root.querySelector<HTMLInputElement>('.file-kinds input')?.click();
    await nextFrame();
    await press(root, /JSON-LD/);
    expect(calls).toEqual([['onExport', [rally], 'json-ld', false]]);
    await press(root, rally?.page.title ?? '', OPENER);
    await press(root, released?.page.title ?? '', OPENER);
    await press(root, 'Export');
    expect(root.querySelector('.file-kinds input')).toBe(null);
  });
});

describe('a search', () => {
  test('finds titles and notes, and opens pages at the notes that answer', async () => {
    const { root } = await showLibrary();
    await type(root, 'tatoos');
    expect(titles(root)).toEqual([rally?.page.title]);
    expect(root.querySelector('.found')?.textContent).toBe('1 note on 1 page found.');
    expect(root.querySelectorAll('.shelved-note')).toHaveLength(1);
    await press(root, 'Show 3 other notes');
    expect(root.querySelectorAll('.shelved-note')).toHaveLength(4);
  });

  test('says plainly when nothing answers, and is cleared by button and by Escape', async () => {
    const { root } = await showLibrary();
    await type(root, 'zzzzzz');
    expect(root.querySelector('.empty')?.textContent).toContain('No page and no note has these words');
    await press(root, 'Clear search');
    expect(titles(root)).toHaveLength(3);
    await type(root, 'zzzzzz');
    root.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await nextFrame();
    expect(titles(root)).toHaveLength(3);
  });
});

describe('several pages', () => {
  async function select(root: ShadowRoot, index: number): Promise<void> {
    root.querySelectorAll<HTMLElement>('.shelved > .check > input')[index]?.click();
    await nextFrame();
  }

  test('are exported and deleted together; a briefing is of one page', async () => {
    const { root, calls } = await showLibrary();
    await select(root, 0);
    await select(root, 2);
    const selection = root.querySelector('.selection') ?? root;
    expect(selection.textContent).toContain('2 pages selected, 5 notes');
    await press(selection, 'Export');
    expect(selection.textContent).not.toContain('Briefing, to read');
    await press(selection, /Markdown/);
    await press(selection, 'Delete');
    expect(calls).toEqual([
      ['onExport', [rally, untitled], 'markdown', true],
      ['onDelete', [rally, untitled]],
    ]);
  });

  test('are selected all at once, and none again', async () => {
    const { root } = await showLibrary();
    const all = root.querySelector<HTMLInputElement>('.select-all input');
    await select(root, 0);
    expect(all?.indeterminate).toBe(true);
    all?.click();
    await nextFrame();
    expect(root.querySelector('.selection')?.textContent).toContain('3 pages selected');
    await press(root, 'Clear selection');
    expect(root.querySelector('.selection')).toBe(null);
  });

  test('that a search hides are not acted on', async () => {
    const { root, calls } = await showLibrary();
    await select(root, 0);
    await select(root, 1);
    await type(root, 'maquillador');
    await press(root.querySelector('.selection') ?? root, 'Delete');
    expect(calls).toEqual([['onDelete', [released]]]);
  });
});

describe('what is not a list of pages', () => {
  test.each(LANGUAGES)('an empty library says in two sentences what a note is, %s', async (language) => {
    const { root } = await showLibrary({ shelf: { ...openShelf, pages: [] }, language });
    const said = root.querySelector('.empty p')?.textContent ?? '';
    expect(said.match(/\.(?= |$)/g)).toHaveLength(2);
  });

  test('says why notes cannot be read, and tries again', async () => {
    const { root, calls, text } = await showLibrary({ shelf: { state: 'failed', reason: 'storage-unavailable' } });
    expect(text()).toContain('Nothing was deleted.');
    await press(root, 'Try again');
    expect(calls).toEqual([['onRetry']]);
  });

  test('a private window says that nothing is stored, and offers nothing that would be', async () => {
    const { root, text } = await showLibrary({ isPrivate: true, askedFor: rally?.id ?? '' });
    expect(text()).toContain('This is a private window. Nothing is stored from it');
    expect(root.querySelector('input[type=file]')).toBe(null);
    expect(() => find(root, '.opened button', 'Delete')).toThrow();
    expect(find(root, 'button', 'Delete everything…')).toBeTruthy();
  });

  test('what cannot be read is saved as it is, and deleted in two steps', async () => {
    const { root, calls, text } = await showLibrary({ shelf: { ...openShelf, unreadable: 2, newer: 1 } });
    expect(text()).toContain('2 stored entries cannot be read');
    expect(text()).toContain('Notes on 1 page were stored by a newer version');
    const panel = find(root, 'section', /^Not readable/);
    await press(panel, 'Save as a file');
    await press(panel, 'Delete');
    expect(root.activeElement?.textContent).toBe('Keep');
    await press(panel, 'Really delete');
    expect(calls).toEqual([['onSaveUnreadable'], ['onDeleteUnreadable']]);
  });
});

describe('deleting everything', () => {
  async function ask(props: Partial<LibraryViewProps> = {}) {
    const library = await showLibrary(props);
    await press(library.root, 'Delete everything…');
    const dialog = library.root.querySelector('dialog');
    if (!dialog) throw new Error('There is no dialog');
    return { ...library, dialog };
  }

  test('says first what will be gone, and begins where nothing is lost', async () => {
    const { root, dialog } = await ask({ shelf: { ...openShelf, unreadable: 2 } });
    expect(dialog.textContent).toContain('6 notes on 3 pages');
    expect(dialog.textContent).toContain('2 entries that could not be read');
    expect(root.activeElement?.textContent).toBe('Cancel');
  });

  test('offers a copy of all notes', async () => {
    const { dialog, calls } = await ask();
    await press(dialog, /Save a copy first/);
    expect(calls).toEqual([['onExport', samplePages, 'json-ld', true]]);
  });

  test('takes the settings along only when asked', async () => {
    const { root, dialog, calls } = await ask();
    await press(dialog, 'Delete everything now');
    expect(root.querySelector('dialog')).toBe(null);
    await press(root, 'Delete everything…');
    root.querySelector<HTMLInputElement>('dialog input')?.click();
    await nextFrame();
    await press(root, 'Delete everything now');
    expect(calls).toEqual([
      ['onDeleteAll', { settings: false }],
      ['onDeleteAll', { settings: true }],
    ]);
  });

  test('does nothing when cancelled, and gives the focus back', async () => {
    const { root, dialog, calls } = await ask();
    await press(dialog, 'Cancel');
    expect(root.querySelector('dialog')).toBe(null);
    expect(root.activeElement?.textContent).toBe('Delete everything…');
    expect(calls).toEqual([]);
  });

  test('is possible where notes cannot be read', async () => {
    const { dialog } = await ask({ shelf: { state: 'failed', reason: 'newer-version' } });
    expect(dialog.textContent).toContain('all notes, also those that could not be read');
  });
});

describe('what was done', () => {
  test('a deletion can be undone from where the focus is', async () => {
    const { root, calls } = await showLibrary({ notice: { says: 'deleted', pages: 1, notes: 4 } });
    expect(root.querySelector('.notice-bar')?.textContent).toContain('Deleted: 1 page with 4 notes.');
    expect(root.activeElement?.textContent).toBe('Undo');
    await press(root, 'Undo');
    await press(root, 'Close');
    expect(calls).toEqual([['onUndo'], ['onCloseNotice']]);
  });

  test('an import tells file by file what was kept and what was not, and why', async () => {
    const story = libraryStories.find(({ name }) => name === 'library-imported');
    const root = show(story?.render());
    await nextFrame();
    const files = [...root.querySelectorAll('.report > .bullets > li')].map(({ textContent }) => textContent ?? '');
    expect(files).toHaveLength(3);
    expect(files[0]).toContain('12 notes kept, 3 were here already.');
    expect(files[1]).toContain('1 note kept, 2 left out.');
    expect(files[2]).toContain('Nothing was taken from this file.');
    expect(files.join()).not.toContain('undefined');
    expect(root.activeElement?.textContent).toBe('What was imported');
  });

  test('files that are dropped anywhere are handed over', async () => {
    const { root, calls } = await showLibrary();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'notes.json'));
    dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    await nextFrame();
    expect(root.querySelector('.drop-here')?.textContent).toBe('Drop the files to import them');
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await nextFrame();
    expect(root.querySelector('.drop-here')).toBe(null);
    expect(calls.map(([action, files]) => [action, (files as File[]).map(({ name }) => name)])).toEqual([
      ['onImport', ['notes.json']],
    ]);
  });
});

describe('in every state', () => {
  test.each(libraryStories)(
    '$name has no fault, and nothing is cut off',
    async ({ width, height, render, prepare }) => {
      await resizeWindow(width, height);
      const root = show(render());
      await nextFrame();
      prepare?.(root);
      await nextFrame();
      await nextFrame();
      expect(await faultsIn(root)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const small = [...root.querySelectorAll<HTMLElement>('button, a, input, summary')].filter((control) => {
        const box = (control.closest('.check') ?? control).getBoundingClientRect();
        return box.width > 0 && (box.width < 24 || box.height < 24);
      });
      expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    },
  );
});
