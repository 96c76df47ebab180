// `npm run check:data [-- --built DIR…]`: prints what an editor has to mend and ends with status 1, or says that all is well.
import { scanBuiltFolder } from '../data/check/built-files.ts';
import { checkRecord } from '../data/check/check-record.ts';
import { checkCues } from '../data/check/cues.ts';
import { formatProblems } from '../data/check/problem.ts';
import { type RawData, readData } from '../data/compile.ts';
import { type RawCues, readCues } from '../data/read-cues.ts';

function main(args: readonly string[]): number {
  const [flag, ...folders] = args;
  if (flag !== undefined && (flag !== '--built' || folders.length === 0))
    return refuse('Usage: npm run check:data [-- --built DIR…]');
  try {
    return report(readData(), readCues(), folders);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function report(data: RawData, cues: RawCues, folders: readonly string[]): number {
  const problems = [
    ...checkRecord(data),
    ...checkCues(cues, data),
    ...folders.flatMap((folder) => scanBuiltFolder(folder, data)),
  ];
  if (problems.length > 0) return refuse(formatProblems(problems));
  const { claims, sources, events, resources, outlets } = data;
  console.log(
    `The record is sound: ${claims.length} claims, ${sources.length} sources, ${events.length} events, ` +
      `${resources.length} places of help, ${outlets.length} outlets, cues for ${cues.files.flatMap((file) => file.cues).length} entries.`,
  );
  for (const folder of folders) console.log(`${folder} holds no number that must not be shown.`);
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
