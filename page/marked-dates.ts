import { saysTitle } from './headline.ts';

/** Bounds for a hostile page: ancestors of the headline, headings that could be it, dates in one container. */
const MOST_LEVELS = 30;
const MOST_HEADINGS = 200;
const MOST_DATES = 200;

/** What holds other articles, or what is not the article. */
const OTHER = 'article, li, aside, nav, footer, [role="navigation"], [role="complementary"]';
const MODIFIED = /updat|modif|actualiz/i;

/** The values of the microdata property of the article, the nearest to its headline first; [] when it has none. */
export function microdataDates(document: Document, property: string, title: string): string[] {
  return nearHeadline(document, `[itemprop~="${property}"]`, title).flatMap(valuesOf);
}

/** The values of the `<time>` of publication, the nearest to the headline first; [] when there is none near it. */
export function timesNearHeadline(document: Document, title: string): string[] {
  const times = nearHeadline(document, 'time, [pubdate]', title).filter((time) => !isModification(time));
  const marked = times.filter((time) => time.hasAttribute('pubdate'));
  return (marked.length > 0 ? marked : times).slice(0, 1).flatMap(valuesOf);
}

/**
 * The elements that share the smallest container with the headline, those after it first; [] when no container near it
 * has any. So the date of a related article further down is never nearer than the article's own.
 */
function nearHeadline(document: Document, selector: string, title: string): Element[] {
  if (!document.querySelector(selector)) return [];
  const headline = headlineElement(document, title);
  let container = headline;
  for (let level = 0; container && level < MOST_LEVELS; level++) {
    const all = [...container.querySelectorAll(selector)].slice(0, MOST_DATES);
    const found = all.filter((element) => belongsTo(element, headline));
    const isAfter = (element: Element) => headline !== null && (headline.compareDocumentPosition(element) & 4) !== 0;
    if (found.length > 0) return [...found.filter(isAfter), ...found.filter((element) => !isAfter(element))];
    container = container.parentElement;
  }
  return [];
}

function headlineElement(document: Document, title: string): Element | null {
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, MOST_HEADINGS);
  return (
    headings.find((heading) => saysTitle(heading.textContent ?? '', title)) ??
    headings.find((heading) => heading.localName === 'h1') ??
    document.querySelector('article, main, [role="main"]')
  );
}

function belongsTo(element: Element, headline: Element | null): boolean {
  const holder = element.closest(OTHER);
  return holder === null || holder.contains(headline) || (headline?.contains(holder) ?? false);
}

function isModification(time: Element): boolean {
  const label = time.previousSibling?.textContent?.slice(-40) ?? '';
  const own = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${time.textContent ?? ''}`;
  return MODIFIED.test(own) || /(?:updated|modified|actualizad[oa])\W*(?:on|el)?\W*$/i.test(label);
}

function valuesOf(element: Element): string[] {
  return [element.getAttribute('datetime'), element.getAttribute('content'), element.textContent].filter(
    (value) => value !== null && value.trim() !== '',
  ) as string[]; // the filter above leaves strings only
}
