/** Text for comparing, and the way back: `offsets[i]` is where the folded code unit `i` begins in the original. */
export interface FoldedText {
  text: string;
  /** One longer than `text`: the last entry is the original's length. */
  offsets: Uint32Array;
}

/** Where plain text ends: ASCII without controls and without backticks (which are apostrophes), its spaces single. */
const NOT_PLAIN = /[^ -_a-~]| (?![!-_a-~])/g;
/** The longest compatibility decomposition of one code point (U+FDFA) has 18 code units. */
const LONGEST_FOLD = 18;

const SINGLE_QUOTES = "'`´‘’‚‛′ʹʻʼʽˈ＇";
const DOUBLE_QUOTES = '"“”„‟«»″＂';
const DASHES = '-‐‑‒–—―−﹘﹣－';
const LINE_BREAKS = '\n\u0085\u2028\u2029';
/** Marks, soft hyphens, zero-width and direction signs, and what a broken encoding left behind. */
const DROPPED = /[\p{M}\p{Cf}\uFFFD]/gu;

const foldedCharacters = new Map<number, string>();

/** Signs that many keyboards and programs write in many ways; null for everything else. */
function foldSign(character: string): string | null {
  if (SINGLE_QUOTES.includes(character)) return "'";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  if (DASHES.includes(character)) return '-';
  if (LINE_BREAKS.includes(character)) return '\n';
  return /[^\S\uFEFF]/.test(character) ? ' ' : null;
}

/** Folds one code point; '' when it does not count. Signs come before decomposition, which would turn `´` into a space. */
function foldCharacter(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  const sign = foldSign(character);
  if (sign !== null) return sign;
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(DROPPED, '');
  return Array.from(decomposed, (part) => foldSign(part) ?? part).join('');
}

function cachedFold(codePoint: number): string {
  let folded = foldedCharacters.get(codePoint);
  if (folded === undefined) {
    folded = foldCharacter(codePoint);
    foldedCharacters.set(codePoint, folded);
  }
  return folded;
}

/** The output under construction: pieces of text, and the origin of each of their code units. */
class Folding {
  readonly pieces: string[] = [];
  origins: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.origins = new Uint32Array(capacity);
  }

  /** Adds a piece all of whose units come from one place. */
  add(piece: string, origin: number): void {
    this.pieces.push(piece);
    this.origins.fill(origin, this.length, this.length + piece.length);
    this.length += piece.length;
  }

  /** Adds the plain text that begins at `at`; where it ends. Nearly all text goes this way. */
  addPlain(text: string, at: number): number {
    const end = plainEnd(text, at);
    this.pieces.push(text.slice(at, end).toLowerCase());
    for (let i = at; i < end; i += 1) this.origins[this.length++] = i;
    return end;
  }

  /** Adds the white space that begins at `at`, what does not count inside it included; where it ends. */
  addSpace(text: string, at: number): number {
    let end = at;
    const breaks: number[] = [];
    for (let folded = foldAt(text, end); end < text.length && folded.trim() === ''; folded = foldAt(text, end)) {
      if (folded === '\n') breaks.push(end);
      end += widthAt(text, end);
    }
    this.add(breaks.length > 0 ? '\n' : ' ', at);
    const second = breaks[1];
    if (second !== undefined) this.add('\n', second);
    return end;
  }

  /** Makes sure that the `rest` of the text has room, one more character of the longest kind, and the end. */
  makeRoom(rest: number): void {
    if (this.length + rest + LONGEST_FOLD < this.origins.length) return;
    const origins = new Uint32Array((this.origins.length + rest) * 2);
    origins.set(this.origins);
    this.origins = origins;
  }
}

/** Where the plain text that begins at `at` ends. Found natively, since a page's first text runs cold. */
function plainEnd(text: string, at: number): number {
  NOT_PLAIN.lastIndex = at;
  return NOT_PLAIN.exec(text)?.index ?? text.length;
}

function foldAt(text: string, at: number): string {
  return cachedFold(text.codePointAt(at) ?? 0);
}

function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * The text in lower case without accents, with plain quotes, hyphens and single spaces, and the map back to it.
 * A run of white space becomes one space, one line break when it holds one, or two (a block boundary) when it holds more.
 */
export function foldText(text: string): FoldedText {
  const folding = new Folding(text.length + LONGEST_FOLD + 1);
  for (let at = folding.addPlain(text, 0); at < text.length; at = folding.addPlain(text, at)) {
    folding.makeRoom(text.length - at);
    const folded = foldAt(text, at);
    if (folded !== '' && folded.trim() === '') {
      at = folding.addSpace(text, at);
    } else {
      folding.add(folded, at);
      at += widthAt(text, at);
    }
  }
  folding.origins[folding.length] = text.length;
  return { text: folding.pieces.join(''), offsets: folding.origins.slice(0, folding.length + 1) };
}
