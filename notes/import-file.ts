import { embeddedJson } from './embedded-json.ts';
import type { ImportResult } from './import-result.ts';
import { readAnnotations } from './read-annotations.ts';

/** In UTF-16 code units; a thousand notes are a tenth of that. */
export const LARGEST_FILE = 5_000_000;

/**
 * The notes in a file that a reader chose: a briefing or JSON-LD of ours, JSON-LD of others, an export of Hypothesis. The
 * content decides, not the name. Never throws.
 */
export function importFile(text: string): ImportResult {
  if (text.length > LARGEST_FILE) return { failed: 'too-large' };
  const content = text.replace(/^\ufeff/, '').trim();
  if (/^[[{]/.test(content)) {
    const json = parseJson(content);
    return json === undefined ? { failed: 'not-json' } : readAnnotations(json);
  }
  const blocks = embeddedJson(content)
    .map(parseJson)
    .filter((json) => json !== undefined);
  if (blocks.length === 0) return { failed: 'not-json' };
  // Web pages describe themselves in such blocks, too.
  const annotated = blocks.filter((json) => !('failed' in readAnnotations(json)));
  const [first] = annotated;
  return readAnnotations(annotated.length === 1 ? first : annotated);
}

/** The parsed text; `undefined` when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
