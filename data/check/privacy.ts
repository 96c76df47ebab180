import { entriesOf, leavesOf } from './entries.ts';
import { problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'privacy';

/** Where in Spain he lives is nobody's business. The directory of help may have Spanish places. */
const SPANISH_PLACE =
  /(?<!\p{L})(Madrid|Barcelona|Sevilla|Seville|M[aá]laga|Bilbao|Zaragoza|Alicante|Murcia|Tenerife|Gij[oó]n|Oviedo|Vigo)(?!\p{L})/u;
const ABOUT_HIM: ReadonlySet<string> = new Set([
  'claims.json',
  'corrections.json',
  'events.json',
  'identity.json',
  'narrative.json',
  'questions.json',
  'quotes.json',
  'sources.json',
]);

/** A folder of somebody's machine: it tells who worked on the record and means nothing to a reader. */
const MACHINE_PATH =
  /(?<![\w.:/)-])\/(?:tmp|home|root|work|usr|var|opt|etc|mnt|Users)\/[\w.-]|\b[A-Za-z]:\\\w|file:\/\//;

/** No text names a place inside Spain in what is about him, or a folder of a machine. Addresses of pages are not texts. */
export const privacy: Rule = {
  name,
  check: (data) =>
    entriesOf(data)
      .flatMap(leavesOf)
      .flatMap(({ file, entry, path, text }) => {
        const words = text.replace(/https?:\/\/\S+/g, ' ');
        const problem = problemsIn(file, name);
        const place = ABOUT_HIM.has(file) ? SPANISH_PLACE.exec(words) : null;
        return [
          ...(place ? [problem(entry, `${path} names a place in Spain: ${place[0]}`)] : []),
          ...(MACHINE_PATH.test(words) ? [problem(entry, `${path} names a folder of a machine`)] : []),
        ];
      }),
};
