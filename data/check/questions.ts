import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'questions';
const problem = problemsIn('questions.json', name);

/** What a question holds fits its state: an open one says what was last known, an answered one has the answer and its date. */
export const questions: Rule = {
  name,
  check: (data) => data.questions.flatMap(checkQuestion),
};

function checkQuestion({
  id,
  state,
  answer,
  answeredOn,
  lastKnown,
  wouldSettle,
}: RawData['questions'][number]): Problem[] {
  const answered = answer !== null && answeredOn !== null;
  return [
    ...(state === 'open' && (answer !== null || answeredOn !== null)
      ? [problem(id, 'is open, but has an answer')]
      : []),
    ...(state !== 'open' && !answered ? [problem(id, `is ${state}, but lacks answer or answeredOn`)] : []),
    ...(state === 'open' && lastKnown === null
      ? [problem(id, 'is open, but lastKnown does not say what we know')]
      : []),
    ...(state !== 'answered' && wouldSettle === null
      ? [problem(id, `is ${state}, but wouldSettle does not say what would settle it`)]
      : []),
  ];
}
