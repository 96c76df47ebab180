/** Text for comparing, and the way back. */
export interface FoldedText {
  text: string;
  /** Where the folded code unit `at` begins in the original; for the end, the original's length. */
  originOf(at: number): number;
}

/**
 * Where plain text ends: ASCII without controls and without backticks (which are apostrophes), its spaces single, its line
 * breaks single or in pairs between visible characters.
 */
const NOT_PLAIN = /[^\n -_a-~]| (?![!-_a-~])|\n(?!\n?[!-_a-~])/g;

const SINGLE_QUOTES = "'`´‘’‚‛′ʹʻʼʽˈ＇";
const DOUBLE_QUOTES = '"“”„‟«»″＂';
const DASHES = '-‐‑‒–—―−﹘﹣－';
const LINE_BREAKS = '\n\u0085\u2028\u2029';
/** Marks, soft hyphens, zero-width and direction signs, and what a broken encoding left behind. */
const DROPPED = /[\p{M}\p{Cf}\uFFFD]/gu;
/** The marks of Latin letters, asked for first: they are compiled in a tenth of the time, and mostly all there is. */
const LATIN_MARKS = /[\u0300-\u036F]/g;
const BEYOND_ASCII = /[^\0-\x7F]/;

/**
 * Nearly all that is not plain on English and Spanish pages. It is replaced at once, natively, one character for one; then
 * the text is plain but for a few places.
 */
const FREQUENT = /[\u00A0\u00C0-\u00FF‘’“”«»–—]/g;

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
  const bare = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(LATIN_MARKS, '');
  const counted = BEYOND_ASCII.test(bare) ? bare.replace(DROPPED, '') : bare;
  return Array.from(counted, (part) => foldSign(part) ?? part).join('');
}

function cachedFold(codePoint: number): string {
  let folded = foldedCharacters.get(codePoint);
  if (folded === undefined) {
    folded = foldCharacter(codePoint);
    foldedCharacters.set(codePoint, folded);
  }
  return folded;
}

/**
 * The output under construction: pieces of text, and where each of them comes from. Plain text maps one to one, so that
 * only the places are kept where that changes: a page has few of them.
 */
class Folding implements FoldedText {
  text = '';
  readonly #pieces: string[] = [];
  /** From the folded place `#starts[i]` on, the original is so many code units further. */
  readonly #starts: number[] = [0];
  readonly #shifts: number[] = [0];
  #shift = 0;
  #length = 0;

  /** Adds a piece all of whose units come from one place. */
  add(piece: string, origin: number): void {
    this.#pieces.push(piece);
    for (let end = this.#length + piece.length; this.#length < end; this.#length += 1) this.#place(origin);
  }

  /** Adds the plain text that begins at `at`; where it ends. Nearly all text goes this way. */
  addPlain(text: string, at: number): number {
    const end = plainEnd(text, at);
    this.#place(at);
    this.#pieces.push(text.slice(at, end).toLowerCase());
    this.#length += end - at;
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

  /** Ends the text, of which the original is so long. */
  end(originalLength: number): FoldedText {
    this.#place(originalLength);
    this.text = this.#pieces.join('');
    return this;
  }

  originOf(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return at + (this.#shifts[low] ?? 0);
  }

  /** What comes next begins at `origin` in the original. */
  #place(origin: number): void {
    const shift = origin - this.#length;
    if (shift === this.#shift) return;
    this.#shift = shift;
    if (this.#starts.at(-1) === this.#length) {
      this.#shifts[this.#shifts.length - 1] = shift;
      return;
    }
    this.#starts.push(this.#length);
    this.#shifts.push(shift);
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
export function foldText(source: string): FoldedText {
  const text = source.replace(FREQUENT, (character) => cachedFold(character.charCodeAt(0)));
  const folding = new Folding();
  for (let at = folding.addPlain(text, 0); at < text.length; at = folding.addPlain(text, at)) {
    const folded = foldAt(text, at);
    if (folded !== '' && folded.trim() === '') {
      at = folding.addSpace(text, at);
    } else {
      folding.add(folded, at);
      at += widthAt(text, at);
    }
  }
  return folding.end(text.length);
}
