import { saysTitle } from './headline.ts';
import { type JsonObject, stringsOf, typesOf } from './json-ld.ts';
import { isSamePage, webAddress } from './page-address.ts';

/** What the page is known by. */
export interface PageIdentity {
  addresses: readonly URL[];
  title: string;
  /** What does not name this page is about another one. */
  isHeadLeftOver: boolean;
}

const ARTICLE = /(?:Article|Posting|Report|Review|PodcastEpisode)$/;
const PAGE = /^(?:WebPage|ItemPage|MedicalWebPage|FAQPage|QAPage)$/;
/** What an article may contain as well as be. */
const PART = /^(?:VideoObject|AudioObject|CreativeWork|Episode|Event)$/;
const LIST_PAGE = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList)$/;

/**
 * The object that stands for this page: an article's before a page's, one with a date before one without. A page may
 * describe other articles too: of several objects one has to have this page's address or headline, and a single one
 * must not have another's. null when none is this page's.
 */
export function mainObject(objects: readonly JsonObject[], page: PageIdentity): JsonObject | null {
  const of = (type: RegExp) => objects.filter((object) => hasType(object, type));
  const chosen = [...ofThisPage(of(ARTICLE), page), ...ofThisPage(of(PAGE), page), ...namingThisPage(of(PART), page)];
  return chosen.find((object) => object.datePublished) ?? chosen[0] ?? null;
}

/** True when the structured data call the page a list of other pages. */
export function isListPage(objects: readonly JsonObject[]): boolean {
  return objects.some((object) => hasType(object, LIST_PAGE));
}

function ofThisPage(candidates: JsonObject[], page: PageIdentity): JsonObject[] {
  const naming = namingThisPage(candidates, page);
  if (naming.length > 0) return naming;
  return candidates.length === 1 && !page.isHeadLeftOver
    ? candidates.filter((object) => hasAddressOf(object, page) !== false)
    : [];
}

function namingThisPage(candidates: JsonObject[], page: PageIdentity): JsonObject[] {
  return candidates.filter((object) => hasAddressOf(object, page) === true || hasHeadlineOf(object, page));
}

/** null when the object or the page gives no address. */
function hasAddressOf(object: JsonObject, page: PageIdentity): boolean | null {
  const texts = [object.url, object['@id'], object.mainEntityOfPage].flatMap(stringsOf);
  const urls = texts.map((text) => webAddress(text, page.addresses[0])).filter((url) => url !== null);
  if (urls.length === 0 || page.addresses.length === 0) return null;
  return urls.some((url) => page.addresses.some((address) => isSamePage(address, url)));
}

function hasHeadlineOf(object: JsonObject, page: PageIdentity): boolean {
  return [object.headline, object.name].flatMap(stringsOf).some((headline) => saysTitle(headline, page.title));
}

function hasType(object: JsonObject, pattern: RegExp): boolean {
  return typesOf(object).some((type) => pattern.test(type));
}
