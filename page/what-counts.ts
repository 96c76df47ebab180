/**
 * Which parts of a page are its article text. Told from names and attributes alone: no layout, the same answer for a
 * live page and for a saved one.
 *
 * Left out: code and machinery; form controls; what the author hid (`hidden`, inline `display: none`, a closed dialog);
 * navigation, search, page-level headers without a headline, and page-level footers. `aria-hidden` does not hide text
 * from readers' eyes, and sites set it on the whole article while a consent dialog is open: it is read. So are closed
 * `<details>` and `hidden=until-found`, which searching opens. An alternative text of a picture has no place that could
 * be shown: captions are read, `alt` is not.
 */
import type { Gap } from './text-builder.ts';

/** Whether an element's text is read, and what stands on both its sides. */
export interface Part {
  read: boolean;
  gap: Gap;
}

const INLINE: Part = { read: true, gap: 'none' };
const LINE: Part = { read: true, gap: 'line' };
const BLOCK: Part = { read: true, gap: 'block' };
/** Nothing stands there: the words on both sides touch. */
const NOTHING: Part = { read: false, gap: 'none' };
/** Something stands there that is not the article's. */
const OBJECT: Part = { read: false, gap: 'space' };
const LEFT_OUT_BLOCK: Part = { read: false, gap: 'block' };

const NAMES = {
  nothing: names('title style script noscript template meta link base svg math param source track area map slot rp rt'),
  object: names(
    'button input select textarea datalist output progress meter iframe frame frameset noframes canvas audio video object embed',
  ),
  block: names(
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
      'tfoot th thead tr ul',
  ),
  section: names('article main'),
  chrome: names('nav menu search'),
};

const CHROME_ROLES = names(
  'navigation contentinfo menu menubar toolbar tablist search searchbox dialog alertdialog listbox combobox',
);

/** What an element is by its name; those that are not here are inline. */
const PARTS = new Map<string, Part>([
  ...Array.from(NAMES.nothing, (name) => [name, NOTHING] as const),
  ...Array.from(NAMES.object, (name) => [name, OBJECT] as const),
  ...Array.from(NAMES.block, (name) => [name, BLOCK] as const),
  ['br', LINE],
]);

/** What an element is to the article text. `insideArticle`: an `article` or `main` stands around it. */
export function partOf(element: Element, insideArticle: boolean): Part {
  const name = element.localName;
  const part = PARTS.get(name) ?? INLINE;
  if (part !== INLINE && part !== BLOCK) return part;
  const bare = !element.hasAttributes(); // as most paragraphs are: nothing else need be asked of them
  if (isHidden(element, name, bare) || isChrome(element, name, insideArticle, bare))
    return part === BLOCK ? LEFT_OUT_BLOCK : NOTHING;
  return part;
}

/** True for what holds one article or the page's main content: headers and footers in it are its own. */
export function isSection(element: Element): boolean {
  const role = element.getAttribute('role');
  return NAMES.section.has(element.localName) || (role !== null && NAMES.section.has(role));
}

function isHidden(element: Element, name: string, bare: boolean): boolean {
  if (bare) return name === 'dialog';
  if (name === 'body' || name === 'html') return false; // often hidden until the page's scripts have run
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  if (name === 'dialog') return !element.hasAttribute('open');
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

function isChrome(element: Element, name: string, insideArticle: boolean, bare: boolean): boolean {
  if (NAMES.chrome.has(name)) return true;
  const role = bare ? null : element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role)) return true;
  if (insideArticle) return false;
  if (name === 'footer') return true;
  return (name === 'header' || role === 'banner') && element.querySelector('h1') === null;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
