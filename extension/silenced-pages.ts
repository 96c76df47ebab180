import { isTrackingParameter } from '../notes/tracking-parameters.ts';
import { LONGEST_ADDRESS, MOST_REMEMBERED, type Settings } from './settings.ts';

/**
 * The name under which a page is remembered: its address without fragment and tracking parameters; `null` when the
 * address is too long to keep.
 */
export function pageId(location: Pick<Location, 'href'>): string | null {
  if (!URL.canParse(location.href)) return null;
  const { origin, pathname, search } = new URL(location.href);
  // By hand: in a content script Firefox cannot iterate over URLSearchParams.
  const parameters = search.slice(1).split('&');
  const telling = parameters.filter(
    (parameter) => parameter !== '' && !isTrackingParameter(parameter.split('=', 1)[0] ?? ''),
  );
  const id = origin + pathname + (telling.length > 0 ? `?${telling.join('&')}` : '');
  return id.length <= LONGEST_ADDRESS ? id : null;
}

/** Whether the reader called this page "not about this case". */
export function isSilenced(settings: Settings, page: string | null): boolean {
  return page !== null && settings.silencedPages.includes(page);
}

/** The change that silences a page; the page silenced longest ago goes when there are too many. */
export function silencePage(settings: Settings, page: string): Partial<Settings> {
  const others = settings.silencedPages.filter((silenced) => silenced !== page);
  return { silencedPages: [...others, page].slice(-MOST_REMEMBERED) };
}

/** The change that lets a page speak again. */
export function unsilencePage(settings: Settings, page: string): Partial<Settings> {
  return { silencedPages: settings.silencedPages.filter((silenced) => silenced !== page) };
}
