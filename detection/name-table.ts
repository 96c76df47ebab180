/**
 * A gate for thousands of names: one pattern with all of them would take longer to compile than a page to search. Here the expression is
 * the same however many names there are, runs of words with capitals, and each pair of neighbouring words in a run is looked up.
 * The price against `gatePattern`: names in small letters or with initials are not seen, and one page in some thousands stops by chance.
 */
export interface NameTable {
  /** A Bloom filter over pairs of words, six bits a character: read where it stands, so that a page pays no decoding. */
  bits: string;
  size: number;
}

const BITS_PER_CHARACTER = 6;
/** "?" to "~": 64 printable characters in a row. */
const FIRST_CHARACTER = 0x3f;
const PROBES = 8;
/** Bits for each pair: with eight probes about one pair of words in three million is found by chance. */
const BITS_PER_PAIR = 48;

const NOISE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\u0301\\u0303\\u0308';
const CAPITAL_WORD = `(?:[A-ZÀ-Þ][a-zß-ɏ${NOISE}]+|[A-ZÀ-Þ]{3,})`;
/** Two or more words with capitals, whatever but letters stands between them; nothing where two blocks meet. */
const CAPITAL_RUN = new RegExp(`${CAPITAL_WORD}(?:[^A-Za-z0-9À-ɏ]{0,60}${CAPITAL_WORD})+`, 'g');
/** Stands between two runs, so that all of them can be read at once. */
const RUN_END = '\0';

/** The table for some names in full, given name first; it serialises to JSON. */
export function compileNameTable(names: string[]): NameTable {
  const pairs = names.flatMap((name) => {
    const found: [number, number][] = [];
    somePair(name, (first, second) => found.push([first, second]) > 0);
    return found;
  });
  const size = Math.max(64, pairs.length * BITS_PER_PAIR);
  const codes = new Array<number>(Math.ceil(size / BITS_PER_CHARACTER)).fill(0);
  for (const [first, second] of pairs) {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = bitOf(first, second, probe, size);
      const at = Math.floor(bit / BITS_PER_CHARACTER);
      codes[at] = (codes[at] ?? 0) | (1 << (bit % BITS_PER_CHARACTER));
    }
  }
  return { bits: codes.map((code) => String.fromCharCode(code + FIRST_CHARACTER)).join(''), size };
}

/** Whether two neighbouring words of the text may be a name of the table. */
export function mayHoldName(text: string, table: NameTable): boolean {
  const runs = text.match(CAPITAL_RUN);
  if (!runs) return false;
  return somePair(runs.join(RUN_END), (first, second) => isInTable(first, second, table));
}

function isInTable(first: number, second: number, { bits, size }: NameTable): boolean {
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = bitOf(first, second, probe, size);
    const code = bits.charCodeAt((bit / BITS_PER_CHARACTER) | 0) - FIRST_CHARACTER;
    if (((code >> (bit % BITS_PER_CHARACTER)) & 1) === 0) return false;
  }
  return true;
}

function bitOf(first: number, second: number, probe: number, size: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + probe, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % size;
}

/** Letters beyond ASCII, accents, and noise inside a word. Quotes, dashes and spaces stand between words whatever they are. */
const BEYOND_ASCII = /[\u00AD\u00C0-\u036F\u1E00-\u1EFF\u200B-\u200D\u2060\uFEFF]/g;
const plainLetters = new Map<string, string>();

/** The letters that one of those stands for; '' for what is none. */
function plainLetter(character: string): string {
  let plain = plainLetters.get(character);
  if (plain === undefined) {
    plain = character.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
    plainLetters.set(character, plain);
  }
  return plain;
}

/**
 * Whether a pair of neighbouring words of one run passes, each as a number that is the same for every way of writing it. A capital behind
 * a small letter begins a word. One flat loop: it runs cold, once a page, where every call costs.
 */
function somePair(runs: string, passes: (first: number, second: number) => boolean): boolean {
  const text = runs.replace(BEYOND_ASCII, plainLetter) + RUN_END;
  let previous = 0;
  let hash = 0;
  let small = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isSmall = unit > 0x60 && unit < 0x7b;
    const isCapital = unit > 0x40 && unit < 0x5b;
    if (hash !== 0 && !isSmall && (small || !isCapital)) {
      if (previous !== 0 && passes(previous, hash)) return true;
      previous = hash;
      hash = 0;
    }
    if (isSmall || isCapital) hash = (Math.imul(hash, 31) + (unit | 0x20)) | 0;
    else if (unit === 0) previous = 0;
    small = isSmall;
  }
  return false;
}
