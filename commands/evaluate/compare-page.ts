import type { Annotation } from '../annotate/annotate-article.ts';
import type { Expected, ExpectedMention, ExpectedStatement } from './expected.ts';

/** What was found of what a person marked. `optional` marks were neither demanded nor wrong. */
export interface Tally {
  found: number;
  missed: string[];
  wrong: string[];
  optional: number;
}

export interface Comparison {
  file: string;
  mentions: Tally;
  statements: Tally;
  /** Of the statements found: those whose verdict is the expected one, and the others. */
  verdicts: { right: number; wrong: string[] };
  /** What else differs: the date, the language, whether the page is about him. */
  differences: string[];
}

type Found = Annotation['statements'][number];

/** A page's reading held against what a person read. Throws when an expected quote is not on the page. */
export function comparePage(annotation: Annotation, expected: Expected, text: string): Comparison {
  const { mentions, statements } = expected;
  return {
    file: annotation.file,
    mentions: mentions ? compareMentions(annotation.mentions, mentions) : emptyTally(),
    ...compareStatements(
      statements ? annotation.statements : [],
      (statements ?? []).map((one) => locate(one, text)),
    ),
    differences: (['about', 'published', 'language'] as const).flatMap((field) =>
      expected[field] === undefined || expected[field] === annotation[field]
        ? []
        : [`${field}: expected ${expected[field]}, read ${annotation[field]}`],
    ),
  };
}

function emptyTally(): Tally {
  return { found: 0, missed: [], wrong: [], optional: 0 };
}

/** Mentions in reading order: the longest common run of both lists is what was found. */
function compareMentions(found: readonly { quote: string }[], expected: readonly ExpectedMention[]): Tally {
  const tally = emptyTally();
  const lengths = commonLengths(found, expected);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  let [i, j] = [0, 0];
  while (i < found.length || j < expected.length) {
    const [one, other] = [found[i], expected[j]];
    if (one && other && one.quote === other.quote) {
      tally.found += 1;
      i += 1;
      j += 1;
    } else if (other && (!one || at(i, j + 1) >= at(i + 1, j))) {
      tally.missed.push(other.quote);
      j += 1;
    } else if (one) {
      tally.wrong.push(one.quote);
      i += 1;
    }
  }
  return tally;
}

/** For each pair of ends the length of the longest run of quotes that both lists have in one order. */
function commonLengths(found: readonly { quote: string }[], expected: readonly { quote: string }[]): number[][] {
  const lengths = Array.from({ length: found.length + 1 }, () => new Array<number>(expected.length + 1).fill(0));
  for (let i = found.length - 1; i >= 0; i -= 1) {
    for (let j = expected.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[];
      const next = lengths[i + 1] as number[];
      row[j] =
        found[i]?.quote === expected[j]?.quote ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

type Located = ExpectedStatement & { start: number; end: number };

function locate(statement: ExpectedStatement, text: string): Located {
  const start = statement.start ?? text.indexOf(statement.quote);
  if (start < 0) throw new Error(`the page does not say "${statement.quote}"`);
  return { ...statement, start, end: statement.end ?? start + statement.quote.length };
}

/** A statement is found when one about the same entry overlaps it. */
function compareStatements(
  found: readonly Found[],
  expected: readonly Located[],
): Pick<Comparison, 'statements' | 'verdicts'> {
  const statements = emptyTally();
  const verdicts: Comparison['verdicts'] = { right: 0, wrong: [] };
  const left = new Set(found);
  for (const wanted of expected) {
    const match = [...left].find(
      (one) => one.claim === wanted.claim && one.start < wanted.end && one.end > wanted.start,
    );
    if (!match) {
      if (!wanted.optional) statements.missed.push(`${wanted.claim} (${wanted.verdict}): ${wanted.quote}`);
      continue;
    }
    left.delete(match);
    if (wanted.optional) statements.optional += 1;
    else statements.found += 1;
    if (match.verdict === wanted.verdict) verdicts.right += 1;
    else verdicts.wrong.push(`${match.claim}: expected ${wanted.verdict}, got ${match.verdict}: ${match.quote}`);
  }
  for (const one of left) statements.wrong.push(`${one.claim} (${one.verdict}): ${one.quote}`);
  return { statements, verdicts };
}
