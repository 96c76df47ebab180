/** Marks that open and close a quotation, in the languages of the record's sources. */
const PAIRS = ['“”', '‘’', '«»', '""'];

/**
 * The words in quotation marks, once: marks of their own around the whole are replaced, and those inside become single,
 * as in “‘I Survived CECOT’: an ordeal”.
 */
export function quoted(words: string): string {
  return `“${unquoted(words.trim()).replace(/[“«]/g, '‘').replace(/[”»]/g, '’')}”`;
}

/** The words without the one pair of marks that stands around all of them; as they are when there is none. */
function unquoted(words: string): string {
  const pair = PAIRS.find(([opens = '', closes = '']) => words.startsWith(opens) && words.endsWith(closes));
  const inside = words.slice(1, -1);
  // “One” and “two” begins and ends with a mark as well.
  return pair && [...pair].every((mark) => !inside.includes(mark)) ? inside : words;
}
