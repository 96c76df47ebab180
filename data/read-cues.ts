/** Reads the files of `cues/` and holds each against its schema. Node, build time. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { formatProblems, type Problem } from './check/problem.ts';
import { describeIssue } from './check/shape.ts';
import * as schema from './cue-schema.ts';

type CueFile = v.InferOutput<typeof schema.CueFile>;
export type Cue = v.InferOutput<typeof schema.Cue>;
export type Speaker = v.InferOutput<typeof schema.Speaker>;
export type WordLists = v.InferOutput<typeof schema.WordLists>;

/** Every cue file with its name, and what all of them share. */
export interface RawCues {
  /** Lists that every pattern may use. */
  words: WordLists;
  /** Lists that the matcher itself asks for: persons, negations, titles … */
  grammar: WordLists;
  speakers: Speaker[];
  files: (CueFile & { file: string })[];
}

export const cuesFolder = fileURLToPath(new URL('./cues/', import.meta.url));
const SHARED = ['words.json', 'grammar.json', 'speakers.json'];

/** Every file of the folder, in the order of their names. */
export function cueFiles(folder: string = cuesFolder): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => join(folder, name));
}

/** All cues. Throws an error whose message lists what an editor has to mend. */
export function readCues(folder: string = cuesFolder): RawCues {
  const problems: Problem[] = [];
  const read = <Schema extends v.GenericSchema>(file: string, shape: Schema): v.InferOutput<Schema> | null => {
    const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const result = v.safeParse(shape, json);
    if (result.success) return result.output;
    problems.push(...result.issues.map((issue) => describeIssue(`cues/${file}`, json, issue)));
    return null;
  };
  const names = cueFiles(folder).map((path) => basename(path));
  const cues: RawCues = {
    words: read('words.json', schema.WordLists) ?? {},
    grammar: read('grammar.json', schema.WordLists) ?? {},
    speakers: read('speakers.json', schema.Speakers) ?? [],
    files: names.flatMap((file) => {
      if (SHARED.includes(file)) return [];
      const content = read(file, schema.CueFile);
      return content ? [{ file, ...content }] : [];
    }),
  };
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return cues;
}
