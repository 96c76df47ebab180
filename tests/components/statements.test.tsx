import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_HIGHLIGHTS, LAYER_LETTERS } from '../../casefile/highlight-settings.ts';
import type { ExportFile } from '../../components/export-file.ts';
import type { SidebarProps } from '../../components/Sidebar.tsx';
import { SidebarStory } from '../../preview/SidebarStory.tsx';
import { long, nothingRecognised, rally, rallyInSpanish, sensitivePage, undated } from '../../preview/sample-pages.ts';
import { faultsIn, find, nextFrame, press, resizeWindow, show, showSidebar, sidebarOf } from './stage.tsx';

async function openPage(props: Partial<SidebarProps> = {}) {
  await resizeWindow(400, 900);
  const shown = showSidebar({ initialView: 'this-page', ...props });
  await nextFrame();
  return shown;
}

function textOf(root: ParentNode, selector: string): string {
  return root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function verdicts(root: ParentNode): string[] {
  return [...root.querySelectorAll('.statement .verdict')].map(({ textContent }) => textContent ?? '');
}

async function orderBy(root: ParentNode, order: string): Promise<void> {
  const select = root.querySelectorAll('select')[1];
  if (!select) throw new Error('There is no order to choose');
  if (!select.checkVisibility()) await press(root, 'Filter, sort, export');
  await userEvent.selectOptions(select, order);
  await nextFrame();
}

function entryWith(root: ParentNode, text: string): HTMLElement {
  return find(root, '.statement', new RegExp(text));
}

describe('what the page says', () => {
  test('is listed with what matters most first, each with shape, word, sentence, explanation and sources', async () => {
    const { root } = await openPage();
    expect(textOf(root, '.section h3')).toBe('What this page says7 statements recognised');
    expect(verdicts(root)).toEqual([
      'True then, changed since',
      'Conflicts with the record',
      'Disputed',
      'Reported by one side',
      'Matches the record',
      'Attributed as in the record',
      'Matches the record',
    ]);
    for (const entry of root.querySelectorAll('.statement')) {
      expect(entry.querySelector('.verdict svg')).not.toBeNull();
      expect(textOf(entry, '.held')).not.toBe('');
      expect(find(entry, '.rowlinks button', /^\d+ sources?:/)).toBeDefined();
    }
  });

  test('marks the recognised words with the line of their verdict, and says the language of the page', async () => {
    const { root } = await openPage({ language: 'es' });
    const said = entryWith(root, 'being held').querySelector('.said');
    expect(said?.getAttribute('lang')).toBe('en');
    expect(textOf(said ?? root, '.mark')).toBe('is being held in the CECOT prison');
    const mark = said?.querySelector('.mark');
    expect(mark && getComputedStyle(mark).textDecorationStyle).toBe('dotted');
  });

  test('says who is quoted and who is named, once', async () => {
    const { root } = await openPage();
    expect(textOf(entryWith(root, 'social media'), '.meta')).toContain('In the words of: DHS');
    expect(entryWith(root, 'no criminal record').textContent).toContain('Attributed to: his lawyers');
    expect(entryWith(root, 'social media').textContent).not.toContain('Attributed to');
  });

  test('explains each verdict in the reader’s language, with what the record has and since when', async () => {
    const { root } = await openPage();
    expect(textOf(entryWith(root, 'being held'), '.held')).toBe(
      'True when this was published (30 April 2025); changed on 18 July 2025: He is freed from CECOT and flown to Venezuela.',
    );
    expect(textOf(entryWith(root, 'Salvadoran'), '.held')).toMatch(/^The record has: He is Venezuelan/);
    const { root: spanish } = await openPage({ language: 'es', page: rallyInSpanish });
    expect(textOf(entryWith(spanish, 'sigue preso'), '.held')).toMatch(/^Era cierto cuando se publicó \(30 de abril/);
    expect(entryWith(spanish, 'tatuajes').textContent).toContain('Atribuido como en el registro');
  });

  test('of a page without a date says until when it would have been true', async () => {
    const { root } = await openPage({ page: undated });
    expect(textOf(root, '.held')).toMatch(/^True if written before 18 July 2025/);
  });

  test('shows each side of a contested statement, one press away', async () => {
    const { root } = await openPage();
    const entry = entryWith(root, 'social media');
    await press(entry, '3 positions');
    expect(entry.querySelectorAll('.sides > li')).toHaveLength(3);
  });

  test('folds what is sensitive, the sentence included', async () => {
    const { root } = await openPage({ page: sensitivePage });
    const entry = root.querySelector('[data-statement="0"]');
    expect(textOf(entry ?? root, 'summary')).toBe('Account of sexual violence in prisonShow');
    expect(entry?.textContent).not.toContain('guards');
    expect(entry?.innerHTML).not.toContain('assaulted');
    await press(entry ?? root, /^Account of/);
    expect(textOf(entry ?? root, '.said')).toContain('guards had sexually assaulted him');
  });

  test('says plainly when nothing was recognised', async () => {
    const { root } = await openPage({ page: nothingRecognised });
    expect(textOf(root, '.section h3')).toBe('No statements recognised on this page');
    expect(textOf(root, '.section')).toContain('A sentence that is not recognised gets no mark.');
    expect(root.querySelector('.highlights')).toBeNull();
  });
});

describe('going to a passage', () => {
  test('tells which, whatever is filtered and sorted', async () => {
    const { root, told } = await openPage();
    await press(root, /^conflicts/);
    await press(entryWith(root, 'Salvadoran'), /^Go to passage/);
    expect(told).toEqual([['go to statement', 4]]);
  });

  test('is not offered for the page’s title', async () => {
    const { root } = await openPage({ page: long });
    await orderBy(root, 'As on the page');
    const first = root.querySelector('[data-statement="0"]');
    expect(first?.textContent).toContain('in the page’s title');
    expect(first?.querySelector('[aria-label^="Go to"]')).toBeNull();
  });

  test('works for passages that name a source too', async () => {
    const { root, told } = await openPage();
    const named = find(root, '.is-attributions > li', /CBS News published/);
    expect(named.textContent).toContain('CBS News · Press');
    await press(named, /^Go to/);
    expect(told).toEqual([['go to attribution', 2]]);
  });
});

describe('a passage chosen in the article', () => {
  test('opens its entry, which has the focus', async () => {
    const { root } = await openPage({ initialView: 'timeline', openPassage: { statement: 3 } });
    expect(textOf(root, '[role=tab][aria-selected=true] .wide')).toBe('This page');
    expect(root.activeElement?.getAttribute('data-statement')).toBe('3');
    expect(root.querySelectorAll('.statement.is-current')).toHaveLength(1);
  });

  test('is found behind the filters, and again when it is chosen again', async () => {
    const { sidebar } = sidebarOf({ initialView: 'this-page' });
    const root = show(sidebar);
    await nextFrame();
    await press(root, /^conflicts/);
    const choose = async () => {
      render(sidebarOf({ initialView: 'this-page', openPassage: { statement: 0 } }).sidebar, root);
      await nextFrame();
    };
    await choose();
    expect(root.activeElement?.getAttribute('data-statement')).toBe('0');
    find(root, '[role=tab]', /^Help/).click();
    await nextFrame();
    await choose();
    expect(root.activeElement?.getAttribute('data-statement')).toBe('0');
  });

  test('is shown from the middle of a long list', async () => {
    const { root } = await openPage({ page: long, openPassage: { statement: 150 } });
    expect(root.activeElement?.getAttribute('data-statement')).toBe('150');
    const shown = root.querySelectorAll('.statement').length;
    expect(shown).toBeGreaterThan(20);
    expect(shown).toBeLessThan(200);
  });

  test('that names a source opens its entry', async () => {
    const { root } = await openPage({ initialView: 'known', openPassage: { attribution: 1 } });
    expect(root.activeElement?.getAttribute('data-attribution')).toBe('1');
  });

  test('stays folded when it is sensitive', async () => {
    const { root } = await openPage({ page: sensitivePage, openPassage: { statement: 0 } });
    expect(root.activeElement?.getAttribute('data-statement')).toBe('0');
    expect(root.activeElement?.querySelector<HTMLDetailsElement>('.fold')?.open).toBe(false);
  });
});

describe('the filters', () => {
  test('by verdict count, and several add up', async () => {
    const { root } = await openPage();
    expect(find(root, '.tally .chip', /^matches/).textContent?.trim()).toBe('matches 3');
    await press(root, /^matches/);
    await press(root, /^disputed/);
    expect(verdicts(root)).toHaveLength(4);
    expect(textOf(root, '.left-over [role=status]')).toBe('4 of 7');
    await press(root, 'Show all statements');
    expect(verdicts(root)).toHaveLength(7);
    expect(root.activeElement?.textContent).toContain('What this page says');
  });

  test('by who says it, the article itself among them', async () => {
    const { root } = await openPage();
    await press(root, 'Filter, sort, export');
    await press(root, /^The article itself/);
    expect(verdicts(root)).toHaveLength(4);
    await press(root, /^The article itself/);
    await press(root, /^His lawyers/, '.chip');
    expect(root.querySelectorAll('.statement')).toHaveLength(1);
  });

  test('by source, and sorted by what matters most or by date', async () => {
    const { root } = await openPage();
    await press(root, 'Filter, sort, export');
    const source = root.querySelector('select');
    if (!source) throw new Error('There is nothing to choose from');
    await orderBy(root, 'As on the page');
    expect(verdicts(root).slice(0, 3)).toEqual([
      'Matches the record',
      'True then, changed since',
      'Reported by one side',
    ]);
    await orderBy(root, 'By date in the record');
    expect(verdicts(root).slice(-2)).toEqual(['Conflicts with the record', 'Attributed as in the record']); // without a date
    await userEvent.selectOptions(source, 'CBS News');
    await nextFrame();
    expect(root.querySelectorAll('.statement').length).toBeLessThan(7);
    expect(source.selectedOptions[0]?.textContent).toContain(`(${root.querySelectorAll('.statement').length})`);
  });

  test('that leave nothing say so', async () => {
    const { root } = await openPage();
    await press(root, 'Filter, sort, export');
    await press(root, /^Officials/, '.chip');
    await press(root, /^conflicts/);
    expect(textOf(root, '.left-over')).toContain('No statement fits these filters');
    expect(root.querySelector('.statement')).toBeNull();
  });
});

describe('passages from the other views', () => {
  test('are counted at the claim, and lead to them with the focus on the list', async () => {
    const { root } = await openPage({ initialView: 'known' });
    const entry = find(root, '.s-disputed .entry', /Tren de Aragua/);
    await press(entry, '1 passage on this page');
    expect(textOf(root, '[role=tab][aria-selected=true] .wide')).toBe('This page');
    expect(verdicts(root)).toEqual(['Disputed']);
    expect(root.activeElement?.textContent).toContain('What this page says');
    expect(textOf(root, '.only')).toMatch(/^Only passages on: /);
  });

  test('are counted at the event', async () => {
    const { root } = await openPage({ initialView: 'timeline' });
    await press(root, /^Before this article/);
    await press(root, /^1 passage on this page/, '.before .rail button');
    expect(root.querySelectorAll('.statement')).toHaveLength(1);
  });

  test('are all there again when the reader comes back by the tab', async () => {
    const { root } = await openPage({ initialView: 'known' });
    await press(root, /passage on this page/);
    find(root, '[role=tab]', /^Help/).click();
    await nextFrame();
    find(root, '[role=tab]', /^This page/).click();
    await nextFrame();
    expect(verdicts(root)).toHaveLength(7);
  });

  test('are not offered where the page says nothing of it', async () => {
    const { root } = await openPage({ initialView: 'known', page: nothingRecognised });
    expect(root.textContent).not.toContain('on this page');
  });
});

describe('highlights', () => {
  const all = { ...DEFAULT_HIGHLIGHTS, on: true };

  test('are off until one switch turns them on', async () => {
    const { root, told } = await openPage();
    expect(root.querySelectorAll('.highlights input')).toHaveLength(1);
    await press(root, 'Highlight in the article', '.layer');
    expect(told).toEqual([['highlights', { on: true }]]);
  });

  test('have a legend with line, shape, word and count, each a box', async () => {
    const { root } = await openPage({ highlights: all });
    await press(root, 'Legend and layers');
    const rows = [...root.querySelectorAll('.highlights fieldset:first-of-type .layer')];
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'abcTrue then, changed since1',
      'abcConflicts with the record1',
      'abcDisputed1',
      'abcReported by one side1',
      'abcMatches the record3',
    ]);
    const lines = rows.map((row) => getComputedStyle(row.querySelector('.mark') ?? row).textDecorationStyle);
    expect(new Set(lines).size).toBe(5);
    expect(rows.every((row) => row.querySelector('svg'))).toBe(true);
  });

  test('by source get a letter each, with a tint and a line of their own', async () => {
    const root = show(<SidebarStory initialView="this-page" highlights={all} />);
    await nextFrame();
    await press(root, 'Legend and layers');
    for (const name of ['Officials', 'His lawyers', 'Press', 'CBS News', 'Immigrant Defenders']) {
      await press(root, new RegExp(`^[A-E]?${name}`), '.layer');
    }
    const swatches = [...root.querySelectorAll<HTMLElement>('.swatch[class*=" l-"]')];
    expect(swatches.map(({ textContent }) => textContent).sort()).toEqual(
      LAYER_LETTERS.map((each) => each.toUpperCase()),
    );
    expect(new Set(swatches.map((each) => getComputedStyle(each).textDecorationStyle)).size).toBe(5);
    expect(new Set(swatches.map((each) => getComputedStyle(each).backgroundColor)).size).toBe(5);
    expect(textOf(root, '.highlights')).toContain('Five at most at once.');
    expect(root.querySelectorAll('.layer input:disabled').length).toBeGreaterThan(0);
    expect(await faultsIn(root)).toEqual([]);
  });

  test('show their legend to who has just switched them on, and keep it folded for who did before', async () => {
    const root = show(<SidebarStory initialView="this-page" />);
    await nextFrame();
    await press(root, 'Highlight in the article', '.layer');
    expect(root.querySelectorAll('.highlights fieldset').length).toBeGreaterThan(1);
    const { root: before } = await openPage({ highlights: all });
    expect(before.querySelector('.highlights fieldset')).toBeNull();
  });

  test('chosen on another page stay in sight, to be switched off', async () => {
    const { root, told } = await openPage({ highlights: { ...all, sources: [null, 'source:An outlet far away'] } });
    await press(root, 'Legend and layers');
    await press(root, /^Show all/, '.highlights button');
    await press(root, /An outlet far away/, '.layer');
    expect(told).toEqual([['highlights', { sources: [null, null, null, null, null] }]]);
  });

  test('without somebody who paints them are not offered', async () => {
    const props = { highlights: undefined, onHighlights: undefined } as unknown as Partial<SidebarProps>;
    const { root } = await openPage(props);
    expect(root.querySelector('.highlights')).toBeNull();
  });
});

describe('for researchers', () => {
  test('a passage is copied with page, date, address, verdict, record, sources and how far it was verified', async () => {
    const copied: string[] = [];
    const onCopy = async (text: string) => {
      copied.push(text);
      return true;
    };
    const { root } = await openPage({ onCopy });
    await press(entryWith(root, 'being held'), /^Copy/);
    const [text = ''] = copied;
    expect(text.split('\n').slice(0, 3)).toEqual([
      '“Hernández Romero, who is being held in the CECOT prison, had come to the San Ysidro port of entry with an appointment.”',
      `${rally.title}, news.example, 30 April 2025`,
      rally.url,
    ]);
    expect(text).toContain('True then, changed since. True when this was published');
    expect(text).toMatch(/\nThe record has: From 15 March to 18 July 2025/);
    expect(text).toMatch(/\n- CBS News.*https:\/\//);
    expect(text).toMatch(/verified through \d+ \w+ 2026\.$/);
    expect(textOf(entryWith(root, 'being held'), '[role=status]')).toBe('Copied.');
  });

  test('a refusal to copy is told', async () => {
    const { root } = await openPage({ onCopy: async () => false });
    await press(entryWith(root, 'being held'), /^Copy/);
    expect(textOf(entryWith(root, 'being held'), '[role=status]')).toBe('The browser did not allow copying.');
  });

  test('what is on the screen, and no more, is exported', async () => {
    const { root, told } = await openPage();
    await press(root, 'Filter, sort, export');
    await press(root, /^conflicts/);
    await press(root, 'Export CSV');
    await press(root, 'Export JSON-LD');
    const [csv, jsonLd] = told.map(([, file]) => file as ExportFile);
    expect(csv?.name).toMatch(/^statements-news\.example-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv?.text.startsWith('\ufeffurl,title,')).toBe(true);
    expect(csv?.text.trim().split('\r\n')).toHaveLength(2);
    expect(jsonLd?.mediaType).toBe('application/ld+json');
    expect(JSON.parse(jsonLd?.text ?? '')).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(textOf(root, '.more-tools [role=status]')).toBe('1 statement exported.');
  });
});

describe('two hundred statements', () => {
  test('start short, and a sentence without end is cut around what was recognised', async () => {
    const { root } = await openPage({ page: long });
    expect(root.querySelectorAll('.statement')).toHaveLength(20);
    await orderBy(root, 'As on the page');
    const endless = textOf(root, '[data-statement="3"] .said');
    expect(endless.length).toBeLessThan(1200);
    expect(endless).toContain('he is held in CECOT');
    await press(root, 'Show all 200');
    expect(root.querySelectorAll('.statement')).toHaveLength(200);
    expect(root.activeElement?.getAttribute('data-statement')).toBe('20');
  });
});
