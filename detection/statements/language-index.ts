import type {
  CompiledCue,
  CompiledSpeaker,
  LanguageCues,
  Pattern,
  Step,
  WrittenPattern,
} from '../../data/compiled-cues.ts';
import type { CueLanguage } from './cue-index.ts';
import { GRAMMAR, type Grammar } from './grammar.ts';

/** The lists in which a phrase stands. */
export interface PhraseSet {
  lists: readonly number[];
  /** The bits of those that are the grammar's. */
  grammar: number;
  /** Those that hold a speaker's forms. */
  speakers: readonly number[];
  /** Those by which a pattern is looked for. */
  starters: readonly number[];
}

/** A phrase by its words behind the first. */
export interface Phrase {
  rest: readonly string[];
  set: PhraseSet;
}

/** The phrases that begin with one word: where there are many, under each second word those that may stand there, and the others. */
interface Phrases {
  others: Phrase[];
  bySecond: Map<string, Phrase[]> | null;
}

/** So few phrases are tried one by one. */
const FEW = 4;

/** A pattern with the cue it belongs to and what it says of the tense. */
export interface CuePattern {
  cue: CompiledCue;
  pattern: Pattern;
  isNow: boolean;
  /** The lists it needs besides the one it is looked for by. */
  needs: number[];
}

const NONE: readonly never[] = [];

/** The cues of one language, for looking up by word. A page needs few of them: what is written of one is read when it is asked for. */
export class LanguageIndex {
  readonly language: CueLanguage;
  readonly dates: readonly string[];
  readonly grammar: LanguageCues['grammar'];
  /** By list number: whose forms it holds. */
  readonly speakerOfList: ReadonlyMap<number, CompiledSpeaker>;
  /** How many lists there are. */
  readonly lists: number;
  /** By first word; as written until it is asked for. */
  readonly #phrases: Map<string, string | Phrases>;
  readonly #sets: (string | PhraseSet)[];
  readonly #patterns: Map<number, string | CuePattern[]>;
  readonly #cues: readonly CompiledCue[];
  readonly #bits: ReadonlyMap<number, number>;

  constructor(written: LanguageCues, order: readonly CompiledSpeaker[], language: CueLanguage) {
    this.language = language;
    this.dates = written.dates;
    this.grammar = written.grammar;
    this.speakerOfList = speakersByList(written.speakers, order);
    this.lists = written.lists;
    this.#phrases = new Map<string, string | Phrases>(written.phrases);
    this.#sets = written.sets.split('\n');
    this.#patterns = new Map<number, string | CuePattern[]>(written.patterns);
    this.#cues = written.cues;
    this.#bits = bitsOf(written.grammar);
  }

  /** The phrases that may begin with these two words: their first is right. */
  phrasesAt(first: string, second: string): readonly Phrase[] {
    const known = this.#phrases.get(first);
    if (known === undefined) return NONE;
    const { others, bySecond } = typeof known === 'string' ? this.#openPhrases(first, known) : known;
    return bySecond?.get(second) ?? others;
  }

  /** The patterns that are looked for by a list; [] when there are none. */
  patternsOf(list: number): readonly CuePattern[] {
    const known = this.#patterns.get(list);
    return typeof known === 'string' ? this.#openPatterns(list, known) : (known ?? NONE);
  }

  #openPhrases(first: string, written: string): Phrases {
    const all = written.split('|').map((phrase) => {
      const rest = phrase.split(' ');
      const set = this.#set(Number(rest.pop()));
      return { rest, set };
    });
    const phrases = all.length <= FEW ? { others: all, bySecond: null } : groupBySecond(all);
    this.#phrases.set(first, phrases);
    return phrases;
  }

  #set(number: number): PhraseSet {
    const known = this.#sets[number] ?? '';
    if (typeof known !== 'string') return known;
    const lists = known.split(' ').map(Number);
    const set = {
      lists,
      grammar: lists.reduce((bits, list) => bits | (this.#bits.get(list) ?? 0), 0),
      speakers: lists.filter((list) => this.speakerOfList.has(list)),
      starters: lists.filter((list) => this.#patterns.has(list)),
    };
    this.#sets[number] = set;
    return set;
  }

  #openPatterns(list: number, written: string): CuePattern[] {
    const patterns = written.split('|').flatMap((one) => {
      const space = one.indexOf(' ');
      const mark = Number(one.slice(0, space));
      const cue = this.#cues[mark < 0 ? -1 - mark : mark];
      const pattern = readPattern(one.slice(space + 1), list);
      return cue ? [{ cue, pattern, isNow: mark < 0, needs: needsOf(pattern) }] : [];
    });
    this.#patterns.set(list, patterns);
    return patterns;
  }
}

/** A phrase without a second word may stand before any. */
function groupBySecond(all: readonly Phrase[]): Phrases {
  const others: Phrase[] = [];
  const bySecond = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const [second] = phrase.rest;
    const known = second === undefined ? undefined : bySecond.get(second);
    if (known) known.push(phrase);
    else if (second !== undefined) bySecond.set(second, [...others, phrase]);
    else {
      for (const phrases of bySecond.values()) phrases.push(phrase);
      others.push(phrase);
    }
  }
  return { others, bySecond };
}

function speakersByList(lists: readonly number[], order: readonly CompiledSpeaker[]): Map<number, CompiledSpeaker> {
  const found = new Map<number, CompiledSpeaker>();
  for (const [at, list] of lists.entries()) {
    const speaker = order[at];
    if (speaker) found.set(list, speaker);
  }
  return found;
}

/** For each list its bit, where it is the grammar's. */
function bitsOf(grammar: LanguageCues['grammar']): Map<number, number> {
  const bits = new Map<number, number>();
  for (const [name, list] of Object.entries(grammar)) {
    bits.set(list, (bits.get(list) ?? 0) | (GRAMMAR[name as Grammar] ?? 0)); // a list that no code asks for has no bit
  }
  return bits;
}

/** A pattern as the matcher takes it; `list` is the one it is looked for by, if any. */
export function readPattern(written: WrittenPattern, list = -1): Pattern {
  return [list, ...written.split('&').map((steps) => steps.split(' ').map(readStep))];
}

function readStep(written: string): Step {
  const colon = written.indexOf(':');
  return colon < 0 ? [0, Number(written)] : [Number(written.slice(0, colon)), Number(written.slice(colon + 1))];
}

function needsOf([first, ...parts]: Pattern): number[] {
  const needs: number[] = [];
  for (const steps of parts)
    for (const [, element] of steps) if (element >= 0 && element !== first) needs.push(element);
  return needs;
}
