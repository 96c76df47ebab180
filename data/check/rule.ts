import type { RawData } from '../read-data.ts';
import type { Problem } from './problem.ts';

/** One thing that must hold of the record. */
export interface Rule {
  /** Also the name of its file, and what stands in brackets behind a problem. */
  name: string;
  /** What an editor has to mend; `[]` when the rule holds. */
  check(data: RawData): Problem[];
}
