import { encodeFragmentText } from '../casefile/passage-link.ts';
import { cleanText } from '../notes/clean-text.ts';
import { LONGEST_QUOTE } from '../notes/note.ts';

/** A passage as browsers look for it: `text=[prefix-,]start[,end][,-suffix]`. https://wicg.github.io/scroll-to-text-fragment/ */
export interface TextDirective {
  /** What stands right before the passage. */
  prefix: string | null;
  /** The passage, or its first words when there is an `end`. */
  start: string;
  /** Its last words. */
  end: string | null;
  /** What stands right after it. */
  suffix: string | null;
}

/** Where the part of a fragment begins that is for the browser alone. */
export const FRAGMENT_DELIMITER = ':~:';
/** Of a fragment; the rest is left unread. A link of ours is full long before. */
export const MOST_DIRECTIVES = 200;
/** Code units of one encoded directive: three terms of the longest quote, nine units for a character. */
const LONGEST_ENCODED = 3 * 9 * LONGEST_QUOTE;

/** The directive as it stands in a fragment. It ends in a letter or digit, so that no program cuts anything off. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix === null ? [] : `${encodeFragmentText(prefix)}-`,
    encodeFragmentText(start),
    end === null ? [] : encodeFragmentText(end),
    suffix === null ? [] : `-${encodeFragmentText(suffix)}`,
  ];
  return `text=${terms.flat().join(',')}`;
}

/** The directives of a fragment, with or without `#`, in their order; what is none is left out. */
export function readDirectives(fragment: string): TextDirective[] {
  const directives: TextDirective[] = [];
  for (const part of fragmentParts(fragment)) {
    const directive = part.startsWith('text=') && part.length <= LONGEST_ENCODED ? readTerms(part.slice(5)) : null;
    if (directive) directives.push(directive);
    if (directives.length === MOST_DIRECTIVES) break;
  }
  return directives;
}

/** What a fragment is made of, still encoded; an element's name before the delimiter is none of it. */
export function fragmentParts(fragment: string): string[] {
  const bare = fragment.replace(/^#/, '');
  const at = bare.indexOf(FRAGMENT_DELIMITER);
  // Programs that take an address for markup escape it once too often.
  return bare
    .slice(at < 0 ? 0 : at + FRAGMENT_DELIMITER.length)
    .replaceAll('&amp;', '&')
    .split('&');
}

function readTerms(encoded: string): TextDirective | null {
  const terms = encoded.split(',');
  const prefix = terms[0]?.endsWith('-') ? decodeTerm(terms.shift()?.slice(0, -1)) : null;
  const suffix = terms.at(-1)?.startsWith('-') ? decodeTerm(terms.pop()?.slice(1)) : null;
  const [start, end, ...others] = terms.map(decodeTerm);
  if (!start || end === '' || prefix === '' || suffix === '' || others.length > 0) return null;
  return { prefix, start, end: end ?? null, suffix };
}

/** The words of a term, which are one line; '' when it has none, or is no percent-encoding. */
function decodeTerm(encoded = ''): string {
  try {
    return cleanText(decodeURIComponent(encoded), LONGEST_QUOTE).replace(/[ \t\n]+/g, ' ');
  } catch {
    return ''; // a cut link ends in the middle of a sign
  }
}
