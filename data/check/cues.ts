import { readPatterns } from '../compile-cues.ts';
import type { Cue, RawCues } from '../read-cues.ts';
import type { RawData } from '../read-data.ts';
import type { Problem } from './problem.ts';

const rule = 'cues';
const LANGUAGES = ['en', 'es'] as const;

/** What an editor has to mend in the cues; `[]` when each is about an entry of the record, can be read, and has its examples. */
export function checkCues(cues: RawCues, data: RawData): Problem[] {
  const entries = new Set([...data.claims, ...data.corrections].map(({ id }) => id));
  const speakers = new Set(cues.speakers.map(({ id }) => id));
  const said = new Set<string>();
  const problems = cues.files.flatMap(({ file, cues }) =>
    cues.flatMap((cue) => {
      const again = said.has(cue.entry) ? ['has a cue already: one entry, one cue'] : [];
      said.add(cue.entry);
      const unknown = entries.has(cue.entry) ? [] : ['is neither a claim nor a correction'];
      const strangers = (cue.by ?? [])
        .filter((id) => !speakers.has(id))
        .map((id) => `"by" names ${id}, who is not in speakers.json`);
      const lost = (cue.implies ?? [])
        .filter((id) => !entries.has(id))
        .map((id) => `implies ${id}, which is not in the record`);
      const messages = [...lost, ...again, ...unknown, ...strangers, ...withoutExamples(cue)];
      return messages.map((message) => ({ file: `cues/${file}`, entry: cue.entry, rule, message }));
    }),
  );
  return [...problems, ...readPatterns(cues).problems, ...withoutCue(data, said)];
}

/** Every language with patterns has two sentences that must be recognised, and two that must not. */
function withoutExamples({ says, now, examples }: Cue): string[] {
  return LANGUAGES.flatMap((language) => {
    const patterns = says[language].length + (now?.[language].length ?? 0);
    const { yes, no } = examples[language];
    if (patterns === 0) return [`says nothing in ${language}`];
    return yes.length < 2 || no.length < 2 ? [`needs two examples and two counter-examples in ${language}`] : [];
  });
}

/** An error of fact that is seen in coverage is of no use to readers when it is not recognised. */
function withoutCue({ corrections }: RawData, said: ReadonlySet<string>): Problem[] {
  const missing = corrections.filter(({ id, severity }) => severity === 'factual' && !said.has(id));
  return missing.map(({ id }) => ({ file: 'corrections.json', entry: id, rule, message: 'is factual and has no cue' }));
}
