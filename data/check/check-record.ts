/** All rules over the whole record. Each lives in a file of its own beside this one, and has its line in `data/README.md`. */
import type { RawData } from '../read-data.ts';
import { addresses } from './addresses.ts';
import { confirmed } from './confirmed.ts';
import { dates } from './dates.ts';
import { directoryEntries } from './directory-entries.ts';
import { directoryPhones } from './directory-phones.ts';
import { directoryTags } from './directory-tags.ts';
import { disputed } from './disputed.ts';
import { idCards } from './id-cards.ts';
import { lengths } from './lengths.ts';
import { names } from './names.ts';
import { neverShow } from './never-show.ts';
import { order } from './order.ts';
import { outletHosts } from './outlet-hosts.ts';
import { privacy } from './privacy.ts';
import { assertNone, type Problem } from './problem.ts';
import { questions } from './questions.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { reported } from './reported.ts';
import type { Rule } from './rule.ts';
import { supersession } from './supersession.ts';
import { taxonomy } from './taxonomy.ts';
import { twoLanguages } from './two-languages.ts';
import { uniqueIds } from './unique-ids.ts';
import { verifiedThrough } from './verified-through.ts';

export const RULES: readonly Rule[] = [
  uniqueIds,
  references,
  confirmed,
  reported,
  disputed,
  supersession,
  dates,
  verifiedThrough,
  twoLanguages,
  lengths,
  quotations,
  questions,
  names,
  addresses,
  neverShow,
  idCards,
  privacy,
  directoryEntries,
  directoryTags,
  directoryPhones,
  taxonomy,
  order,
  outletHosts,
];

/** Everything that is wrong with the record; `[]` when it may ship. */
export function checkRecord(data: RawData): Problem[] {
  return RULES.flatMap((rule) => rule.check(data));
}

/** Throws an error that lists the problems, when there are any. */
export function assertSound(data: RawData): void {
  assertNone(checkRecord(data));
}
