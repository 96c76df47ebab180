import type { SpeakerGroup } from '../../casefile/speaker-groups.ts';
import type { ArticleReading } from './read-article-text.ts';

/** A passage that names a source of the record: "according to CBS News", "ImmDef said". `quote` is the exact slice `[start, end)`. */
export interface Attribution {
  start: number;
  end: number;
  quote: string;
  /** The speaker's id. */
  speaker: string;
  group: SpeakerGroup;
}

/** Every passage that says who says so, in order; none when nobody of the record is named. */
export function findAttributions({ sentences, text }: ArticleReading): Attribution[] {
  const { source, starts, ends } = text;
  return sentences.flatMap(({ spoken }) =>
    spoken.map(({ speaker, first, last }) => {
      const start = text.originOf(starts[first] ?? 0);
      const end = text.originOf(ends[last - 1] ?? 0);
      return { start, end, quote: source.slice(start, end), speaker: speaker.id, group: speaker.group };
    }),
  );
}
