/** A line of a text; `start` is where it begins in the text, in UTF-16 code units. */
export interface TextLine {
  text: string;
  start: number;
}

/**
 * The text in lines no wider than `width`, broken between words and, where one word alone is wider, between characters
 * as a reader counts them. Nothing is left out but the spaces at the breaks; a text without a word has no line.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  let end = 0;
  for (const { index, 0: word } of text.matchAll(/[^ \n]+/g)) {
    const parted = end > start && text.slice(end, index).includes('\n');
    if (end > start && !parted && measure(text.slice(start, index + word.length)) <= width) {
      end = index + word.length;
      continue;
    }
    if (end > start) lines.push({ text: text.slice(start, end), start });
    const pieces = measure(word) <= width ? [word] : breakWord(word, width, measure);
    start = index;
    for (const piece of pieces.slice(0, -1)) {
      lines.push({ text: piece, start });
      start += piece.length;
    }
    end = index + word.length;
  }
  if (end > start) lines.push({ text: text.slice(start, end), start });
  return lines;
}

/** A word in pieces that fit; a single character is never broken, however wide it is. */
function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [''];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const last = pieces.length - 1;
    const longer = pieces[last] + segment;
    if (pieces[last] === '' || measure(longer) <= width) pieces[last] = longer;
    else pieces.push(segment);
  }
  return pieces;
}
