import { sourceByline } from '../casefile/source-label.ts';
import { SPEAKER_GROUPS, type SpeakerGroup } from '../casefile/speaker-groups.ts';
import type { CaseFile } from '../casefile/types.ts';
import { VERDICTS, type Verdict } from '../casefile/verdicts.ts';
import type { PageAttribution, PageStatement } from './page-summary.ts';

type Sources = Pick<CaseFile, 'sourceById'>;

/** Who published what the statement rests on, each once: "CBS News", whoever carries its text. */
export function sourceNames({ sourceById }: Sources, { sources }: Pick<PageStatement, 'sources'>): string[] {
  const known = sources.flatMap((id) => sourceById.get(id) ?? []);
  return [...new Set(known.map((source) => sourceByline(source).name))];
}

/** How many statements have each verdict. */
export function countVerdicts(statements: readonly PageStatement[]): Record<Verdict, number> {
  return countBy(
    VERDICTS,
    statements.map(({ verdict }) => verdict),
  );
}

/** How many passages name somebody of each group. */
export function countSpeakers(attributions: readonly PageAttribution[]): Record<SpeakerGroup, number> {
  return countBy(
    SPEAKER_GROUPS,
    attributions.map(({ speaker }) => speaker.group),
  );
}

/** Who the statements rest on and how many each carries, most first. */
export function countSources(caseFile: Sources, statements: readonly PageStatement[]): [name: string, count: number][] {
  const names = statements.flatMap((statement) => sourceNames(caseFile, statement));
  const counts = Object.entries(countBy([], names));
  return counts.toSorted(([a, few], [b, many]) => many - few || a.localeCompare(b));
}

/** How often each was found; those to be named in any case may be 0. */
function countBy<Key extends string>(always: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = new Map<string, number>(always.map((key) => [key, 0]));
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Every key is there, and nothing else was put in.
  return Object.fromEntries(counts) as Record<Key, number>;
}
