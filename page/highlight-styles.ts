/**
 * How passages are marked in the article, as CSS for `::highlight()`. A line under the words is a verdict, told by its
 * pattern; a tint with a line over the words is a layer of sources, told by the pattern of that line. Both show at once
 * on one passage. The values are literal: custom properties belong to the page. Pure: strings in, strings out.
 */

/** What the text stands on. */
export type Ground = 'light' | 'dark';

/** The weightiest first: where several meet, the first has the line next to the words and the second the one below. */
export const VERDICT_STYLES = ['dated', 'conflicts', 'disputed', 'reported', 'matches'] as const;
/** Tints for the layers of sources and of speakers, in the order in which they are given out. */
export const SWATCH_STYLES = ['layer-a', 'layer-b', 'layer-c', 'layer-d', 'layer-e'] as const;

export type VerdictStyle = (typeof VERDICT_STYLES)[number];
export type SwatchStyle = (typeof SWATCH_STYLES)[number];
export type HighlightStyle = VerdictStyle | SwatchStyle;

/** One way of painting: a style where it stands alone or first, or `…-2` where another one of its kind comes before. */
export type Look = HighlightStyle | `${HighlightStyle}-2`;

const PREFIX = 'cic-';
const GROUNDS: readonly Ground[] = ['light', 'dark'];
const INK: Record<Ground, string> = { light: '#1c1b19', dark: '#f0ede6' };

/** `below`: how far under the baseline its line is the second one, clear of any that can be the first. In CSS pixels. */
const VERDICTS: Record<VerdictStyle, Record<Ground, string> & { line: string; below: number }> = {
  dated: { line: 'dotted 3px', below: 10, light: '#7b2d6b', dark: '#e3a1d5' },
  conflicts: { line: 'wavy 1.5px', below: 7, light: '#a3262e', dark: '#f39a97' },
  disputed: { line: 'double 2px', below: 9, light: '#874a00', dark: '#e6ab63' },
  reported: { line: 'dashed 2px', below: 10, light: '#1c5785', dark: '#8fc0e8' },
  matches: { line: 'solid 2px', below: 10, light: '#0b6157', dark: '#6fc7b8' },
};

const SWATCHES: Record<SwatchStyle, Record<Ground, string> & { line: string }> = {
  'layer-a': { line: 'solid 2px', light: '#d5e4f3', dark: '#223a52' },
  'layer-b': { line: 'dashed 2px', light: '#f3e3bf', dark: '#453611' },
  'layer-c': { line: 'dotted 3px', light: '#d7e8d0', dark: '#26402a' },
  'layer-d': { line: 'double 2px', light: '#f3d9d3', dark: '#4a2a24' },
  'layer-e': { line: 'wavy 1.5px', light: '#e2dcf1', dark: '#352d50' },
};

/** From the baseline to the first line. In CSS pixels. */
const FIRST_LINE = 3;
/** Over a passage that rests on several layers; no single layer has so thick a line. */
const SEVERAL = 'solid 4px';

/** The name of a look in `CSS.highlights`, where the page can see it. */
export function highlightName(look: Look, ground: Ground): string {
  return `${PREFIX}${ground === 'dark' ? 'dark-' : ''}${look}`;
}

/** All the names that are ours, whether anything is painted by them or not. */
export function highlightNames(): string[] {
  const styles: HighlightStyle[] = [...VERDICT_STYLES, ...SWATCH_STYLES];
  return GROUNDS.flatMap((ground) =>
    styles.flatMap((style) => [highlightName(style, ground), highlightName(`${style}-2`, ground)]),
  );
}

/** Which of two highlights is on top. Both stay below the page's own and below the mark of the passage gone to. */
export function priorityOf(look: Look): number {
  return look.startsWith('layer-') ? -2 : -1;
}

/** How a stretch of text is painted on which all these styles lie; of the swatches the first gives the tint. */
export function looksOf(styles: readonly HighlightStyle[]): Look[] {
  const verdicts = VERDICT_STYLES.filter((style) => styles.includes(style));
  const [first, second] = styles.filter(isSwatch);
  const looks: (Look | undefined)[] = [
    second && first ? `${first}-2` : first,
    verdicts[0],
    verdicts[1] && `${verdicts[1]}-2`,
  ];
  return looks.filter((look) => look !== undefined);
}

/** The whole sheet, for light and dark grounds, with and without forced colours. Nothing of it is printed. */
export function highlightCss(): string {
  const coloured = GROUNDS.flatMap((ground) => [
    ...VERDICT_STYLES.flatMap((style) => verdictRules(style, ground)),
    ...SWATCH_STYLES.flatMap((style) => swatchRules(style, ground)),
  ]);
  const forced = GROUNDS.flatMap((ground) => [
    ...VERDICT_STYLES.flatMap((style) => forcedVerdictRules(style, ground)),
    ...SWATCH_STYLES.flatMap((style) => forcedSwatchRules(style, ground)),
  ]);
  return `@media screen and (forced-colors: none) {\n${coloured.join('\n')}\n}
@media screen and (forced-colors: active) {\n${forced.join('\n')}\n}`;
}

export function isSwatch(style: HighlightStyle): style is SwatchStyle {
  return style.startsWith('layer-');
}

function verdictRules(style: VerdictStyle, ground: Ground): string[] {
  const { line, below, [ground]: color } = VERDICTS[style];
  return [
    rule(style, ground, `text-decoration: underline ${line} ${color}; text-underline-offset: ${FIRST_LINE}px`),
    rule(`${style}-2`, ground, `text-decoration: underline ${line} ${color}; text-underline-offset: ${below}px`),
  ];
}

function swatchRules(style: SwatchStyle, ground: Ground): string[] {
  const { line, [ground]: tint } = SWATCHES[style];
  const colors = `background-color: ${tint}; color: ${INK[ground]}`;
  return [
    rule(style, ground, `${colors}; text-decoration: overline ${line} ${INK[ground]}`),
    rule(`${style}-2`, ground, `${colors}; text-decoration: overline ${SEVERAL} ${INK[ground]}`),
  ];
}

/*
 * In forced colours the tints go, and the patterns alone tell the styles apart. Chromium paints every highlight there as
 * if it were selected, whatever a sheet says, and lines in the colour of that text: only what lies within the box of the
 * text can be seen. So the lines are slim, and those over the words are underlines raised to the top of the box.
 */

function forcedVerdictRules(style: VerdictStyle, ground: Ground): string[] {
  const line = `text-decoration: underline ${slim(VERDICTS[style].line)} CanvasText`;
  return [
    rule(style, ground, `${line}; text-underline-offset: 1px`),
    rule(`${style}-2`, ground, `${line}; text-underline-offset: ${VERDICTS[style].below}px`),
  ];
}

function forcedSwatchRules(style: SwatchStyle, ground: Ground): string[] {
  const raised = 'text-underline-offset: -.85em';
  return [
    rule(style, ground, `text-decoration: underline ${slim(SWATCHES[style].line)} CanvasText; ${raised}`),
    rule(`${style}-2`, ground, `text-decoration: underline ${SEVERAL} CanvasText; ${raised}`),
  ];
}

/** The same pattern, between the baseline and the end of the descenders. */
function slim(line: string): string {
  const pattern = line.split(' ', 1)[0];
  return `${pattern} ${pattern === 'double' || pattern === 'wavy' ? 1 : 2}px`;
}

function rule(look: Look, ground: Ground, declarations: string): string {
  return `::highlight(${highlightName(look, ground)}) { ${declarations} }`;
}
