import type { Source } from './types.ts';

/** Whose page this is, in parts, so that the words between them can be in the reader's language. */
export interface SourceByline {
  /** Who speaks on the page. */
  name: string;
  /** Who republished it; `null` for a page on the outlet's own site. */
  via: string | null;
  /** Whose reporting it retells; `null` when it is its own. */
  after: string | null;
}

/** A copy is by the outlet that wrote the text, via who republished it; a retelling is by its outlet, after the original. */
export function sourceByline(source: Pick<Source, 'publisher' | 'originalPublisher' | 'urlKind'>): SourceByline {
  const { publisher, originalPublisher, urlKind } = source;
  if (originalPublisher === null || originalPublisher === publisher) return { name: publisher, via: null, after: null };
  if (urlKind === 'copy') return { name: originalPublisher, via: publisher, after: null };
  return { name: publisher, via: null, after: originalPublisher };
}

/** Whether the title is our description, written in [brackets]: then it is not to be put in quotation marks. */
export function isDescribedTitle(title: string): boolean {
  // One pair around the whole, which may hold others: `[Hero Is a[n] Accused]`, but not `[One] and [two]`.
  return /^\[(?:[^[\]]|\[[^[\]]*\])*\]$/.test(title.trim());
}

/** Small words of English that no Spanish title has. */
const ENGLISH_WORDS = /\b(?:the|of|on|to|and|for|after|by)\b/i;

/**
 * The language the title is in: that of the page, but for descriptions of ours, which are in English whatever the page
 * is. (A title in brackets may also have been rebuilt from the page's address, and is then in the page's language.)
 */
export function titleLanguage({ title, language }: Pick<Source, 'title' | 'language'>): string {
  return isDescribedTitle(title) && ENGLISH_WORDS.test(title) ? 'en' : language;
}

/** Whether this is a copy of which we know neither who wrote it nor, on the outlet's own site, where the original is. */
export function isCopyOfUnknown(source: Pick<Source, 'urlKind' | 'originalPublisher'>): boolean {
  return source.urlKind === 'copy' && source.originalPublisher === null;
}

/** The title as printed, or our description without its brackets. */
export function bareTitle(title: string): string {
  return isDescribedTitle(title) ? title.trim().slice(1, -1).trim() : title;
}
