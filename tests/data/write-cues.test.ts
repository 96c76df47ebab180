import { describe, expect, test } from 'vitest';
import { HIM, HIS } from '../../data/compiled-cues.ts';
import { rarestList } from '../../data/rare-lists.ts';
import { writePatterns, writePhrases } from '../../data/write-cues.ts';

describe('phrases', () => {
  test('stand under their first words, with the number of their set', () => {
    const { phrases } = writePhrases(['let go|freed', 'freed']);
    expect(phrases).toEqual([
      ['let', 'go 0'],
      ['freed', '1'],
    ]);
  });

  test('that are in the same lists share a set, and each list names its sets by their distances', () => {
    const { sets, lists } = writePhrases(['one|two|three', 'three|four', 'four|five']);
    expect(sets).toBe(4);
    expect(lists).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
  });
});

describe('patterns', () => {
  const rare = (lists: readonly number[]) => Math.max(...lists);
  const says = [
    { placing: 2, parts: [[0, HIM, 0, 2, 3, 5]] },
    {
      placing: 2,
      parts: [
        [0, 2],
        [0, HIS],
      ],
    },
  ];

  test('stand under their rarest lists, those named by their distances', () => {
    const { keys, counts, parts } = writePatterns([{ says, now: [] }], rare, false);
    expect(keys).toEqual([2, 3]);
    expect(counts).toEqual([1, 1]);
    expect(parts).toEqual([says[1]?.parts, says[0]?.parts]);
  });

  test('of what is said of now name their cue below zero', () => {
    const { cues } = writePatterns(
      [
        { says: [], now: [] },
        { says: [], now: says },
      ],
      rare,
      false,
    );
    expect(cues).toEqual([-2, -2]);
  });

  test('need him, unless the language may leave him out', () => {
    expect(writePatterns([{ says, now: [] }], rare, false).roles).toEqual([2, 1]);
    expect(writePatterns([{ says, now: [] }], rare, true).roles).toEqual([2, 0]);
  });

  test('are stopped when they have more lists than can be told apart', () => {
    const parts = [Array.from({ length: 34 }, (_, at) => (at % 2 === 0 ? 0 : at))];
    expect(() => writePatterns([{ says: [{ placing: 1, parts }], now: [] }], rare, false)).toThrow('more than 16');
  });
});

describe('the rarest list', () => {
  const sentences = ['he was freed', 'he was let go', 'he was there'].map((sentence) => sentence.split(' '));

  test('is the one that the fewest sentences use', () => {
    expect(rarestList(['was', 'freed|let go', 'let go'], sentences)([0, 1, 2])).toBe(2);
  });

  test('is the first of those that are as rare', () => {
    expect(rarestList(['freed', 'let go'], sentences)([1, 0])).toBe(1);
  });
});
