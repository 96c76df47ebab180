import type { PageMention } from '../../components/page-summary.ts';
import type { Mention } from '../../detection/find-mentions.ts';
import type { Article } from '../../page/read-article.ts';

/** Characters of the article on each side of a mention: two lines of the panel together. */
const AROUND = 60;

/** A mention with the words around it. */
export function summariseMention({ text, titleEnd }: Article, mention: Mention): PageMention {
  const { start, end, quote, kind, reason } = mention;
  const inTitle = start < titleEnd;
  const [from, to] = inTitle ? [0, titleEnd] : [titleEnd, text.length];
  const before = text.slice(Math.max(from, start - AROUND), start);
  const after = text.slice(end, Math.min(to, end + AROUND));
  return { quote, before: fromWord(before), after: toWord(after), kind, reason, inTitle };
}

/** Without the word that the cut left half, and without what stands before a paragraph's end. */
function fromWord(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < AROUND ? line : line.slice(line.search(/\s/) + 1);
}

function toWord(after: string): string {
  const line = after.split('\n', 1)[0] ?? '';
  return line.length < AROUND ? line : line.slice(0, line.search(/\s\S*$/));
}
