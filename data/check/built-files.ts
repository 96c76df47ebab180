/** What must not stand in the files of the built extension. Plain functions, for `npm run check:data -- --built` and for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RawData } from '../read-data.ts';
import { findIdCard } from './id-cards.ts';
import { nationalDigits, phonePattern } from './phone-pattern.ts';
import { type Problem, problemsIn } from './problem.ts';

const rule = 'built-files';

/** Pictures and fonts hold no texts, and their bytes spell anything. */
const BINARY = /\.(png|jpe?g|gif|webp|ico|woff2?|ttf|zip|xpi|wasm)$/i;

/** Problems in every text file under the folder; `[]` when it may ship. Throws when there is no such folder or nothing in it. */
export function scanBuiltFolder(folder: string, data: RawData): Problem[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error(`${folder} holds no files: build the extension first`);
  return files
    .filter((file) => !BINARY.test(file))
    .sort()
    .flatMap((file) => scanBuiltText(relative(folder, file), readFileSync(file, 'utf8'), data));
}

/** Problems in one file's text: numbers never to be shown, numbers not yet verified, identity cards. */
export function scanBuiltText(file: string, text: string, data: RawData): Problem[] {
  const problem = problemsIn(file, rule);
  return [
    ...data.neverShow.numbers
      .filter(({ digits }) => phonePattern(digits).test(text))
      .map(({ digits, reason }) => problem(null, `holds ${digits}, which must never be shown: ${reason}`)),
    ...hiddenPhones(data)
      .filter(({ pattern }) => pattern.test(text))
      .map(({ id, printed }) => problem(null, `holds ${printed} of ${id}, which has show: false`)),
    ...(findIdCard(text) === null ? [] : [problem(null, 'holds what looks like the number of an identity card')]),
  ];
}

function hiddenPhones({ resources }: RawData): { id: string; printed: string; pattern: RegExp }[] {
  return resources.flatMap(({ id, phones }) =>
    phones
      .filter(({ show }) => !show)
      .map(({ printed, e164 }) => ({
        id,
        printed,
        pattern: e164 === null ? codePattern(printed) : phonePattern(nationalDigits(e164)),
      })),
  );
}

/** A short code is searched as the entry of a phone only: three digits alone stand in any script. */
function codePattern(printed: string): RegExp {
  const code = printed.replace(/\W/g, '\\$&');
  return new RegExp(String.raw`printed\\?["']?\s*:\s*\\?["'\x60]${code}\\?["'\x60]`);
}
