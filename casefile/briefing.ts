import { isAfter, isValidDate } from './partial-date.ts';
import { sortEntries } from './timeline.ts';
import { pickTopChanges } from './top-changes.ts';
import type { CaseFile, NarrativeSentence, PartialDate, TimelineEntry } from './types.ts';

/** What the sidebar shows for one page, at a glance. */
export interface Briefing {
  /** When the article was published; `null` when the page does not say so in a way we can rely on. */
  published: PartialDate | null;
  /** Material entries certainly after `published`, oldest first; `[]` without a date. */
  later: TimelineEntry[];
  /** The later entry that matters most to a reader of this article; `null` when nothing is later. */
  first: TimelineEntry | null;
  /** At most three of `later`, `first` among them and first. */
  mostMaterial: TimelineEntry[];
  whereThingsStand: NarrativeSentence[];
}

type Dataset = Pick<CaseFile, 'events' | 'claims' | 'narrative'>;

/** The briefing for an article of this date; an impossible date counts as none. */
export function briefReader(caseFile: Dataset, article: { published: PartialDate | null }): Briefing {
  const published = article.published !== null && isValidDate(article.published) ? article.published : null;
  const later = published === null ? [] : laterEntries(caseFile.events, published);
  const mostMaterial = pickTopChanges(caseFile.claims, later);
  return {
    published,
    later,
    first: mostMaterial[0] ?? null,
    mostMaterial,
    whereThingsStand: caseFile.narrative.whereThingsStand.sentences,
  };
}

/** The material entries certainly after this date, oldest first. */
export function laterEntries(entries: readonly TimelineEntry[], published: PartialDate): TimelineEntry[] {
  return sortEntries(entries.filter(({ material, date }) => material && isAfter(date, published)));
}
