import type { Evidence, Source } from './types.ts';

/** The page's address if a link may lead there; `null` when it has none, or one that is not https. */
export function sourceLink(source: Pick<Source, 'url'>): string | null {
  return source.url !== null && /^https:\/\/[^\s/]/i.test(source.url) ? source.url : null;
}

/**
 * A link to the very words the claim rests on, as a text fragment browsers scroll to and highlight. The plain link when
 * the words are not noted; `null` when the source has no address to link to.
 */
export function passageLink(
  source: Pick<Source, 'url'>,
  passage: Pick<Evidence, 'start' | 'end'> | null,
): string | null {
  const link = sourceLink(source);
  if (link === null || !passage?.start?.trim()) return link;
  const words = [passage.start, passage.end].flatMap((part) => part?.trim() || []);
  const directive = [...new Set(words)].map(encodeFragmentText).join(',');
  // An address may have a fragment already: the directive then follows it.
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * The text with everything but the letters and digits of ASCII percent-encoded: `-`, `,` and `&` have a meaning of
 * their own in a text directive, and the rest of the marks are cut off by programs that look for links in running text.
 */
export function encodeFragmentText(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-.!~*'()_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
