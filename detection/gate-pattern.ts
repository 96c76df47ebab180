import type { NamesFile } from '../data/names-file.ts';

/** Soft hyphens and zero-width characters that pages put inside words. */
const ZERO_WIDTH = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
/** Between two words of a name: anything but letters and digits, and nothing at all where two blocks meet. */
const BETWEEN = '[^A-Za-z0-9À-ɏ]{0,200}';
/** The search looks at so many characters before it tries the names: fewer would stop too often, more would skip no better. */
const WINDOW = 4;

/** As many letters of a surname as tell: "Herm" is not "Hern". */
const TELLING = 4;

/** One thing to search for: `from` begins where the window does, `before` must stand in front of it, one of `after` behind it. */
interface Needle {
  before: string;
  from: string;
  /** Each the beginnings of the words that follow; none: nothing need follow. */
  after: string[][];
}

/** How the letters of the names are written: case, the accents of the data, decomposed accents, noise. */
interface Spelling {
  letter(letter: string): string;
  noise: string;
}

/**
 * One native search over raw page text, a necessary condition of `findMentions` being non-empty.
 *
 * It looks for the given name with a capital (rare enough to stand for every form that begins with it), for the given name in lower case
 * and for misspelled ones with a surname behind them, and for hashtags. Speed comes from the shape: V8 skips ahead by the letters that can
 * stand at each of the first positions, but only when no loop is among them; so a window of plain classes comes first, and
 * the pattern that tolerates noise is tried only where the window fits.
 */
export function gatePattern(names: NamesFile): RegExp {
  const spelling = readSpelling(names);
  const needles = nameNeedles(names);
  const tagNeedles = hashtagNeedles(names, needles, spelling);
  const all = [...needles, ...tagNeedles];
  const size = Math.min(WINDOW, ...all.map((needle) => needle.from.length));
  const tolerant = [capitalisedNames(names, spelling), ...writeNeedles(all, spelling)].join('|');
  return new RegExp(`${writeWindow(all, size, spelling)}(?<=(?=${tolerant})[^]{${size}})`);
}

/** Lower case without accents: what two spellings of one name share. Smaller than `foldText`, for the gate. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(form: string): string[] {
  return plain(form).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function formsOf(names: NamesFile, scope: 'full' | 'partial'): string[][] {
  const variants = names.variants.filter((variant) => variant.scope === scope && !variant.form.startsWith('#'));
  return [...(scope === 'full' ? names.names : []), ...variants.map((variant) => variant.form)].map(wordsOf);
}

/** Given names that may count by themselves: the first words of `names` that are listed as partial forms too. */
function bareGivenNames(names: NamesFile): Set<string> {
  const partial = new Set(formsOf(names, 'partial').map((words) => words.join(' ')));
  return new Set(names.names.map((name) => wordsOf(name)[0] ?? '').filter((word) => partial.has(word)));
}

function readSpelling(names: NamesFile): Spelling {
  const written = [...names.names, ...names.variants.map((variant) => variant.form)].join('').normalize('NFC');
  const accented = [...new Set(written.toLowerCase())].filter((letter) => plain(letter) !== letter);
  const marks = [...new Set(accented.join('').normalize('NFD').match(/\p{M}/gu) ?? [])].join('');
  const letters = new Map<string, string>([['#', '#']]);
  return {
    noise: ZERO_WIDTH + marks,
    letter(letter) {
      const known = letters.get(letter);
      if (known) return known;
      const variants = [letter, ...accented.filter((other) => plain(other) === letter)].join('');
      const cased = [...new Set(variants + variants.toUpperCase())].join('');
      letters.set(letter, cased);
      return cased;
    },
  };
}

/** Every first word with what may follow it: a surname, a middle name and a surname, or an initial. */
function nameNeedles(names: NamesFile): Needle[] {
  const forms = formsOf(names, 'full');
  const single = formsOf(names, 'partial').filter((words) => words.length === 1);
  const later = new Set(forms.flatMap((words) => words.slice(1)));
  const middle = new Set(names.variants.flatMap(({ kind, form }) => (kind === 'middle-name' ? wordsOf(form) : [])));
  const surnames = [...later].filter((word) => !middle.has(word));
  const bare = bareGivenNames(names);
  const first = [...new Set([...forms, ...single].map((words) => words[0] ?? ''))].filter((word) => !later.has(word));
  const starts = distinct(surnames.map((word) => word.slice(0, TELLING)));
  const paths = [...starts.map((word) => [word]), ...[...middle].flatMap((word) => starts.map((next) => [word, next]))];
  const initials = distinct([...later].map((word) => `${word.charAt(0)}.`)).map((initial) => [initial]);
  const needles = (words: string[], after: string[][]) => words.map((from) => ({ before: '', from, after }));
  return [...needles(first, paths), ...needles([...bare], initials)];
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}

/** Hashtags that count alone and do not begin with a name searched for: each from where its letters fit the window best. */
function hashtagNeedles(names: NamesFile, needles: Needle[], spelling: Spelling): Needle[] {
  const tags = names.variants.filter(({ form, scope }) => scope === 'full' && form.startsWith('#'));
  return tags.map(({ form }) => {
    const tag = plain(form);
    const starts = Array.from({ length: tag.length - WINDOW }, (_, at) => at);
    const width = (at: number) =>
      writeWindow([...needles, { before: '', from: tag.slice(at), after: [] }], WINDOW, spelling).length;
    const best = starts.reduce((a, b) => (width(b) < width(a) ? b : a), 0);
    return { before: tag.slice(0, best), from: tag.slice(best, best + WINDOW), after: [] };
  });
}

/** The classes of the first `size` characters, noise and the letters it pushes back included. */
function writeWindow(needles: Needle[], size: number, spelling: Spelling): string {
  const classes = Array.from({ length: size }, (_, at) => {
    const letters = needles.flatMap(({ from }) => [...from.slice(at === 0 ? 0 : 1, at + 1)]);
    return `[${[...new Set(letters.map((letter) => spelling.letter(letter)).join(''))].join('')}${at > 0 ? spelling.noise : ''}]`;
  });
  return classes.join('');
}

/** Needles with the same followers are written as one alternative. */
function writeNeedles(needles: Needle[], spelling: Spelling): string[] {
  const groups = new Map<string, Needle[]>();
  for (const needle of needles) {
    const key = JSON.stringify([needle.before, needle.after]);
    groups.set(key, [...(groups.get(key) ?? []), needle]);
  }
  return [...groups.values()].map((group) => {
    const { before = '', after = [] } = group[0] ?? {};
    const behind = before && `(?<=${writeWords([[before]], spelling)}[${spelling.noise}]*)`;
    const heads = group.map(({ from }) => [from]);
    return behind + writeWords(heads, spelling) + (after.length > 0 ? BETWEEN + writeWords(after, spelling) : '');
  });
}

/**
 * Any of some sequences of words, or of beginnings of words, noise tolerated: what they begin with alike is written once, since the
 * browser compiles the pattern anew in every page. An initial ("j.") is one that no letter follows.
 */
function writeWords(sequences: string[][], spelling: Spelling): string {
  return writeTails(
    sequences.map((words) => words.join(' ')),
    '',
    spelling,
  );
}

/** Any of the tails, which stand behind the character `last`. */
function writeTails(tails: string[], last: string, spelling: Spelling): string {
  const longer = tails.filter((tail) => tail !== '');
  const branches = [...Map.groupBy(longer, (tail) => tail.charAt(0))].map(([first, same]) => {
    const noise = isInWord(last, first) ? `[${spelling.noise}]*` : '';
    const rest = same.map((tail) => tail.slice(1));
    return noise + writeCharacter(first, spelling) + writeTails(rest, first, spelling);
  });
  if (longer.length < tails.length && branches.length > 0) branches.push('');
  return branches.length > 1 ? `(?:${branches.join('|')})` : branches.join('');
}

function isInWord(left: string, right: string): boolean {
  return left !== '' && left !== ' ' && right !== ' ' && right !== '.';
}

function writeCharacter(character: string, spelling: Spelling): string {
  if (character === ' ') return BETWEEN;
  return character === '.' ? '[^A-Za-z]' : `[${spelling.letter(character)}]`;
}

/** The bare given names with a capital: "Andry" and "ANDRY", not the end of "Landry". */
function capitalisedNames(names: NamesFile, spelling: Spelling): string {
  const written = [...bareGivenNames(names)].map((name) => {
    const [first = '', ...rest] = name;
    const capitals = [...spelling.letter(first)].filter((letter) => letter !== letter.toLowerCase()).join('');
    return `[${capitals}][${spelling.noise}]*${writeWords([[rest.join('')]], spelling)}`;
  });
  return written.join('|') || '(?!)';
}
