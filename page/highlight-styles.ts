/**
 * How passages are marked in the article, as CSS for `::highlight()`. A line under the words is a verdict, told by its
 * pattern; a tint with a line over the words is a layer of sources, told by the pattern of that line; a thick line of
 * graphite on a sunk ground, below those of the record, is somebody's note. All show at once on one passage. The values
 * are literal: custom properties belong to the page. Pure: strings in, strings out.
 */

/** What the text stands on. */
export type Ground = 'light' | 'dark';

/** The weightiest first: where several meet, the first has the line next to the words and the second the one below. */
export const VERDICT_STYLES = ['dated', 'conflicts', 'disputed', 'reported', 'matches'] as const;
/** Tints for the layers of sources and of speakers, in the order in which they are given out. */
export const SWATCH_STYLES = ['layer-a', 'layer-b', 'layer-c', 'layer-d', 'layer-e'] as const;
/** The reader's own notes, and notes that came with the address. Where both meet, the reader's own shows. */
export const NOTE_STYLES = ['note', 'link-note'] as const;

export type VerdictStyle = (typeof VERDICT_STYLES)[number];
export type SwatchStyle = (typeof SWATCH_STYLES)[number];
export type NoteStyle = (typeof NOTE_STYLES)[number];
export type HighlightStyle = VerdictStyle | SwatchStyle | NoteStyle;

/**
 * One way of painting: a style where it stands alone or first, or `…-2` where another one comes before. Three lines do
 * not fit under the words: of a note below two verdicts, `…-3`, the ground alone shows.
 */
export type Look = HighlightStyle | `${HighlightStyle}-2` | `${NoteStyle}-3`;

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

/** `ground` is so faint that the line has to tell, which is thicker than any verdict's. */
const NOTES: Record<Ground, { line: string; ground: string }> = {
  light: { line: '#57534b', ground: '#ebe7dd' },
  dark: { line: '#b9b4a8', ground: '#37342e' },
};
const NOTE_PATTERNS: Record<NoteStyle, string> = { note: 'solid', 'link-note': 'dashed' };
/** From the baseline to a note's line: by itself, and clear of a verdict's. In CSS pixels. */
const NOTE_LINE = 5;
const NOTE_LINE_BELOW = 10;

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
  const styles = [...VERDICT_STYLES, ...SWATCH_STYLES, ...NOTE_STYLES];
  const looks = [
    ...styles.flatMap((style): Look[] => [style, `${style}-2`]),
    ...NOTE_STYLES.map((style): Look => `${style}-3`),
  ];
  return GROUNDS.flatMap((ground) => looks.map((look) => highlightName(look, ground)));
}

/** Which of two highlights is on top. All stay below the page's own and below the mark of the passage gone to. */
export function priorityOf(look: Look): number {
  if (look.includes('note')) return -3; // a tint covers the sunk ground
  return look.startsWith('layer-') ? -2 : -1;
}

/** How a stretch of text is painted on which all these styles lie; of the swatches the first gives the tint. Notes: `noteLookOf`. */
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

/** How a note is painted on a stretch of text on which all these styles lie; `null` where there is none. */
export function noteLookOf(styles: readonly HighlightStyle[]): Look | null {
  const note = NOTE_STYLES.find((style) => styles.includes(style));
  const lines = styles.filter((style) => !isSwatch(style) && !isNote(style)).length;
  if (!note || lines === 0) return note ?? null;
  return lines === 1 ? `${note}-2` : `${note}-3`;
}

/** The whole sheet, for light and dark grounds, with and without forced colours. Nothing of it is printed. */
export function highlightCss(): string {
  const coloured = GROUNDS.flatMap((ground) => [
    ...VERDICT_STYLES.flatMap((style) => verdictRules(style, ground)),
    ...SWATCH_STYLES.flatMap((style) => swatchRules(style, ground)),
    ...NOTE_STYLES.flatMap((style) => noteRules(style, ground)),
  ]);
  const forced = GROUNDS.flatMap((ground) => [
    ...VERDICT_STYLES.flatMap((style) => forcedVerdictRules(style, ground)),
    ...SWATCH_STYLES.flatMap((style) => forcedSwatchRules(style, ground)),
    ...NOTE_STYLES.flatMap((style) => forcedNoteRules(style, ground)),
  ]);
  return `@media screen and (forced-colors: none) {\n${coloured.join('\n')}\n}
@media screen and (forced-colors: active) {\n${forced.join('\n')}\n}`;
}

export function isSwatch(style: HighlightStyle): style is SwatchStyle {
  return style.startsWith('layer-');
}

export function isNote(style: HighlightStyle): style is NoteStyle {
  return style.endsWith('note');
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

/** Below a verdict's line the ground is left out: that of the next line of text would cover the line that hangs so low. */
function noteRules(style: NoteStyle, ground: Ground): string[] {
  const { line, ground: sunk } = NOTES[ground];
  const underline = (width: number) => `text-decoration: underline ${NOTE_PATTERNS[style]} ${width}px ${line}`;
  const colors = `background-color: ${sunk}; color: ${INK[ground]}`;
  return [
    rule(style, ground, `${colors}; ${underline(4)}; text-underline-offset: ${NOTE_LINE}px`),
    rule(`${style}-2`, ground, `${underline(3)}; text-underline-offset: ${NOTE_LINE_BELOW}px`),
    rule(`${style}-3`, ground, colors),
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

function forcedNoteRules(style: NoteStyle, ground: Ground): string[] {
  const line = `text-decoration: underline ${NOTE_PATTERNS[style]} 4px CanvasText`;
  return [
    rule(style, ground, `${line}; text-underline-offset: 1px`),
    rule(`${style}-2`, ground, `${line}; text-underline-offset: ${NOTE_LINE_BELOW}px`),
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
