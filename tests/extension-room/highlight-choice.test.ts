import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_HIGHLIGHTS,
  LAYER_LETTERS,
  type SourceLayer,
  toggleSource,
} from '../../casefile/highlight-settings.ts';
import { VERDICTS } from '../../casefile/verdicts.ts';
import { LONGEST_SOURCE, parseHighlights } from '../../extension/highlight-choice.ts';

const longest = `source:${'x'.repeat(LONGEST_SOURCE - 'source:'.length)}`;

describe('parseHighlights', () => {
  test.each([
    [
      ['matches', 'dated'],
      ['dated', 'matches'],
    ],
    [['dated', 'dated'], ['dated']],
    [['true', 1, null, 'disputed'], ['disputed']],
    [['__proto__', 'constructor'], []],
  ])('of the verdicts %j it keeps %j', (verdicts, kept) => {
    expect(parseHighlights({ verdicts }).verdicts).toEqual(kept);
  });

  test.each([
    [
      ['speakers:press', 'speakers:nobody', 'press', ''],
      ['speakers:press', null, null, null],
    ],
    [
      ['source:', 'source: ', 'outlet:AP'],
      [null, 'source: ', null],
    ],
    [
      ['source:AP', 'source:AP', 7, 'source:BBC'],
      ['source:AP', null, null, 'source:BBC'],
    ],
    [
      [longest, `${longest}x`],
      [longest, null],
    ],
    [
      ['source:1', 'source:2', 'source:3', 'source:4', 'source:5', 'source:6'],
      ['source:1', 'source:2', 'source:3', 'source:4', 'source:5'],
    ],
  ])('of the sources %j it keeps %j, each in its place', (sources, kept) => {
    expect(parseHighlights({ sources }).sources).toEqual(kept);
  });

  test('one part that is rubbish does not lose the others', () => {
    const sources = ['speakers:himself'];
    expect(parseHighlights({ on: true, verdicts: 7, sources })).toEqual({ on: true, verdicts: VERDICTS, sources });
  });

  test('whatever storage holds, it gives a choice that can be shown, and again unchanged', () => {
    const parts = fc.record({ on: fc.anything(), verdicts: fc.anything(), sources: fc.array(fc.anything()) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), parts), (stored) => {
        const choice = parseHighlights(stored);
        expect(choice.sources.length).toBeLessThanOrEqual(LAYER_LETTERS.length);
        expect(parseHighlights(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
      }),
    );
  });

  test('what the legend makes of it is kept', () => {
    const layers = fc.array(fc.constantFrom<SourceLayer>('speakers:press', 'speakers:others', 'source:AP', 'source:É'));
    fc.assert(
      fc.property(layers, (presses) => {
        let settings = DEFAULT_HIGHLIGHTS;
        for (const layer of presses) settings = { ...settings, sources: toggleSource(settings, layer) };
        expect(parseHighlights(settings)).toEqual(settings);
      }),
    );
  });
});
