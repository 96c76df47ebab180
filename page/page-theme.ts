import { isShadowRoot } from './scroll-to-range.ts';

/** How far up from a paragraph a background is looked for. */
const MOST_LEVELS = 40;
/** Relative luminance that parts dark from light, where black and white text contrast alike. */
const MIDDLE = 0.179;
/** Text on a dark ground is lighter than this; red text, which stands on light ones as well, is not. */
const LIGHT_TEXT = 0.4;

/** True when the article stands on a dark ground, as it is painted now, whatever the system prefers. */
export function isDarkPage(document: Document): boolean {
  const start = document.querySelector('article p, main p, p') ?? document.body ?? document.documentElement;
  return start !== null && darknessReader()(start);
}

/** Tells whether the text in an element stands on a dark ground. Good for one look at the page: it remembers the grounds. */
export function darknessReader(): (element: Element) => boolean {
  const grounds = new Map<Element, number>();
  return (element) => {
    const background = backgroundOf(element, grounds);
    if (background !== null) return background < MIDDLE;
    // Nothing is painted: the browser's own ground shows, and the text's colour tells which.
    const text = luminance(getComputedStyle(element).color);
    return text !== null && text > LIGHT_TEXT;
  };
}

/** The luminance of the nearest ground that covers what is behind it; null when there is none. */
function backgroundOf(start: Element, grounds: Map<Element, number>): number | null {
  const above: Element[] = [];
  for (let element: Element | null = start; element && above.length < MOST_LEVELS; element = outerElement(element)) {
    above.push(element);
    const ground = grounds.get(element) ?? ownGround(element);
    if (ground === null) continue;
    for (const inside of above) grounds.set(inside, ground);
    return ground;
  }
  return null;
}

/** The element around; around a shadow tree its host. */
function outerElement(element: Element): Element | null {
  const { parentNode } = element;
  return element.parentElement ?? (parentNode && isShadowRoot(parentNode) ? parentNode.host : null);
}

function ownGround(element: Element): number | null {
  const color = getComputedStyle(element).backgroundColor;
  return alpha(color) > 0.5 ? luminance(color) : null;
}

/** WCAG's relative luminance of a computed colour; null for notations other than `rgb()` and `color(srgb …)`. */
function luminance(color: string): number | null {
  const [red, green, blue] = channels(color);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function alpha(color: string): number {
  return /^(?:rgba?|color)\(/.test(color) ? (channels(color)[3] ?? 1) : 1;
}

/** Red, green, blue from 0 to 1 and alpha, as far as the colour names them. */
function channels(color: string): number[] {
  const scale = color.startsWith('rgb') ? 255 : 1;
  if (scale === 1 && !color.startsWith('color(srgb')) return [];
  const numbers = (color.replace('color(srgb', '').match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return numbers.map((number, index) => (index < 3 ? number / scale : number));
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
