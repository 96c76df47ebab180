import type { RawData } from '../read-data.ts';
import { entriesOf, leavesOf } from './entries.ts';
import { keyedDigits, phonePattern } from './phone-pattern.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'never-show';

/** A number of `never-show.json` stands nowhere in the record, in no spelling. (`built-files.ts` says the same of the built extension.) */
export const neverShow: Rule = {
  name,
  check: (data) => [...listIsSound(data.neverShow), ...occurrences(data)],
};

function occurrences(data: RawData): Problem[] {
  const forbidden = data.neverShow.numbers.map(({ digits, reason }) => ({
    pattern: phonePattern(digits),
    digits,
    reason,
  }));
  return entriesOf(data)
    .flatMap(leavesOf)
    .flatMap(({ file, entry, path, text }) =>
      forbidden
        .filter(({ pattern }) => pattern.test(text))
        .map(({ digits, reason }) =>
          problemsIn(file, name)(entry, `${path} holds ${digits}, which must never be shown: ${reason}`),
        ),
    );
}

/** The list itself: an entry whose forms disagree would guard against the wrong number. */
function listIsSound({ numbers, categories }: RawData['neverShow']): Problem[] {
  const problem = problemsIn('never-show.json', name);
  return numbers.flatMap(({ digits, forms, e164, vanity, category }) => [
    ...(e164 === `+1${digits}` ? [] : [problem(digits, `e164 ${e164} is another number`)]),
    ...forms
      .filter((form) => form !== digits && form !== `1${digits}`)
      .map((form) => problem(digits, `the form ${form} is another number`)),
    ...vanity
      .filter((word) => keyedDigits(word) !== digits)
      .map((word) => problem(digits, `${word} does not spell this number`)),
    ...(category in categories ? [] : [problem(digits, `the category ${category} is not explained in categories`)]),
  ]);
}
