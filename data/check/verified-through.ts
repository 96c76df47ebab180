import type { RawData } from '../read-data.ts';
import { lastDay } from './calendar.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'verified-through';
const problem = problemsIn('verified-through.json', name);

/** The table keeps up with the timeline: every thread has a line, and none of its events is newer than that. */
export const verifiedThrough: Rule = {
  name,
  check: (data) => [
    ...data.verifiedThrough.threads
      .filter(({ date }) => lastDay(date) > lastDay(data.verifiedThrough.checked))
      .map(({ id, date }) =>
        problem(id, `is verified through ${date}, after it was last checked (${data.verifiedThrough.checked})`),
      ),
    ...data.events.flatMap((event) => beyond(event, data)),
  ],
};

function beyond(event: RawData['events'][number], { verifiedThrough: { threads } }: RawData): Problem[] {
  const lines = threads.filter(({ thread }) => thread === event.thread);
  if (lines.some(({ date }) => lastDay(event.date) <= lastDay(date))) return [];
  return [
    problem(
      null,
      `no line of the thread ${event.thread} reaches the event ${event.id} of ${event.date}: move its date on`,
    ),
  ];
}
