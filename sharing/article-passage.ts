import { encodeFragmentText } from '../casefile/passage-link.ts';
import type { Quote } from '../notes/note.ts';
import { isLinkable } from './html.ts';

/** Characters; a longer passage is named by its first and last words, as browsers' own links do. */
const LONGEST_EXACT = 300;
/** Of each end of a long passage. */
const WORDS = 6;

/** A link to the quoted words in the article, which browsers scroll to and highlight; `null` for no address of the web. */
export function articlePassage(address: string, quote: Pick<Quote, 'exact'>): string | null {
  if (!isLinkable(address)) return null;
  const page = address.replace(/#.*$/s, '');
  const words = directiveWords(quote.exact).map(encodeFragmentText).join(',');
  return words === '' ? page : `${page}#:~:text=${words}`;
}

/** One term, or two for a passage that is long or goes over several blocks: a term never does. */
function directiveWords(exact: string): string[] {
  const blocks = exact.split(/\s*\n\s*/).filter((block) => block.trim() !== '');
  const [first = '', last = first] = [blocks[0]?.trim(), blocks.at(-1)?.trim()];
  if (blocks.length < 2 && first.length <= LONGEST_EXACT) return first === '' ? [] : [first];
  return [first.split(/\s+/).slice(0, WORDS).join(' '), last.split(/\s+/).slice(-WORDS).join(' ')];
}
