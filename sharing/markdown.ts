import { isLinkable } from './html.ts';

/** Marks that mean something anywhere in a line. */
const MARKS = /[\\`*_[\]<>|~&!$]/g;
/** What means something at the beginning of a line: headings, lists, quotations, rules, underlines of headings. */
const AT_START = /^(#+|[-+=]|\d+(?=[.)]))/;

/** One line of CommonMark that reads as the text does; line ends and tabs in it become spaces. */
export function markdownLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(MARKS, '\\$&');
  return line.replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** The text as paragraphs of CommonMark, its line ends kept. */
export function markdownText(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
  const lines = paragraphs.map((paragraph) => paragraph.split('\n').map(markdownLine).filter(Boolean).join('\\\n'));
  return lines.filter(Boolean).join('\n\n');
}

/** The same as a quotation. */
export function markdownQuote(text: string): string {
  return markdownText(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A link; the words alone where the address is none of the web, or `null`. */
export function markdownLink(words: string, address: string | null): string {
  const shown = markdownLine(words);
  if (address === null || !isLinkable(address)) return shown;
  const destination = address.toWellFormed().replace(/[\s<>\\\p{Cc}]/gu, (mark) => encodeURIComponent(mark));
  return `[${shown}](<${destination}>)`;
}
