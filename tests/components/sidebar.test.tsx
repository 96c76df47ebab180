import { describe, expect, test } from 'vitest';
import type { PageSummary } from '../../components/page-summary.ts';
import { SidebarStory } from '../../preview/SidebarStory.tsx';
import { long, notAbout, recent, undated } from '../../preview/sample-pages.ts';
import { caseFile, find, nextFrame, press, show, showSidebar } from './stage.tsx';

function textOf(root: ParentNode, selector: string): string {
  return root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('the band under the head', () => {
  test('counts the material things after the article and names the three that matter most', async () => {
    const { root } = showSidebar();
    await nextFrame();
    expect(textOf(root, '.since h3')).toBe('30 things happened after this article');
    expect(textOf(root, '.since p')).toBe('Published 30 April 2025. Since then, above all:');
    expect(root.querySelectorAll('.since .happened > li')).toHaveLength(3);
    expect(textOf(root, '.since .is-first')).toContain('He is freed from CECOT');
  });

  test('says so when the page has no date', async () => {
    const { root } = showSidebar({ page: undated });
    await nextFrame();
    expect(textOf(root, '.since')).toContain('This page does not say when it was published');
    expect(textOf(root, '.since')).toContain('So we can’t tell what happened after it.');
    expect(root.querySelector('.here')).toBeNull();
  });

  test('says that nothing later is known, and when we last looked', async () => {
    const { root } = showSidebar({ page: recent });
    await nextFrame();
    expect(textOf(root, '.since')).toBe('We know of nothing later.Published 20 November 2026. Checked 22 Nov 2026.');
  });

  test('is one line on the other views', async () => {
    const { root } = showSidebar({ initialView: 'voices' });
    await nextFrame();
    expect(root.querySelector('.since.is-line')).not.toBeNull();
  });

  test('is not there where the reader opened the record on another page', async () => {
    const { root } = showSidebar({ page: notAbout });
    await nextFrame();
    expect(root.querySelector('.since')).toBeNull();
    expect(textOf(root, '.head-row')).toBe('The record of the case');
  });
});

describe('the timeline', () => {
  test('is a list with times, the article’s marker between before and after', async () => {
    const { root } = showSidebar();
    await nextFrame();
    expect(root.querySelector('ol.rail.is-after time')?.getAttribute('datetime')).toBe('2025-05-16');
    expect(textOf(root, '.here')).toBe('This article · 30 Apr 2025');
    expect(textOf(root, '.before summary')).toBe('Before this article: 8 key events');
  });

  test('shows what was before only when asked', async () => {
    const { root } = showSidebar();
    await nextFrame();
    expect(root.querySelector('.before ol')).toBeNull();
    await press(root, /^Before this article/);
    expect(root.querySelectorAll('.before ol > li:not(.year)')).toHaveLength(8);
  });

  test('filters by thread, and says how many are left', async () => {
    const { root } = showSidebar();
    await nextFrame();
    await press(root, /^All/);
    await press(root, 'Courts');
    const courts = caseFile.events.filter(({ thread }) => thread === 'courts').length;
    expect(textOf(root, '.tools [role=status]')).toBe(`${courts} of 82`);
  });

  test('says that nothing later is known only when that is so of the whole record', async () => {
    const { root } = showSidebar({ page: { ...recent, published: '2026-06-10' } });
    await nextFrame();
    await press(root, 'Public');
    expect(textOf(root, '.body')).toContain('Nothing after this article with these filters.');
    const { root: newest } = showSidebar({ page: recent });
    await nextFrame();
    expect(textOf(newest, '.body')).toContain('We know of nothing later.');
  });

  test('leads out of filters that leave nothing, and keeps the focus', async () => {
    const { root } = showSidebar({ page: { ...recent, published: '2026-06-10' } });
    await nextFrame();
    await press(root, 'Public');
    expect(textOf(root, '.body')).toContain('Nothing after this article with these filters.');
    await press(root, /^Show all entries/);
    expect(root.activeElement?.matches('[data-marker]')).toBe(true);
    expect(textOf(root, '.tools [aria-pressed=true]')).toMatch(/^All/);
    await press(root, 'Clear the filters'); // all that came after is of the courts
    expect(root.querySelector('.rail.is-after')).not.toBeNull();
  });

  test('keeps partial dates partial', async () => {
    const { root } = showSidebar();
    await nextFrame();
    await press(root, /^Show 15 more/);
    expect(textOf(root, 'time[datetime="2026-02"]')).toBe('Feb 2026');
  });
});

describe('sources', () => {
  test('open under their sentence, with publisher, title, date, language, kind and a safe link', async () => {
    const { root } = showSidebar();
    await nextFrame();
    await press(root, /^6 sources/);
    expect(textOf(root, '.is-first .sources > p')).toMatch(/^Reported by 6\./);
    const link = root.querySelector<HTMLAnchorElement>('.is-first .source a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.href).toMatch(/^https:\/\//);
    expect(textOf(root, '.is-first .source')).toContain('The New York Times, via WLRN');
    expect(textOf(root, '.is-first .source')).toContain('News · English');
  });

  test('that retell one original stand in one bracket, and the sentence says how many count', async () => {
    const { root } = showSidebar({ initialView: 'known' });
    await nextFrame();
    await press(root, 'Show all 93');
    const entry = [...root.querySelectorAll('.entry')].find((each) =>
      each.textContent?.includes('On 20 March 2025 CBS News'),
    );
    if (!entry) throw new Error('The claim about the list is gone');
    await press(entry, /^\d+ sources/);
    expect(textOf(entry, '.sources > p')).toMatch(
      /^Reported by 3, of which 2 retell one original\. The record counts 2/,
    );
    expect(textOf(entry, '.retell .cap')).toBe('One original: CBS News, 20 Mar 2025');
    expect(entry.querySelectorAll('.retell .source')).toHaveLength(2);
  });

  test('with a title of ours have no quotation marks and say so', async () => {
    const { root } = showSidebar();
    await nextFrame();
    await press(root, /^6 sources/);
    const described = [...root.querySelectorAll('.source')].filter((each) =>
      each.textContent?.includes('described by us'),
    );
    expect(described.length).toBeGreaterThan(0);
    for (const source of described) expect(textOf(source, '.title')).not.toMatch(/[[\]“”]/);
  });

  test('without an address say so and are no link', async () => {
    const source = { ...caseFile.sources[0], id: 'nowhere', url: null } as (typeof caseFile.sources)[number];
    const sourceById = new Map([...caseFile.sourceById].map(([id]) => [id, source]));
    const { root } = showSidebar({ caseFile: { ...caseFile, sourceById } });
    await nextFrame();
    await press(root, /sources?:/, '.rail button');
    expect(textOf(root, '.source .meta')).toContain('no public address');
    expect(root.querySelector('.source a')).toBeNull();
  });

  test('at an address that is not https show it as text, and are no link', async () => {
    const url = 'http://example.org/article';
    const source = { ...caseFile.sources[0], id: 'plain', url } as (typeof caseFile.sources)[number];
    const sourceById = new Map([...caseFile.sourceById].map(([id]) => [id, source]));
    const { root } = showSidebar({ caseFile: { ...caseFile, sourceById } });
    await nextFrame();
    await press(root, /sources?:/, '.rail button');
    expect(textOf(root, '.source .address')).toBe(`Not linked, as the address is not https: ${url}`);
    expect(textOf(root, '.source')).not.toContain('no public address');
    expect(root.querySelector('.source a')).toBeNull();
  });

  test('are named in Spanish where their name describes them', async () => {
    const source = caseFile.sourceById.get('fox-2026-08-13-aea');
    const sourceById = new Map([...caseFile.sourceById].map(([id, each]) => [id, source ?? each]));
    const { root } = showSidebar({ caseFile: { ...caseFile, sourceById }, language: 'es' });
    await nextFrame();
    await press(root, /fuentes?:/, '.rail button');
    expect(textOf(root, '.source .by')).toBe('Fox News, vía Archivo público de datos (sin dirección conocida)');
    expect(textOf(root, '.source .meta')).toContain('sin dirección pública');
  });
});

describe('whose account it is', () => {
  test('stands with the entry that matters most too, also when the claim is confirmed', async () => {
    const claims = ['release-2025-07-18', 'back-in-venezuela'].flatMap((id) => caseFile.claimById.get(id) ?? []);
    const attributedTo = { en: 'somebody', es: 'alguien' };
    const claimById = new Map([...caseFile.claimById, ...claims.map((c) => [c.id, { ...c, attributedTo }] as const)]);
    const { root } = showSidebar({ caseFile: { ...caseFile, claimById } });
    await nextFrame();
    expect(textOf(root, '.rail .is-first')).toContain('According to: somebody');
  });
});

describe('contested statements', () => {
  test('show each side with its own sources', async () => {
    const { root } = showSidebar({ initialView: 'known' });
    await nextFrame();
    const sides = [...root.querySelectorAll('.s-disputed .sides > li')];
    expect(sides.length).toBeGreaterThan(2);
    for (const side of sides) expect(side.querySelectorAll('button').length).toBe(1);
  });
});

describe('sensitive passages', () => {
  test('are folded behind a label, and nothing of them is there before', async () => {
    const { root } = showSidebar({ initialView: 'known' });
    await nextFrame();
    const fold = root.querySelector('.s-disputed .fold');
    expect(textOf(fold ?? root, 'summary')).toBe('Account of sexual violence in prison, and the replies to itShow');
    expect(fold?.textContent).not.toContain('La Isla');
    fold?.querySelector('summary')?.click();
    await nextFrame();
    expect(fold?.textContent).toContain('La Isla');
    expect(textOf(fold ?? root, '.act')).toBe('Hide');
  });

  test('are shown at once to readers who chose so', async () => {
    const { root } = showSidebar({ initialView: 'known', sensitive: 'show' });
    await nextFrame();
    expect(root.querySelector('.fold')).toBeNull();
    expect(root.textContent).toContain('La Isla');
  });

  test('“always show” tells the choice, and the focus stays at the passage', async () => {
    const root = show(<SidebarStory initialView="known" />);
    await nextFrame();
    root.querySelector<HTMLElement>('.s-disputed .fold summary')?.click();
    await nextFrame();
    root.querySelector<HTMLElement>('.s-disputed .fold input')?.click();
    await nextFrame();
    expect(root.querySelector('.fold')).toBeNull();
    expect(root.activeElement?.textContent).toContain('La Isla');
  });

  test('fold words of a quotation too', async () => {
    const { root } = showSidebar({ initialView: 'voices' });
    await nextFrame();
    expect(root.querySelector('.voice .fold summary')).not.toBeNull();
    expect(root.textContent).not.toContain('encounter with torture');
  });
});

describe('this page', () => {
  test('lists every mention; go tells which', async () => {
    const { root, told } = showSidebar({ initialView: 'this-page' });
    await nextFrame();
    expect(root.querySelectorAll('.mentions:not(.is-attributions) > li')).toHaveLength(3);
    await press(root, 'Go to “Hernández Romero” in the article');
    expect(told).toEqual([['go to', 1]]);
  });

  test('a mention in the title has nowhere to go', async () => {
    const { root } = showSidebar({ initialView: 'this-page', page: long });
    await nextFrame();
    expect(textOf(root, '.mentions:not(.is-attributions) > li')).toContain('in the page’s title');
    expect(root.querySelector('.mentions:not(.is-attributions) > li:first-child button')).toBeNull();
  });

  test('many mentions start short', async () => {
    const { root } = showSidebar({ initialView: 'this-page', page: long });
    await nextFrame();
    expect(root.querySelectorAll('.mentions:not(.is-attributions) > li')).toHaveLength(8);
    await press(root, 'Show all 62');
    expect(root.querySelectorAll('.mentions:not(.is-attributions) > li')).toHaveLength(62);
  });

  test('why am I seeing this: the words, the rule, the record, and a way out', async () => {
    const { root, told } = showSidebar();
    await nextFrame();
    await press(root, 'Why am I seeing this?');
    expect(textOf(root, '.why')).toContain('“Andry José Hernández Romero”, onceNamed in full');
    expect(textOf(root, '.why')).toContain(caseFile.version);
    await press(root, 'Not about this case');
    expect(told).toEqual([['silence']]);
  });

  test('why am I seeing this: what can be snoozed', async () => {
    const told: string[] = [];
    const onSnoozeCase = () => void told.push('case');
    const { root } = showSidebar({ onSnoozeSite: () => void told.push('site'), onSnoozeCase });
    await nextFrame();
    await press(root, 'Why am I seeing this?');
    await press(root, 'Snooze on this site');
    await press(root, 'Snooze for this case');
    expect(told).toEqual(['site', 'case']);
    const asleep = showSidebar({ onSnoozeCase }).root;
    await nextFrame();
    await press(asleep, 'Why am I seeing this?');
    expect(textOf(asleep, '.why')).not.toContain('Snooze on this site');
  });

  test('says where the page was too long to be read whole', async () => {
    const facts = (page: PageSummary) => textOf(showSidebar({ initialView: 'this-page', page }).root, '.facts');
    expect(facts(long)).toContain('its beginning only');
    expect(facts(undated)).not.toContain('beginning');
  });

  test('says that it is not about him where he is not named', async () => {
    const { root } = showSidebar({ initialView: 'this-page', page: notAbout });
    await nextFrame();
    expect(textOf(root, '.body h3')).toBe('He is not named here');
  });
});

describe('the language', () => {
  test('can be switched in the sidebar, keeping the view', async () => {
    const root = show(<SidebarStory initialView="known" />);
    await nextFrame();
    await press(root, 'Español');
    expect(root.querySelector('.panel')?.getAttribute('lang')).toBe('es');
    expect(textOf(root, '[role=tab][aria-selected=true] .wide')).toBe('Qué se sabe');
    expect(textOf(root, '.section h3')).toContain('Lo que se sabe');
    await press(root, 'English');
    expect(textOf(root, '[role=tab][aria-selected=true] .wide')).toBe('Known');
  });

  test('of quotations and titles in another language is marked', async () => {
    const { root } = showSidebar({ initialView: 'voices', language: 'es' });
    await nextFrame();
    expect(root.querySelectorAll('blockquote[lang=en]').length).toBeGreaterThan(0);
    expect(textOf(root, '.translation .meta')).toBe('Traducción nuestra del inglés');
  });
});

describe('reporting an error', () => {
  test('gives a text with the record’s version and without the page’s address', async () => {
    const copied: string[] = [];
    const { root } = showSidebar({
      onCopy: async (text) => {
        copied.push(text);
        return true;
      },
    });
    await nextFrame();
    await press(root, 'Report an error');
    await press(root, 'Copy');
    expect(copied[0]).toContain(caseFile.version);
    expect(copied[0]).not.toMatch(/https?:/);
    expect(textOf(root, '.report [role=status]')).toBe('Copied.');
  });

  test('selects the text where it cannot copy', async () => {
    const { root } = showSidebar({ onCopy: async () => false });
    await nextFrame();
    await press(root, 'Report an error');
    await press(root, 'Copy');
    const field = root.querySelector('textarea');
    expect(field?.selectionEnd).toBe(field?.value.length);
    expect(textOf(root, '.report [role=status]')).toBe('');
  });
});

test('the record’s version, its corrections and how far it was followed are one press away', async () => {
  const change = {
    date: '2026-11-30',
    claims: ['removal'],
    what: { en: 'The date was one day off.', es: 'La fecha estaba un día corrida.' },
    why: { en: 'A time zone.', es: 'Un huso horario.' },
  };
  const { root } = showSidebar({ caseFile: { ...caseFile, changes: [change] } });
  await nextFrame();
  await press(root, 'About this record');
  expect(textOf(root, '.about')).toContain(caseFile.version);
  expect(textOf(root, '.about')).toContain('The date was one day off.');
  expect(root.querySelectorAll('.about .threads-verified dt')).toHaveLength(caseFile.verifiedThrough.threads.length);
});

test('a view that fails says so, and the other tabs work', async () => {
  const broken = { ...caseFile, quotes: null } as unknown as typeof caseFile;
  const { root } = showSidebar({ caseFile: broken, initialView: 'voices' });
  await nextFrame();
  expect(textOf(root, '.body')).toContain('This part could not be shown');
  find(root, '[role=tab]', /^Help/).click();
  await nextFrame();
  expect(root.querySelector('.resource')).not.toBeNull();
});
