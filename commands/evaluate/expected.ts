import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { start: v.optional(offset), end: v.optional(offset) };
const Mention = v.union([
  v.pipe(
    v.string(),
    v.transform((quote) => ({ quote })),
  ),
  v.object({ quote: v.string(), ...place }),
]);
const Statement = v.object({
  /** The sentence, or a part of it that stands on the page once. */
  quote: v.string(),
  claim: v.string(),
  verdict: v.string(),
  /** Right when marked, and no miss when not. */
  optional: v.optional(v.boolean(), false),
  ...place,
});

/** What a person read on a page: the shape of what `annotate` prints, as far as it is written down. */
const Expected = v.object({
  about: v.optional(v.boolean()),
  published: v.optional(v.nullable(v.string())),
  language: v.optional(v.nullable(v.string())),
  mentions: v.optional(v.array(Mention)),
  statements: v.optional(v.array(Statement)),
});
export type Expected = v.InferOutput<typeof Expected>;
export type ExpectedStatement = v.InferOutput<typeof Statement>;
export type ExpectedMention = v.InferOutput<typeof Mention>;

/**
 * What is expected of a page: `expected.json` beside `page.html`, or a file of the page's own name (`a.html`: `a.json`,
 * `a.expected.json`); `null` when there is none. Throws when it cannot be read.
 */
export function readExpected(page: string): Expected | null {
  const own = join(dirname(page), basename(page, extname(page)));
  const file = [`${own}.expected.json`, `${own}.json`, join(dirname(page), 'expected.json')].find((one) =>
    existsSync(one),
  );
  if (file === undefined) return null;
  const result = v.safeParse(Expected, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  throw new Error(
    `${basename(file)}: ${result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; ')}`,
  );
}
