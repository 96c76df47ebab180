import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_HIGHLIGHTS,
  freeLetter,
  type HighlightSettings,
  letterOf,
  type SourceLayer,
  toggleSource,
  toggleVerdict,
} from '../../casefile/highlight-settings.ts';
import { countSources } from '../../components/layer-counts.ts';
import { layersToPaint, passageOfId, wordsInArticle } from '../../components/layers-to-paint.ts';
import type { PageSummary } from '../../components/page-summary.ts';
import { long, rally } from '../../preview/sample-pages.ts';
import { caseFile } from './stage.tsx';

const on: HighlightSettings = { ...DEFAULT_HIGHLIGHTS, on: true };

/** The words under each style, as the page has them. */
function painted(page: PageSummary, settings: HighlightSettings): Record<string, string[]> {
  const layers = layersToPaint(caseFile, page, settings);
  return Object.fromEntries(
    layers.map(({ style, passages }) => [style, passages.map(({ start, end }) => page.text.slice(start, end))]),
  );
}

describe('what is painted', () => {
  test('is nothing while the switch is off', () => {
    expect(layersToPaint(caseFile, rally, DEFAULT_HIGHLIGHTS)).toEqual([]);
  });

  test('is the recognised words of the statements, by verdict', () => {
    expect(painted(rally, on)).toMatchObject({
      dated: ['is being held in the CECOT prison'],
      conflicts: ['the young Salvadoran'],
      disputed: ['own social media shows that he is a gang member'],
      reported: ['passed a credible-fear interview'],
      matches: expect.objectContaining({ length: 3 }),
    });
  });

  test('of a verdict switched off is not there', () => {
    const verdicts = toggleVerdict(on, 'matches');
    expect(verdicts).toEqual(['dated', 'conflicts', 'disputed', 'reported']);
    expect(Object.keys(painted(rally, { ...on, verdicts }))).toEqual(verdicts);
    expect(toggleVerdict({ ...on, verdicts }, 'matches')).toEqual(DEFAULT_HIGHLIGHTS.verdicts);
  });

  test('of a source is what names the group, or the statements that rest on it', () => {
    const sources: SourceLayer[] = ['speakers:press', 'source:CBS News', 'speakers:others'];
    const layers = painted(rally, { ...on, sources });
    const [, ofCbs] = countSources(caseFile, rally.statements).find(([name]) => name === 'CBS News') ?? [];
    expect(layers['layer-a']).toEqual(['CBS News published']);
    expect(layers['layer-b']).toHaveLength(ofCbs ?? 0);
    expect(layers['layer-c']).toEqual([]);
    expect(layers).not.toHaveProperty('layer-d');
  });

  test('has an id that tells its entry', () => {
    const sources: SourceLayer[] = ['speakers:press'];
    for (const { passages } of layersToPaint(caseFile, rally, { ...on, sources })) {
      for (const { id, start } of passages) {
        const entry = passageOfId(id);
        if (entry === null) throw new Error(`Nobody knows ${id}`);
        const { place } =
          ('statement' in entry ? rally.statements[entry.statement] : rally.attributions[entry.attribution]) ?? {};
        expect(start).toBeGreaterThanOrEqual(place?.start ?? Number.NaN);
      }
    }
    expect(['', 'mention-1', 'statement-', 'statement-x'].map(passageOfId)).toEqual([null, null, null, null]);
  });

  test('is never in the page’s title', () => {
    const ids = layersToPaint(caseFile, long, on).flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(ids).toHaveLength(199);
    expect(ids).not.toContain('statement-0');
  });

  test('reaches from the first recognised word to the last, or over the whole sentence', () => {
    const place = { start: 100, end: 150 };
    expect(wordsInArticle({ place, words: [] })).toEqual(place);
    const words = [
      { start: 30, end: 35 },
      { start: 5, end: 9 },
    ];
    expect(wordsInArticle({ place, words })).toEqual({ start: 105, end: 135 });
  });
});

describe('the letters', () => {
  test('stay with their layer while others come and go; the free one is used first', () => {
    const all: SourceLayer[] = ['speakers:officials', 'speakers:lawyers', 'speakers:himself'];
    let settings = on;
    for (const layer of all) settings = { ...settings, sources: toggleSource(settings, layer) };
    settings = { ...settings, sources: toggleSource(settings, 'speakers:officials') };
    expect(letterOf(settings, 'speakers:lawyers')).toBe('b');
    expect(freeLetter(settings)).toBe('a');
    settings = { ...settings, sources: toggleSource(settings, 'source:AP') };
    expect(letterOf(settings, 'source:AP')).toBe('a');
  });

  test('are never more than five, never shared, and a sixth layer waits', () => {
    const layers = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `source:${name}` as const);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...layers)), (presses) => {
        let settings = on;
        for (const layer of presses) {
          const [before, free] = [letterOf(settings, layer), freeLetter(settings)];
          settings = { ...settings, sources: toggleSource(settings, layer) };
          expect(letterOf(settings, layer)).toBe(before === null ? free : null);
        }
        const chosen = settings.sources.filter((layer) => layer !== null);
        expect(chosen.length).toBeLessThanOrEqual(5);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });
});
