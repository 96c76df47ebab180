import { entrySensitivity, entryStatus } from './entry-marks.ts';
import { comparePartialDates, isAfter, isUncertainOrder, isValidDate } from './partial-date.ts';
import type { CaseFile, PartialDate, Sensitivity, Status, Thread, TimelineEntry } from './types.ts';

export interface TimelineChoice {
  /** `key`: the key events and, after an article, instead of these what matters to its reader: the material ones. */
  tier: 'key' | 'all';
  /** Only these threads; `[]` is all of them. */
  threads: readonly Thread[];
}

export interface RailEntry {
  kind: 'entry';
  entry: TimelineEntry;
  status: Status;
  sensitivity: Sensitivity[];
  /** Its date or the article's is partial, and they overlap: it stands before the marker, but may lie after it. */
  uncertain: boolean;
}
export interface YearMark {
  kind: 'year';
  year: string;
}
export type RailItem = RailEntry | YearMark;

interface RailCounts {
  /** Entries on this rail. */
  shown: number;
  /** Entries of each tier, whatever threads were chosen. */
  key: number;
  all: number;
}
/** The rail of an article without a date: one list, no marker. */
export interface WholeRail extends RailCounts {
  kind: 'whole';
  items: RailItem[];
}
/** The rail with the article's marker between what it could tell and what is certainly later. */
export interface DividedRail extends RailCounts {
  kind: 'divided';
  published: PartialDate;
  before: RailItem[];
  /** Entries in `before`, for "Before this article: 8 key events". */
  beforeCount: number;
  after: RailItem[];
  afterCount: number;
}
export type Rail = WholeRail | DividedRail;

type Dataset = Pick<CaseFile, 'events' | 'claimById'>;

/** The chosen entries as they stand on the rail of an article of this day, oldest first, entries of one date in the order of the record. */
export function layOutRail(caseFile: Dataset, day: PartialDate | null, choice: TimelineChoice): Rail {
  const published = day !== null && isValidDate(day) ? day : null;
  const ofTier = caseFile.events.filter((entry) => choice.tier === 'all' || isKey(entry, published));
  const entries = sortEntries(ofTier.filter(({ thread }) => isChosen(thread, choice)));
  const counts = {
    shown: entries.length,
    key: caseFile.events.filter((entry) => isKey(entry, published)).length,
    all: caseFile.events.length,
  };
  if (published === null) {
    return {
      kind: 'whole',
      ...counts,
      items: markYears(
        entries.map((entry) => placeOnRail(caseFile, entry, null)),
        null,
      ),
    };
  }
  const before = entries.filter(({ date }) => !isAfter(date, published));
  const after = entries.filter(({ date }) => isAfter(date, published));
  const place = (entry: TimelineEntry) => placeOnRail(caseFile, entry, published);
  return {
    kind: 'divided',
    ...counts,
    published,
    before: markYears(before.map(place), null),
    beforeCount: before.length,
    // The marker bears the article's year: the first entry after it needs a mark only when its own is another.
    after: markYears(after.map(place), published.slice(0, 4)),
    afterCount: after.length,
  };
}

/** Before an article a key event; after it one of those that the band above the timeline counts. */
function isKey({ tier, material, date }: TimelineEntry, published: PartialDate | null): boolean {
  return published !== null && isAfter(date, published) ? material : tier === 'key';
}

function isChosen(thread: Thread, { threads }: TimelineChoice): boolean {
  return threads.length === 0 || threads.includes(thread);
}

/** The same entries, oldest first; those of one date keep their order. */
export function sortEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.toSorted((a, b) => comparePartialDates(a.date, b.date));
}

function placeOnRail(caseFile: Dataset, entry: TimelineEntry, published: PartialDate | null): RailEntry {
  return {
    kind: 'entry',
    entry,
    status: entryStatus(caseFile, entry),
    sensitivity: entrySensitivity(caseFile, entry),
    uncertain: published !== null && isUncertainOrder(entry.date, published),
  };
}

/** The entries with a mark before the first one of each year; `year` is the year the reader already stands in. */
function markYears(entries: readonly RailEntry[], year: string | null): RailItem[] {
  let current = year;
  return entries.flatMap((item): RailItem[] => {
    const own = item.entry.date.slice(0, 4);
    if (own === current) return [item];
    current = own;
    return [{ kind: 'year', year: own }, item];
  });
}
