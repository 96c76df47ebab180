/** Controls that are neither a line break nor a tab; a carriage return has become a line break by then. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Embeddings, overrides and isolates: they reorder what stands around them, so that a text shows what it does not say. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;

/** The text without lone surrogates, controls and reordering signs, its line breaks `\n`; white space stays as it is. */
export function cleanCharacters(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(CONTROLS, '').replace(REORDERING, '');
}

/**
 * The text as it may be kept and shown: clean, trimmed, and cut at `most` UTF-16 code units, never inside a character.
 * '' when nothing is left.
 */
export function cleanText(text: string, most: number): string {
  return cutEnd(cleanCharacters(text).trim(), most).trimEnd();
}

/** The first code units of a well-formed text, at most so many; one fewer where the cut would halve a character. */
export function cutEnd(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The last code units of a well-formed text, at most so many; one fewer where the cut would halve a character. */
export function cutStart(text: string, most: number): string {
  return text.length <= most ? text : text.slice(text.length - most).replace(/^[\udc00-\udfff]/, '');
}
