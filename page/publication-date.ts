/**
 * When an article was published. The places where pages say so are asked in the order of their reliability, and the
 * first possible day counts. What was modified later is kept apart and never taken for the publication.
 */
import type { PartialDate } from '../casefile/types.ts';
import { dayInAddress, monthInAddress } from './address-date.ts';
import { JSON_FIELDS, MODIFIED_FIELDS, PUBLISHED_FIELDS } from './date-fields.ts';
import { dateInTitle, readDateline } from './dateline.ts';
import { readJsonLd, stringsOf } from './json-ld.ts';
import { isListPage, mainObject } from './main-object.ts';
import { microdataDates, timesNearHeadline } from './marked-dates.ts';
import { jsonFieldDates, metaFields, valuesOf } from './meta-fields.ts';
import { parseDateField } from './parse-date.ts';
import type { TextBlock } from './text-builder.ts';

/** Where a date was found. */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'dateline';

export interface PageDates {
  /** null when nothing on the page can be relied on. */
  published: PartialDate | null;
  publishedFrom: DateSource | null;
  modified: PartialDate | null;
}

/** What was read of the page before its dates. */
export interface ReadPage {
  title: string;
  headline: TextBlock | null;
  blocks: readonly TextBlock[];
  /** The page's own, the canonical one first. */
  addresses: readonly URL[];
  language: string | null;
  /** Its fields are another article's: see left-over-head.ts. */
  isHeadLeftOver: boolean;
}

const UNDATED = { published: null, publishedFrom: null };

/** The dates of a page. Front pages, lists of articles and wikis have no day of publication, whatever they say. */
export function publicationDate(document: Document, page: ReadPage, today: Date): PageDates {
  const { addresses } = page;
  const objects = readJsonLd(document);
  const main = mainObject(objects, page);
  const fields = page.isHeadLeftOver ? new Map<string, string[]>() : metaFields(document);
  // English pages write 3/4/2025 for two different days; other languages mean the third of April.
  const order = page.language === null || page.language === 'en' ? null : 'dmy';
  const first = (values: readonly string[]) => firstDate(values, (value) => parseDateField(value, today, order));

  const modified =
    first(stringsOf(main?.dateModified)) ??
    first(valuesOf(fields, MODIFIED_FIELDS)) ??
    first(microdataDates(document, 'dateModified', page.title));
  const isList = main === null && (isListPage(objects) || addresses.slice(0, 1).some(isFrontPage));
  if (isList || isWiki(fields)) return { ...UNDATED, modified };

  const path = addresses[0]?.pathname ?? '';
  const places: [DateSource, () => PartialDate | null][] = [
    ['json-ld', () => first(stringsOf(main?.datePublished))],
    ['meta', () => first([...valuesOf(fields, PUBLISHED_FIELDS), ...jsonFieldDates(fields, JSON_FIELDS)])],
    ['microdata', () => first(microdataDates(document, 'datePublished', page.title))],
    ['time', () => first(timesNearHeadline(document, page.title))],
    ['json-ld', () => first([main?.dateCreated, main?.uploadDate].flatMap(stringsOf))],
    ['url', () => dayInAddress(path, today)],
    ['dateline', () => readDateline(page.blocks, page.headline, today, order) ?? dateInTitle(page.title, today, order)],
    ['url', () => monthInAddress(path, today)],
  ];
  for (const [publishedFrom, read] of places) {
    const published = read();
    if (published) return { published, publishedFrom, modified };
  }
  return { ...UNDATED, modified };
}

function firstDate(values: readonly string[], parse: (value: string) => PartialDate | null): PartialDate | null {
  for (const value of values) {
    const date = parse(value);
    if (date) return date;
  }
  return null;
}

/** `/` or `/es/`. */
function isFrontPage(address: URL): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(address.pathname) && address.search === '';
}

function isWiki(fields: ReadonlyMap<string, string[]>): boolean {
  return valuesOf(fields, ['generator']).some((generator) => /wiki/i.test(generator));
}
