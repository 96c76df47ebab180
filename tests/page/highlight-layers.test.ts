import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoSegments, type HighlightLayer } from '../../page/highlight-layers.ts';
import { type HighlightStyle, VERDICT_STYLES } from '../../page/highlight-styles.ts';

function layer(style: HighlightStyle, ...spans: [number, number][]): HighlightLayer {
  return { style, passages: spans.map(([start, end]) => ({ id: `${start}-${end}`, start, end })) };
}

function cut(...layers: HighlightLayer[]): string[] {
  return cutIntoSegments(layers).map(({ start, end, styles }) => `${start}–${end} ${styles.join('+')}`);
}

describe('layers are cut into segments', () => {
  it.each<[string, HighlightLayer[], string[]]>([
    ['nothing', [], []],
    ['a layer without passages', [layer('dated')], []],
    ['passages apart', [layer('dated', [5, 9], [0, 3])], ['0–3 dated', '5–9 dated']],
    ['passages that touch', [layer('dated', [0, 3], [3, 9])], ['0–9 dated']],
    ['passages of one layer that overlap', [layer('dated', [0, 5], [3, 9], [4, 5])], ['0–9 dated']],
    ['passages that are the same', [layer('matches', [0, 5]), layer('dated', [0, 5])], ['0–5 matches+dated']],
    [
      'one inside another',
      [layer('dated', [0, 9]), layer('matches', [3, 5])],
      ['0–3 dated', '3–5 dated+matches', '5–9 dated'],
    ],
    [
      'one across another',
      [layer('dated', [0, 5]), layer('matches', [3, 9])],
      ['0–3 dated', '3–5 dated+matches', '5–9 matches'],
    ],
    ['two layers of one style', [layer('dated', [0, 5]), layer('dated', [3, 9])], ['0–9 dated']],
    ['empty and backward passages', [layer('dated', [4, 4], [9, 2], [1, 2])], ['1–2 dated']],
  ])('%s', (_, layers, segments) => {
    expect(cut(...layers)).toEqual(segments);
  });

  it('that hold at each place exactly the styles that lie there', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...VERDICT_STYLES), spans), { maxLength: 5 }), (given) => {
        const layers = given.map(([style, list]) => layer(style, ...list));
        const segments = cutIntoSegments(layers);
        for (let at = 0; at <= 31; at++) {
          const here = segments.filter(({ start, end }) => start <= at && at < end);
          const expected = layers.filter(({ passages }) => passages.some(({ start, end }) => start <= at && at < end));
          expect(here.length).toBeLessThanOrEqual(1);
          expect(here[0]?.styles ?? []).toEqual([...new Set(expected.map(({ style }) => style))]);
        }
      }),
    );
  });
});
