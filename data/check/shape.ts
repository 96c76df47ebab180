/** Turns what a schema says into a sentence for an editor. */
import type * as v from 'valibot';
import type { Problem } from './problem.ts';

/** The problem an editor reads for one issue of a schema: which entry, which field, what it should hold. */
export function describeIssue(file: string, json: unknown, issue: v.BaseIssue<unknown>): Problem {
  const path = issue.path?.map((item) => item.key) ?? [];
  const { entry, rest } = splitPath(json, path);
  const field = fieldName(rest) || (entry === null ? 'the file' : 'the entry');
  return { file, entry, rule: 'shape', message: `${field} ${whatIsWrong(issue, rest.at(-1))}` };
}

/** Lists are told by the id of the entry, or by its place when there is no id to tell it by. */
function splitPath(json: unknown, path: unknown[]): { entry: string | null; rest: unknown[] } {
  const [index, ...rest] = path;
  if (!Array.isArray(json) || typeof index !== 'number') return { entry: null, rest: path };
  const entry: unknown = json[index];
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
  return { entry: typeof id === 'string' && id !== '' ? id : `entry ${index + 1}`, rest };
}

/** `["phones", 0, "label", "es"]` is "phones 1 label.es" to somebody who counts from one. */
function fieldName(path: unknown[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name} ${key + 1}`;
    return name === '' ? String(key) : `${name}${/\d$/.test(name) ? ' ' : '.'}${String(key)}`;
  }, '');
}

const LANGUAGES: Record<string, string> = { en: 'English', es: 'Spanish' };

function whatIsWrong(issue: v.BaseIssue<unknown>, key: unknown): string {
  const language = LANGUAGES[String(key)];
  const empty =
    issue.received === 'undefined' || issue.received === 'null' || issue.input === '' || isBlank(issue.input);
  if (empty && language) return `is missing: ${language} is required`;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of such an entry';
  if (issue.received === 'undefined') return 'is missing';
  if (empty) return 'is empty';
  if (issue.type === 'picklist') return `is ${issue.received}: allowed are ${choices(issue.expected)}`;
  if (issue.type === 'regex') return `is ${issue.received}: ${issue.message}`;
  return `is ${issue.received}, expected ${issue.expected ?? issue.message}`;
}

/** Valibot writes `("a" | "b")`. */
function choices(expected: string | null): string {
  return (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}

function isBlank(input: unknown): boolean {
  return typeof input === 'string' && input.trim() === '';
}
