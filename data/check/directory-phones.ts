import type { RawData } from '../read-data.ts';
import { keyedDigits, nationalDigits } from './phone-pattern.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

type Resource = RawData['resources'][number];
type Phone = Resource['phones'][number];

const name = 'directory-phones';
const problem = problemsIn('resources.json', name);

/** Short codes that everybody in the United States can dial. */
const SHORT_CODES: ReadonlySet<string> = new Set(['988']);

/** A phone number is well formed, printed as it is dialled, listed once, and shown only when it was seen in a place that can be trusted. */
export const directoryPhones: Rule = {
  name,
  check: ({ resources }) => [
    ...resources.flatMap(({ id, phones }) => phones.flatMap((phone) => checkPhone(id, phone))),
    ...listedTwice(resources),
  ],
};

function checkPhone(id: string, phone: Phone): Problem[] {
  const wrong = [
    phone.e164 === null ? shortCodeFault(phone) : e164Fault(phone.e164, phone.printed),
    showFault(phone),
    dialFault(phone),
  ];
  return wrong.flatMap((fault) => (fault === null ? [] : [problem(id, `phone ${phone.printed} ${fault}`)]));
}

function dialFault({ e164, dial }: Phone): string | null {
  return (e164 === null) === (dial === null) ? 'needs exactly one of e164 and dial' : null;
}

function showFault({ show, evidence }: Phone): string | null {
  return show && evidence === 'secondary'
    ? 'is shown, but was not seen on the organization’s own page nor corroborated'
    : null;
}

function shortCodeFault({ dial, audience }: Phone): string | null {
  if (dial === null) return null;
  const fine = audience === 'anyone' ? SHORT_CODES.has(dial) : /^\*?\d{3,5}#?$/.test(dial);
  return fine ? null : `has the odd code ${dial}`;
}

function e164Fault(e164: string, printed: string): string | null {
  if (!/^\+[1-9]\d{7,14}$/.test(e164)) return `has the e164 ${e164}, which is not of that form`;
  if (e164.startsWith('+1') && !/^\+1[2-9]\d{2}[2-9]\d{6}$/.test(e164))
    return `has the e164 ${e164}, which is no North American number`;
  if (e164.startsWith('+58') && !/^\+58[24]\d{9}$/.test(e164))
    return `has the e164 ${e164}, which is no Venezuelan number`;
  return keyedDigits(printed).includes(nationalDigits(e164)) ? null : `and its e164 ${e164} disagree`;
}

function listedTwice(resources: readonly Resource[]): Problem[] {
  const first = new Map<string, string>();
  return resources.flatMap(({ id, phones }) =>
    phones.flatMap(({ e164 }) => {
      const other = e164 === null ? undefined : first.get(e164);
      if (e164 !== null && other === undefined) first.set(e164, id);
      return other === undefined ? [] : [problem(id, `has the number ${e164}, as ${other} has`)];
    }),
  );
}
