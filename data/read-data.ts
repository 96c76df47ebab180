/** Reads the files of this folder and holds each against its schema. Node, build time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { formatProblems, type Problem } from './check/problem.ts';
import { describeIssue } from './check/shape.ts';
import * as schema from './schema.ts';

/** Each file's name and schema, by the word the rules call it. */
export const FILES = {
  sources: { file: 'sources.json', schema: v.array(schema.Source) },
  claims: { file: 'claims.json', schema: v.array(schema.Claim) },
  events: { file: 'events.json', schema: v.array(schema.TimelineEntry) },
  questions: { file: 'questions.json', schema: v.array(schema.OpenQuestion) },
  quotes: { file: 'quotes.json', schema: v.array(schema.Quote) },
  corrections: { file: 'corrections.json', schema: v.array(schema.Correction) },
  narrative: { file: 'narrative.json', schema: schema.Narrative },
  identity: { file: 'identity.json', schema: schema.Identity },
  nameWords: { file: 'name-words.json', schema: schema.NameWords },
  resources: { file: 'resources.json', schema: v.array(schema.Resource) },
  taxonomy: { file: 'resources-taxonomy.json', schema: schema.ResourcesTaxonomy },
  verifiedThrough: { file: 'verified-through.json', schema: schema.VerifiedThrough },
  changes: { file: 'changes.json', schema: v.array(schema.RecordChange) },
  spanishNames: { file: 'spanish-names.json', schema: schema.SpanishNames },
  outlets: { file: 'outlets.json', schema: v.array(schema.Outlet) },
  outletExceptions: { file: 'outlet-exceptions.json', schema: v.array(schema.OutletException) },
  urlExceptions: { file: 'url-exceptions.json', schema: v.array(schema.UrlException) },
  neverShow: { file: 'never-show.json', schema: schema.NeverShow },
} as const;

export type FileKey = keyof typeof FILES;
/** Every file of the folder, in the shape its schema promises. */
export type RawData = { [Key in FileKey]: v.InferOutput<(typeof FILES)[Key]['schema']> };

export const dataFolder = fileURLToPath(new URL('.', import.meta.url));

/** Every data file, parsed. Throws an error whose message lists what an editor has to mend. */
export function readData(folder: string = dataFolder): RawData {
  const problems: Problem[] = [];
  const read = Object.keys(FILES).map((key) => {
    const result = readFile(folder, key as FileKey);
    if (!result.ok) problems.push(...result.problems);
    return [key, result.ok ? result.value : null];
  });
  if (problems.length > 0) throw new Error(formatProblems(problems));
  // No problems: each value is what its schema made of it.
  return Object.fromEntries(read) as RawData;
}

type ReadResult = { ok: true; value: unknown } | { ok: false; problems: Problem[] };

function readFile(folder: string, key: FileKey): ReadResult {
  const { file, schema } = FILES[key];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    return { ok: false, problems: [unreadable(file, error)] };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => describeIssue(file, json, issue)) };
}

function unreadable(file: string, error: unknown): Problem {
  const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const why = error instanceof Error ? error.message : String(error);
  return { file, entry: null, rule: 'shape', message: absent ? 'the file is missing' : `is not valid JSON: ${why}` };
}
