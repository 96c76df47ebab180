/** Something an editor has to mend, said so that the entry is found without reading code. */
export interface Problem {
  /** `claims.json`, or the built file that was scanned. */
  file: string;
  /** The entry's id, or its place in the file; `null` when the whole file is meant. */
  entry: string | null;
  /** The name of the rule, which is also its file's in `data/check/`. */
  rule: string;
  /** A sentence without its subject: "has no evidence". */
  message: string;
}

/** A way to report problems of one rule in one file, for rules that look at one file only. */
export function problemsIn(file: string, rule: string): (entry: string | null, message: string) => Problem {
  return (entry, message) => ({ file, entry, rule, message });
}

/** One line a problem: `claims.json, removal: has no evidence [evidence]`. */
export function formatProblem({ file, entry, rule, message }: Problem): string {
  const where = entry === null ? file : `${file}, ${entry}`;
  return `${where}: ${message} [${rule}]`;
}

/** All of them under one heading, as the build and `npm run check:data` print them. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in the data (data/README.md explains the rules):`, ...problems.map(formatProblem)].join('\n  ');
}

/** Throws an error that lists the problems, when there are any. */
export function assertNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(formatProblems(problems));
}
