/** From the editors' patterns to the short lists of numbers that the matcher walks. Node, build time. */
import { formatProblems, type Problem } from './check/problem.ts';
import type { CompiledCue, CompiledCues, CompiledSpeaker, LanguageCues } from './compiled-cues.ts';
import { DATES_FROM, HIM, HIS, INTRODUCED, NOT, THERE } from './compiled-cues.ts';
import { rarestList } from './rare-lists.ts';
import type { Cue, RawCues, WordLists } from './read-cues.ts';
import { type CuePatterns, listsOf, type PlacedPattern, writePatterns, writePhrases } from './write-cues.ts';

/** At most so many words behind the step before, then this element. */
type Step = [gap: number, element: number];

/** Words that an ellipsis without a number may stand for. */
const GAP = 6;
const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
const ROLES: Readonly<Record<string, number>> = { him: HIM, his: HIS, not: NOT, introduced: INTRODUCED };
/** Lists of places that "there" and "the prison" may mean when the text has just named one. */
const PLACES = ['cecot', 'el-salvador'];
/** Lists that hold one of these say little by themselves: another tells where a pattern stands. */
const COMMON = new Set(
  'a an the of in on at to from by for and or was were is are be been has have had he his it that who as with not no el la los las un una de del en a al por para y o fue era es son ser sido ha han habia lo le se su que con como'.split(
    ' ',
  ),
);

/** What the reader ships of the cues; `publishers` are names that are nobody's. Throws an error whose message lists what an editor has to mend. */
export function compileCues(raw: RawCues, publishers: readonly string[]): Required<CompiledCues> {
  const { compiled, problems } = readPatterns(raw, publishers);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return compiled;
}

/** The cues with their patterns read, and every line that could not be. */
export function readPatterns(
  raw: RawCues,
  publishers: readonly string[] = [],
): { compiled: Required<CompiledCues>; problems: Problem[] } {
  const problems: Problem[] = [];
  const compiled = {
    speakers: raw.speakers.map(compileSpeaker),
    en: compileLanguage(raw, publishers, 'en', problems),
    es: compileLanguage(raw, publishers, 'es', problems),
  };
  return { compiled, problems };
}

function compileSpeaker({ forms, ...speaker }: RawCues['speakers'][number]): CompiledSpeaker {
  const folded = (phrases: readonly string[] | undefined) => phrases?.map((phrase) => phraseWords(phrase).join(' '));
  const { roles, bodies, places, ...same } = speaker;
  return { ...same, roles: folded(roles), bodies: folded(bodies), places: folded(places) };
}

/** Folded words of an authored phrase: small letters, no accents, no signs. */
export function phraseWords(phrase: string): string[] {
  const plain = phrase.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The lists of one language, each kept once; patterns name them by number. */
class Lists {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  add(phrases: readonly string[]): number {
    const text = [...new Set(phrases.map((phrase) => phraseWords(phrase).join(' ')))].join('|');
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }

  /** How little a list says: of a pattern's lists the one that says most tells where it stands. */
  dullness(list: number): number {
    const phrases = (this.texts[list] ?? '').split('|');
    return phrases.filter((phrase) => COMMON.has(phrase)).length * 100 + phrases.length;
  }
}

function compileLanguage(
  raw: RawCues,
  publishers: readonly string[],
  language: Language,
  problems: Problem[],
): LanguageCues {
  const lists = new Lists();
  const dates: string[] = [];
  const cues = raw.files.flatMap(({ file, words, cues }) => {
    const known = { ...raw.words, ...words };
    return cues.map((cue) => {
      const compiler = new PatternCompiler(known, language, lists, dates, (message) =>
        problems.push({ file: `cues/${file}`, entry: cue.entry, rule: 'cues', message }),
      );
      return compileCue(cue, language, compiler);
    });
  });
  const grammar = Object.fromEntries(
    Object.entries(raw.grammar).map(([name, lines]) => [name, lists.add(lines[language])]),
  );
  grammar.publishers = lists.add(publishers.filter((name) => name.length > 3));
  const speakers = raw.speakers.map(({ forms }) => lists.add(forms[language]));
  return {
    ...writePhrases(lists.texts),
    patterns: writePatterns(
      cues.map(({ patterns }) => patterns),
      rarestList(lists.texts, exampleSentences(raw, language)),
      language === 'es',
    ),
    dates,
    grammar,
    speakers,
    cues: cues.map(({ cue }) => cue),
  };
}

/** The examples of all cues stand for articles: by them it is told which words are rare. */
function exampleSentences({ files }: RawCues, language: Language): string[][] {
  const examples = files.flatMap(({ cues }) => cues.map((cue) => cue.examples[language]));
  return examples.flatMap(({ yes, no }) => [...yes, ...no]).map(phraseWords);
}

function compileCue(
  { entry, by = [], says, now, unless, implies = [] }: Cue,
  language: Language,
  compiler: PatternCompiler,
): { cue: CompiledCue; patterns: CuePatterns } {
  const compile = (lines: readonly string[] = []) => lines.flatMap((line) => compiler.compile(line));
  const patterns = { says: compile(says[language]), now: compile(now?.[language]) };
  return { cue: [entry, by, compile(unless?.[language]).map(({ parts }) => parts), implies], patterns };
}

/** Turns pattern lines into steps; what it cannot read it reports with the line. */
class PatternCompiler {
  readonly #words: WordLists;
  readonly #language: Language;
  readonly #lists: Lists;
  readonly #dates: string[];
  readonly #report: (message: string) => void;

  constructor(words: WordLists, language: Language, lists: Lists, dates: string[], report: (message: string) => void) {
    this.#words = words;
    this.#language = language;
    this.#lists = lists;
    this.#dates = dates;
    this.#report = report;
  }

  /** A line with roles among its alternatives is as many patterns. */
  compile(line: string): PlacedPattern[] {
    const parts = line.split(/\s&\s/).map((part) => this.#steps(part, line));
    const ways = product(parts).filter((way) => hasWords(way) || !way.flat().some(([, element]) => element === THERE));
    return ways.map((way) => this.#pattern(way, line));
  }

  #pattern(ways: Step[][], line: string): PlacedPattern {
    const parts = ways.map((steps) => steps.flat());
    const [placing] = listsOf(parts).toSorted((a, b) => this.#lists.dullness(a) - this.#lists.dullness(b));
    if (placing === undefined) this.#report(`"${line}" has no words of its own`);
    return { placing: placing ?? 0, parts };
  }

  /** The steps of a part, in every way that its alternatives allow. */
  #steps(part: string, line: string): Step[][] {
    const steps: Step[][] = [];
    let gap = 0;
    for (const word of part.trim().split(/\s+/)) {
      const ellipsis = /^(?:…|\.\.\.)(\d*)$/.exec(word);
      if (ellipsis) gap = ellipsis[1] ? Number(ellipsis[1]) : GAP;
      else {
        steps.push(this.#elements(word, line).map((element) => [gap, element]));
        gap = 0;
      }
    }
    return product(steps);
  }

  /** What a word of a pattern stands for: its phrases are one list; roles and dates are elements of their own. */
  #elements(word: string, line: string): number[] {
    const phrases: string[] = [];
    const elements: number[] = [];
    for (const one of word.match(/\{[^}]*\}[^|]*|[^|]+/g) ?? []) {
      const braced = /^\{([^}]+)\}$/.exec(one)?.[1];
      if (braced === undefined) phrases.push(this.#word(one, line));
      for (const name of braced?.split('|') ?? []) {
        if (name in ROLES) elements.push(ROLES[name] ?? NOT);
        else if (name.startsWith('date:')) elements.push(DATES_FROM - this.#date(name.slice('date:'.length)));
        else phrases.push(...this.#list(name, line));
        if (PLACES.includes(name) && !elements.includes(THERE)) elements.push(THERE);
      }
    }
    return phrases.length > 0 ? [this.#lists.add(phrases), ...elements] : elements;
  }

  #word(word: string, line: string): string {
    if (/[{}&…]/.test(word) || phraseWords(word).length === 0) this.#report(`"${word}" in "${line}" is no word`);
    return word.replaceAll('_', ' ');
  }

  #list(name: string, line: string): readonly string[] {
    const phrases = this.#words[name]?.[this.#language];
    if (!phrases) this.#report(`"${line}" uses the list {${name}}, which is nowhere`);
    return phrases ?? [];
  }

  #date(date: string): number {
    const known = this.#dates.indexOf(date);
    return known >= 0 ? known : this.#dates.push(date) - 1;
  }
}

/** Every way to take one of each. */
function product<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((ways, choice) => ways.flatMap((way) => choice.map((one) => [...way, one])), [[]]);
}

/** The names of every outlet that the record knows: in an article they are nobody's. */
export function publishersOf(sources: readonly { publisher: string; originalPublisher: string | null }[]): string[] {
  const names = sources.flatMap(({ publisher, originalPublisher }) => [publisher, originalPublisher ?? publisher]);
  // "La Opinión (Cúcuta)" is "La Opinión" to its readers.
  return [...new Set(names.map((name) => name.replace(/ \(.*\)$/, '')))].toSorted();
}

/** Whether a pattern has a list: one that is left with "there" alone says nothing. */
function hasWords(parts: readonly Step[][]): boolean {
  return parts.flat().some(([, element]) => element >= 0);
}
