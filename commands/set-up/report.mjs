import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json, wherever the command was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Something the person must do first. Its message is all they see: no stack. */
export class Refusal extends Error {}

/** Says on standard error what is being done, so that standard output holds results only. */
export function say(sentence) {
  console.error(`set-up: ${sentence}`);
}
