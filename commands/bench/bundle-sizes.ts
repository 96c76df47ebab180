import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export interface BundleSizes {
  gate: number;
  readerWithoutRecord: number;
  record: number;
}

/** Sizes in kB (of 1,000 bytes), gzipped, of the scripts in a build's folder. */
export function bundleSizes(folder: string): BundleSizes {
  const reader = readFileSync(`${folder}/reader.js`, 'utf8');
  const data = writtenJson(reader);
  if (data.join('').length < 10_000) throw new Error('No record found in reader.js: is it still parsed from a string?');
  return {
    gate: gzipped(readFileSync(`${folder}/gate.js`, 'utf8')),
    readerWithoutRecord: gzipped(data.reduce((script, json) => script.replace(json, () => ''), reader)),
    record: gzipped(data.join('\n')),
  };
}

/** Every string that a script gives to `JSON.parse`, as written there: the record, and what the build makes of its names. */
export function writtenJson(script: string): string[] {
  return [...script.matchAll(/JSON\.parse\((["'`])/g)].map(({ 1: quote = '', index, 0: call }) => {
    const start = index + call.length;
    return script.slice(start, endOfString(script, start, quote));
  });
}

function endOfString(script: string, start: number, quote: string): number {
  let i = start;
  while (i < script.length && script[i] !== quote) i += script[i] === '\\' ? 2 : 1;
  return i;
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}
