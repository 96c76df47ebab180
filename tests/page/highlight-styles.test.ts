import { describe, expect, it } from 'vitest';
import {
  type HighlightStyle,
  highlightCss,
  highlightName,
  highlightNames,
  type Look,
  looksOf,
  NOTE_STYLES,
  noteLookOf,
  priorityOf,
  SWATCH_STYLES,
  VERDICT_STYLES,
} from '../../page/highlight-styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(highlightCss());
const [coloured, forced] = [...sheet.cssRules] as [CSSMediaRule, CSSMediaRule];

function declarations(media: CSSMediaRule, name: string): CSSStyleDeclaration {
  const rule = [...media.cssRules].find(({ cssText }) => cssText.startsWith(`::highlight(${name})`));
  return (rule as CSSStyleRule).style;
}

describe('the looks of a stretch of text', () => {
  it.each<[string, HighlightStyle[], string[]]>([
    ['of nothing', [], []],
    ['of a verdict', ['matches'], ['matches']],
    ['of two verdicts, the weightier first', ['matches', 'dated'], ['dated', 'matches-2']],
    ['of three verdicts, without the lightest', ['matches', 'reported', 'conflicts'], ['conflicts', 'reported-2']],
    ['of a layer', ['layer-c'], ['layer-c']],
    ['of two layers, with the tint of the first', ['layer-c', 'layer-a'], ['layer-c-2']],
    ['of both kinds', ['disputed', 'layer-b'], ['layer-b', 'disputed']],
    ['of everything', [...VERDICT_STYLES, ...SWATCH_STYLES], ['layer-a-2', 'dated', 'conflicts-2']],
  ])('are those %s', (_, styles, looks) => {
    expect(looksOf(styles)).toEqual(looks);
  });

  it.each<[string, HighlightStyle[], string | null]>([
    ['of nothing', [], null],
    ['of a verdict alone', ['dated'], null],
    ['of a note', ['note'], 'note'],
    ['of a note on a tint', ['layer-a', 'layer-b', 'note'], 'note'],
    ['of a note under a verdict', ['matches', 'note'], 'note-2'],
    ['of a note under two verdicts, which leave its ground', ['matches', 'dated', 'note'], 'note-3'],
    ['of a note from a link', ['link-note', 'dated'], 'link-note-2'],
    ['of both, which is the reader’s own', ['link-note', 'note'], 'note'],
  ])('are, for notes, those %s', (_, styles, look) => {
    expect(noteLookOf(styles)).toBe(look);
    expect(looksOf(styles).filter((one) => one.includes('note'))).toEqual([]);
  });

  it('have names of ours, others on dark ground', () => {
    expect(highlightName('dated', 'light')).toBe('cic-dated');
    expect(highlightName('layer-a-2', 'dark')).toBe('cic-dark-layer-a-2');
  });

  it('put lines above tints, both above the ground of notes, and all below what has no priority', () => {
    expect(priorityOf('note')).toBeLessThan(priorityOf('layer-a'));
    expect(priorityOf('layer-a')).toBeLessThan(priorityOf('matches'));
    expect(priorityOf('matches-2')).toBeLessThan(0);
  });
});

describe('the sheet of the highlights', () => {
  const styles = [...VERDICT_STYLES, ...SWATCH_STYLES, ...NOTE_STYLES];

  it('has a rule for each look on each ground, with forced colours and without', () => {
    for (const media of [coloured, forced]) {
      for (const style of styles)
        for (const ground of ['light', 'dark'] as const) {
          expect(declarations(media, highlightName(style, ground)).textDecorationLine).not.toBe('');
          expect(declarations(media, highlightName(`${style}-2`, ground)).textDecorationLine).not.toBe('');
        }
    }
  });

  it('has no other rules than for the names that are ours', () => {
    const named = [...coloured.cssRules].map(({ cssText }) => cssText.match(/^::highlight\((.*?)\)/)?.[1]);
    expect(named.sort()).toEqual(highlightNames().sort());
  });

  it('is not printed', () => {
    expect(sheet.cssRules).toHaveLength(2);
    expect(coloured.media.mediaText).toBe('screen and (forced-colors: none)');
    expect(forced.media.mediaText).toBe('screen and (forced-colors: active)');
  });

  it.each([
    ['verdicts', VERDICT_STYLES, 'underline'],
    ['layers', SWATCH_STYLES, 'overline'],
    ['notes', NOTE_STYLES, 'underline'],
  ] as const)('tells %s apart by their patterns', (_, kind, line) => {
    for (const media of [coloured, forced])
      for (const ground of ['light', 'dark'] as const) {
        const rules = kind.map((style) => declarations(media, highlightName(style, ground)));
        expect(new Set(rules.map(({ textDecorationStyle }) => textDecorationStyle)).size).toBe(kind.length);
      }
    for (const style of kind)
      expect(declarations(coloured, highlightName(style, 'light')).textDecorationLine).toBe(line);
  });

  it('sets no ground and no colour for a verdict, so that the article’s own stays', () => {
    for (const style of VERDICT_STYLES) {
      const rule = declarations(coloured, highlightName(style, 'light'));
      expect([rule.backgroundColor, rule.color]).toEqual(['', '']);
    }
  });

  it.each(['light', 'dark'] as const)('shows notes by a thicker line than any verdict’s on %s ground', (ground) => {
    const thickness = (look: Look) =>
      Number.parseFloat(declarations(coloured, highlightName(look, ground)).textDecorationThickness);
    for (const note of NOTE_STYLES)
      for (const verdict of VERDICT_STYLES) expect(thickness(note)).toBeGreaterThan(thickness(verdict));
  });

  it.each(['light', 'dark'] as const)('keeps notes legible on %s ground', (ground) => {
    const under = [...SWATCH_STYLES, 'note'] as const;
    for (const note of NOTE_STYLES) {
      const { backgroundColor, color, textDecorationColor } = declarations(coloured, highlightName(note, ground));
      expect(contrast(color, backgroundColor)).toBeGreaterThan(7);
      for (const style of under) {
        const { backgroundColor: tint } = declarations(coloured, highlightName(style, ground));
        expect(contrast(textDecorationColor, tint)).toBeGreaterThan(3);
      }
      for (const verdict of VERDICT_STYLES) {
        const line = declarations(coloured, highlightName(verdict, ground)).textDecorationColor;
        expect(contrast(line, backgroundColor)).toBeGreaterThan(4.5);
      }
    }
  });

  it('leaves the ground and the words of a verdict as they are where a note stands below its line', () => {
    for (const style of NOTE_STYLES) {
      const rule = declarations(coloured, highlightName(`${style}-2`, 'light'));
      expect([rule.backgroundColor, rule.color]).toEqual(['', '']);
    }
  });

  it('names system colours alone where colours are forced', () => {
    expect([...forced.cssRules].map(({ cssText }) => cssText).join()).not.toMatch(/#|rgb/);
  });

  it.each(['light', 'dark'] as const)('keeps words on a tint and lines on a tint legible on %s ground', (ground) => {
    for (const swatch of SWATCH_STYLES) {
      const { backgroundColor, color } = declarations(coloured, highlightName(swatch, ground));
      expect(contrast(color, backgroundColor)).toBeGreaterThan(7);
      for (const verdict of VERDICT_STYLES) {
        const line = declarations(coloured, highlightName(verdict, ground)).textDecorationColor;
        expect(contrast(line, backgroundColor)).toBeGreaterThan(4.5);
      }
    }
  });

  it('draws the second line clear of the first', () => {
    for (const style of [...VERDICT_STYLES, ...NOTE_STYLES]) {
      const offset = (look: 'first' | 'second') =>
        Number.parseFloat(
          declarations(coloured, highlightName(look === 'first' ? style : `${style}-2`, 'light')).textUnderlineOffset,
        );
      expect(offset('second') - offset('first')).toBeGreaterThanOrEqual(4);
    }
  });
});

/** WCAG's contrast of two colours as `rgb(…)`. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = (color.match(/\d+/g) ?? []).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
