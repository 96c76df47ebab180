/** How far up from a paragraph a background is looked for. */
const MOST_LEVELS = 40;
/** Relative luminance that parts dark from light, where black and white text contrast alike. */
const MIDDLE = 0.179;
/** Text on a dark ground is lighter than this; red text, which stands on light ones as well, is not. */
const LIGHT_TEXT = 0.4;

/** True when the article stands on a dark ground, as it is painted now, whatever the system prefers. */
export function isDarkPage(document: Document): boolean {
  const start = document.querySelector('article p, main p, p') ?? document.body ?? document.documentElement;
  const background = start && backgroundOf(start);
  if (background !== null) return background < MIDDLE;
  // Nothing is painted: the browser's own ground shows, and the text's colour tells which.
  const text = start ? luminance(getComputedStyle(start).color) : null;
  return text !== null && text > LIGHT_TEXT;
}

/** The luminance of the nearest ground that covers what is behind it; null when there is none. */
function backgroundOf(start: Element): number | null {
  let element: Element | null = start;
  for (let level = 0; element && level < MOST_LEVELS; level++) {
    const color = getComputedStyle(element).backgroundColor;
    const found = alpha(color) > 0.5 ? luminance(color) : null;
    if (found !== null) return found;
    element = element.parentElement;
  }
  return null;
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
