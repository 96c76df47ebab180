import type { RawData } from '../read-data.ts';
import { inOrder, isRealDate, precisionOf } from './calendar.ts';
import { entriesOf, type Leaf, leavesOf } from './entries.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'dates';

const DATE_FIELDS: ReadonlySet<string> = new Set([
  'answeredOn',
  'asOf',
  'checked',
  'compiled',
  'date',
  'lastChecked',
  'lastVerified',
  'openSince',
  'published',
  'seenDate',
  'validFrom',
  'validUntil',
]);

/** Every date exists in the calendar, is not in the record's future, says its precision, and comes after what it must come after. */
export const dates: Rule = {
  name,
  check: (data) => [
    ...impossible(data),
    ...precisions(data),
    ...claimOrder(data),
    ...eventDays(data),
    ...questionOrder(data),
    ...sourceBases(data),
  ],
};

function impossible(data: RawData): Problem[] {
  const { asOf } = data.narrative;
  const fields = entriesOf(data)
    .flatMap(leavesOf)
    .filter(({ key }) => DATE_FIELDS.has(key));
  return fields.flatMap((leaf) => {
    const problem = problemsIn(leaf.file, name);
    if (!isRealDate(leaf.text)) return [problem(leaf.entry, `${leaf.path} ${leaf.text} is not a date of the calendar`)];
    if (mayBeAhead(leaf) || inOrder(leaf.text, asOf)) return [];
    return [
      problem(leaf.entry, `${leaf.path} ${leaf.text} is later than the record itself (asOf ${asOf} in narrative.json)`),
    ];
  });
}

/** A state of affairs may have an end that is known beforehand; nothing else in the record has happened yet. */
function mayBeAhead({ key }: Leaf): boolean {
  return key === 'validUntil';
}

function precisions({ claims, events }: RawData): Problem[] {
  const check = (
    file: string,
    { id, date, datePrecision }: { id: string; date: string | null; datePrecision: string | null },
  ) => {
    const fits = date === null ? null : precisionOf(date);
    if (fits === datePrecision) return [];
    return [problemsIn(file, name)(id, `datePrecision ${datePrecision} does not fit the date ${date}`)];
  };
  return [
    ...claims.flatMap((claim) => check('claims.json', claim)),
    ...events.flatMap((event) => check('events.json', event)),
  ];
}

function claimOrder({ claims }: RawData): Problem[] {
  const problem = problemsIn('claims.json', name);
  return claims.flatMap(({ id, validFrom, validUntil }) => {
    if (validFrom === null || validUntil === null || inOrder(validFrom, validUntil)) return [];
    return [problem(id, `is valid from ${validFrom} until ${validUntil}`)];
  });
}

/** An event is of the day of its claims, as far as both say: 2025-07 and 2025-07-18 agree. */
function eventDays({ events, claims }: RawData): Problem[] {
  const dateOf = new Map(claims.map(({ id, date }) => [id, date]));
  return events.flatMap((event) =>
    event.claims.flatMap((claim) => {
      const date = dateOf.get(claim) ?? null;
      if (date === null || date.startsWith(event.date) || event.date.startsWith(date)) return [];
      return [problemsIn('events.json', name)(event.id, `is of ${event.date}, but its claim ${claim} of ${date}`)];
    }),
  );
}

function questionOrder({ questions }: RawData): Problem[] {
  const problem = problemsIn('questions.json', name);
  return questions.flatMap(({ id, openSince, answeredOn, lastChecked }) => {
    if (answeredOn === null) return [];
    const early = openSince !== null && !inOrder(openSince, answeredOn);
    const unchecked = !inOrder(answeredOn, lastChecked);
    return [
      ...(early ? [problem(id, `was answered on ${answeredOn}, before it was open (${openSince})`)] : []),
      ...(unchecked ? [problem(id, `was answered on ${answeredOn}, after it was last checked (${lastChecked})`)] : []),
    ];
  });
}

function sourceBases({ sources }: RawData): Problem[] {
  const problem = problemsIn('sources.json', name);
  return sources
    .filter(({ published, dateBasis }) => (published === null) !== (dateBasis === null))
    .map(({ id }) =>
      problem(id, 'published and dateBasis go together: say where the date was found, or leave both null'),
    );
}
