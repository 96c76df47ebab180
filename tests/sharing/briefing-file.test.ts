import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { en as interfaceEn } from '../../components/strings/en.ts';
import { es as interfaceEs } from '../../components/strings/es.ts';
import { NOTE_KINDS } from '../../notes/note.ts';
import type { Briefed } from '../../sharing/briefed.ts';
import { briefingFile } from '../../sharing/briefing-file.ts';
import { BRIEFING_STYLE, BRIEFING_STYLE_HASH } from '../../sharing/briefing-style.ts';
import { briefingWords } from '../../sharing/briefing-words.ts';
import { record } from '../casefile/record.ts';
import {
  annotatedPage,
  sampleBriefed,
  sampleNote,
  sampleQuote,
  sensitiveStatement,
  statementsIn,
} from './briefed-samples.ts';
import { hostileText } from './hostile-text.ts';

const documentOf = (fields: Partial<Briefed> = {}) => parseHTML(briefingFile(sampleBriefed(fields))).document;
type Page = ReturnType<typeof documentOf>;
const textOf = (page: Page, selector: string) => page.querySelector(selector)?.textContent ?? '';
const headings = (page: Page) => [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
const sectionOf = (page: Page, id: string) => page.querySelector(`section[aria-labelledby=h-${id}]`);

/** What could run, load, or lead where no reader means to go. */
function dangersIn(page: Page): string[] {
  const elements = [...page.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map((each) => ({ element, ...named(each) })),
  );
  return [
    ...elements.filter(({ localName }) =>
      /^(img|iframe|object|embed|video|audio|link|form|base|input)$/.test(localName),
    ),
    ...[...page.querySelectorAll('script')].filter((script) => !script.type.startsWith('application/ld+json')),
    ...attributes.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'src'),
    ...attributes.filter(({ name, value }) => name === 'href' && !/^(https?:\/\/|#)/.test(value)),
  ].map(String);
}

function named({ name, value }: { name: string; value: string }) {
  return { name, value };
}

describe('the file', () => {
  test('contains no script, no style of its own elements, and nothing that loads', () => {
    expect(dangersIn(documentOf())).toEqual([]);
    expect(documentOf().querySelectorAll('script')).toHaveLength(1);
  });

  test('forbids everything but its own style, whose hash is that of the style', () => {
    const page = documentOf();
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hash = createHash('sha256').update(textOf(page, 'style')).digest('base64');
    expect(textOf(page, 'style')).toBe(BRIEFING_STYLE);
    expect(BRIEFING_STYLE_HASH).toBe(`sha256-${hash}`);
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(BRIEFING_STYLE).not.toMatch(/url\(|@import|<\//);
  });

  test('tells no page that is opened from it where the reader was', () => {
    const page = documentOf();
    expect(page.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
    for (const link of page.querySelectorAll('a[href^=http]')) expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('has its annotations as data, unchanged', () => {
    const annotations = { label: '</script><script>alert(1)</script>', id: '\u2028' };
    const page = documentOf({ annotations });
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(JSON.parse(textOf(page, 'script'))).toEqual(annotations);
    expect(page.querySelector('script')?.type).toBe('application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"');
  });

  test('names the article with its outlet, date and address', () => {
    const page = documentOf();
    const line = page.querySelector('.with');
    expect(line?.textContent).toContain(
      '“Crowd in West Hollywood asks for makeup artist’s return”, The Example News, 30 April 2025',
    );
    expect(line?.querySelector('a')?.getAttribute('href')).toBe(annotatedPage.url);
    expect(line?.querySelector('.address')?.textContent).toBe(annotatedPage.url);
  });

  test.each(['en', 'es'] as const)('is all in its language: %s', (language) => {
    const page = documentOf({ language });
    expect(page.documentElement.getAttribute('lang')).toBe(language);
    const words = briefingWords(language);
    const standing = record.narrative.whereThingsStand.sentences.map((sentence) => sentence[language]);
    for (const sentence of standing) expect(page.body.textContent).toContain(sentence);
    expect(headings(page)).toContain(words.notesTitle);
  });

  test.each(['en', 'es'] as const)('calls everything what the interface calls it: %s', (language) => {
    const words = briefingWords(language);
    const strings = language === 'en' ? interfaceEn : interfaceEs;
    const { verdicts, folds, sourceKinds, noMark, lastKnown, partAnswer, wouldSettle, openSince, nothingLater } = words;
    const { verifiedHim, verifiedCourts, returnOrder, noDateMeans, contested, oneOriginal } = words;
    expect(strings).toMatchObject({ verdicts, folds, sourceKinds, noMark, lastKnown, partAnswer, wouldSettle });
    expect(strings).toMatchObject({ verifiedHim, verifiedCourts, returnOrder, noDateMeans, contested });
    expect(strings).toMatchObject({ openSince, nothingLater, oneOriginal, status: words.status });
  });
});

describe('its sections', () => {
  test('come in one order, the notes after the record and apart from it', () => {
    expect(headings(documentOf()).map((heading) => heading.replace(/ *22 November 2026/, ''))).toEqual([
      'Where things stand',
      'What the article says, and what the record has',
      'After the article: 10 key events of 30',
      'Contested',
      'Not known',
      'Notes by the person who made this file',
      'Sources',
    ]);
  });

  test('are left out when there is nothing to say', () => {
    const page = documentOf({ statements: [], notes: [] });
    expect(sectionOf(page, 'says')).toBeNull();
    expect(sectionOf(page, 'notes')).toBeNull();
    expect(page.querySelector('header a[href="#h-notes"]')).toBeNull();
  });

  test('say so when the article has no date, and show the whole timeline’s key events', () => {
    const page = documentOf({ page: { ...annotatedPage, published: null } });
    const key = record.events.filter(({ tier }) => tier === 'key').length;
    expect(textOf(page, '#h-after')).toBe(`Timeline: ${key} key events`);
    expect(sectionOf(page, 'after')?.textContent).toContain('The page does not say when it was published.');
  });

  test('say so when nothing later is known', () => {
    const page = documentOf({ page: { ...annotatedPage, published: '2026-11-20' } });
    expect(textOf(page, '#h-after')).toBe('We know of nothing later');
  });

  test('give a contested claim each side with its own sources where the article touches it', () => {
    const claim = record.claimById.get('gang-claim');
    const sides = [...documentOf().querySelectorAll('.sides > li')];
    expect(sides.map((side) => side.querySelector('.party')?.textContent)).toEqual(
      claim?.positions?.map(({ party }) => party.en),
    );
    for (const side of sides) expect(side.querySelector('sup a')).not.toBeNull();
  });

  test('have every contested claim and every open question, whatever the article is about', () => {
    const page = documentOf({ statements: [], notes: [] });
    const contested = sectionOf(page, 'contested')?.textContent ?? '';
    for (const claim of record.claims) if (claim.status === 'disputed') expect(contested).toContain(claim.statement.en);
    const open = record.questions.filter(({ state }) => state !== 'answered');
    for (const { question } of open) expect(sectionOf(page, 'unknown')?.textContent).toContain(question.en);
  });

  test('quote a sentence once, with what the record has on each thing it says', () => {
    const [one] = statementsIn.en;
    if (!one) throw new Error('There are no sample statements');
    const page = documentOf({ statements: [one, { ...one, entry: 'profession' }] });
    const rows = [...(sectionOf(page, 'says')?.querySelectorAll('.rows > li') ?? [])];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.querySelectorAll('blockquote')).toHaveLength(1);
    expect(rows[0]?.querySelectorAll('blockquote ~ p:has(sup)')).toHaveLength(2);
  });

  test('fold what is sensitive behind its label, closed', () => {
    const page = documentOf({ statements: [sensitiveStatement] });
    const fold = sectionOf(page, 'says')?.querySelector('details');
    expect(fold?.querySelector('summary')?.textContent).toBe('Account of sexual violence in prison');
    expect(fold?.textContent).toContain(sensitiveStatement.quote);
    expect(page.querySelectorAll('details[open]')).toHaveLength(0);
    const outside = [...page.querySelectorAll('p, li')].filter((part) => !part.closest('details'));
    const claim = record.claimById.get('sexual-abuse-allegation');
    for (const part of outside) {
      if (!part.querySelector('details')) expect(part.textContent).not.toContain(claim?.statement.en);
    }
  });
});

describe('its sources', () => {
  test('each number leads to one, and each one is led to', () => {
    const page = documentOf();
    const numbers = [...page.querySelectorAll('sup a')].map((link) => link.getAttribute('href')?.slice(2));
    const listed = [...page.querySelectorAll('.cited > li')].map(({ id }) => id.slice(1));
    expect(listed).toEqual(listed.map((_, place) => String(place + 1)));
    for (const number of numbers) expect(listed).toContain(number);
    expect(textOf(page, 'sup')).toMatch(/^1–\d+$/);
  });

  test('have their addresses in full, also those that may not be links', () => {
    const cited = sectionOf(documentOf(), 'sources');
    for (const link of cited?.querySelectorAll('a') ?? []) {
      const address = link.closest('.source')?.querySelector('.address')?.textContent ?? '';
      expect(link.getAttribute('href')?.startsWith(address) && address.startsWith('https://')).toBe(true);
    }
    expect(cited?.textContent).toMatch(/Not linked, as the address is not https: http:\/\//);
  });

  test('hold pages that retell one original together, and name copies after the original', () => {
    const cited = sectionOf(documentOf(), 'sources');
    const several = [...(cited?.querySelectorAll('.cited > li') ?? [])].filter((item) => item.querySelector('ul'));
    expect(several.length).toBeGreaterThan(0);
    for (const item of several) expect(item.textContent).toMatch(/^One original/);
    expect(cited?.textContent).toContain('The New York Times, via WLRN');
  });
});

test('where things stand says how far the record was followed, and of which record it is', () => {
  const through = textOf(documentOf(), '.now .through');
  expect(through).toMatch(/^His story verified through .+; court cases through .+\. Checked 22 November 2026\./);
  expect(through).toContain(record.version);
});

describe('its notes', () => {
  test.each(NOTE_KINDS)('say that they are no record, their kind, writer and day: %s', (kind) => {
    const page = documentOf({ notes: [sampleNote({ kind, author: 'Lucía' })] });
    expect(textOf(page, '.fence')).toMatch(/^Not part of the verified record\./);
    expect(textOf(page, '.note')).toContain(`${briefingWords('en').noteKinds[kind]} · Lucía · 22 Nov 2026`);
  });

  test('are unsigned when their writer has no name, or wants none in the file', () => {
    expect(textOf(documentOf({ notes: [sampleNote()] }), '.note')).toContain('Unsigned');
    const page = documentOf({ notes: [sampleNote({ author: 'Lucía' })], signed: false });
    expect(page.documentElement.textContent).not.toContain('Lucía');
  });

  test('lead to their passage in the article', () => {
    const page = documentOf({ notes: [sampleNote()] });
    expect(page.querySelector('.note a')?.getAttribute('href')).toBe(
      `${annotatedPage.url}#:~:text=who%20is%20being%20held%20in%20the%20CECOT%20prison`,
    );
  });

  test('have beside them, on other ground, what the record has, its status and sources', () => {
    const page = documentOf({ notes: [sampleNote({ about: 'gang-claim' })] });
    const about = page.querySelector('.about');
    expect(about?.closest('.note')).toBeNull();
    expect(about?.textContent).toContain('The record on this · disputed');
    expect(about?.textContent).toContain(record.claimById.get('gang-claim')?.statement.en);
    expect(about?.querySelector('sup a')).not.toBeNull();
  });

  test('say so when the record has no such entry', () => {
    const page = documentOf({ notes: [sampleNote({ about: 'no-such-entry' })] });
    expect(textOf(page, '.about')).toBe(briefingWords('en').notInRecord);
  });

  test('whatever stands in them stands in the file, as text alone', () => {
    fc.assert(
      fc.property(hostileText(2_000), hostileText(60), hostileText(500), (text, author, title) => {
        const note = sampleNote({ text, author, quote: sampleQuote(`the words ${text}`) });
        const page = documentOf({ notes: [note], page: { ...annotatedPage, title, outlet: author, language: title } });
        expect(dangersIn(page)).toEqual([]);
        expect(page.querySelectorAll('script, style')).toHaveLength(2);
        expect(textOf(page, '.note .text')).toBe(text);
        expect(textOf(page, '.note bdi')).toBe(author);
        expect(textOf(page, 'title')).toContain(title);
      }),
      { numRuns: 60 },
    );
  });

  test('stand apart from the direction of what is around them', () => {
    const page = documentOf({ notes: [sampleNote({ text: '\u202eabc', author: '\u202exyz' })] });
    expect(page.querySelector('.note .text')?.getAttribute('dir')).toBe('auto');
    expect(page.querySelector('.note bdi')?.textContent).toBe('\u202exyz');
  });

  test('of an article whose address leads nowhere have no link', () => {
    const page = documentOf({ page: { ...annotatedPage, url: 'javascript:alert(1)' }, notes: [sampleNote()] });
    expect(dangersIn(page)).toEqual([]);
    expect(page.querySelector('.note a')).toBeNull();
  });
});
