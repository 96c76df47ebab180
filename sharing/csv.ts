export type Cell = string | number | boolean | null;

/** A row as RFC 4180 has it, with its line's end; `null` is an empty cell. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => csvCell(String(cell ?? ''))).join(',')}\r\n`;
}

/**
 * A spreadsheet takes a cell that begins like this for a formula, and whoever writes a page could put one there. An
 * apostrophe before it makes it text. One that stands there already gets another, so that taking one away restores all.
 */
const LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(text: string): string {
  const inert = LIKE_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
