/** The words in quotation marks; those inside them become single, as in “‘Ya el milagro está hecho’”. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
