/** Blocks of one page that are looked at, and characters of a tag. */
const MOST_BLOCKS = 20;
const LONGEST_TAG = 2_000;

const TYPE = /\stype\s*=\s*["']?\s*application\/ld\+json\b/i;

/**
 * What stands in `<script type="application/ld+json…">` of a page, without a DOM: nothing of the page is built or run,
 * and each character is looked at a bounded number of times, whatever the page does. [] when there is none.
 */
export function embeddedJson(html: string): string[] {
  const blocks: string[] = [];
  const opening = /<script(?=[\s/])/gi;
  const closing = /<\/script/gi;
  for (let open = opening.exec(html); open && blocks.length < MOST_BLOCKS; open = opening.exec(html)) {
    const tagEnd = html.indexOf('>', open.index);
    if (tagEnd < 0) break;
    if (tagEnd - open.index > LONGEST_TAG || !TYPE.test(html.slice(open.index, tagEnd))) {
      opening.lastIndex = Math.max(opening.lastIndex, tagEnd - LONGEST_TAG);
      continue;
    }
    closing.lastIndex = tagEnd;
    const end = closing.exec(html)?.index ?? html.length;
    // `<\/` needs no undoing: in JSON a slash may be escaped.
    blocks.push(html.slice(tagEnd + 1, end));
    opening.lastIndex = end;
  }
  return blocks;
}
