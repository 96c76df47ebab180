import type { TextBlock } from './text-builder.ts';

/** What parts a headline from the outlet's name in a title. */
const BEFORE_HEADLINE = /(?:^|[|–—:·•»-]\s*)$/u;
const AFTER_HEADLINE = /^(?:$|\s*[|–—·•«-])/u;

/** A longer title is none; so much of it is kept. In code units. */
const LONGEST_TITLE = 1_000;

/** The page's title as its author wrote it: `<title>`, else `og:title`; '' when it has neither. */
export function pageTitle(document: Pick<Document, 'querySelectorAll' | 'querySelector'>): string {
  const titles = [...document.querySelectorAll('title')].filter((element) => element.closest('svg') === null);
  const openGraph = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const title = collapse(titles[0]?.textContent ?? '') || collapse(openGraph ?? '');
  return title.slice(0, LONGEST_TITLE).trimEnd();
}

/** The heading that says what the title says, else the first `h1`; null when the page has neither. */
export function findHeadline(blocks: readonly TextBlock[], title: string): TextBlock | null {
  const headings = blocks.filter((block) => block.heading > 0);
  return (
    headings.find((block) => saysTitle(block.text, title)) ??
    headings.find((block) => block.heading === 1 && !block.linksAway) ??
    null
  );
}

/** True when a title is this heading, perhaps with the outlet's name or a section before or behind it. */
export function saysTitle(heading: string, title: string): boolean {
  const [inner, outer] = [plain(heading), plain(title)];
  const start = inner === '' ? -1 : outer.indexOf(inner);
  if (start < 0) return false;
  if (inner.length === outer.length) return true;
  // One word is more often the outlet's name on its own front page than a headline.
  const twoWords = inner.includes(' ');
  return (
    twoWords && BEFORE_HEADLINE.test(outer.slice(0, start)) && AFTER_HEADLINE.test(outer.slice(start + inner.length))
  );
}

function plain(text: string): string {
  return collapse(text)
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .toLowerCase();
}

function collapse(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}
