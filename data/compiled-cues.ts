/** What ships of the cues. Pure: types, and the numbers by which patterns name what is no word list. */
import type { InferOutput } from 'valibot';
import type * as schema from './cue-schema.ts';

/** Elements of patterns below zero; from zero on it is a list's number. */
export const HIM = -1;
export const HIS = -2;
export const NOT = -3;
export const THERE = -4;
export const INTRODUCED = -5;
/** And from here down it is a date's number. */
export const DATES_FROM = -10;

/**
 * Steps that follow one another, each as two numbers: at most so many words behind the step before, then this element. Flat, because
 * JSON of numbers is read natively: nothing of the thousands of patterns is parsed where a page waits.
 */
export type Part = number[];

/** The parts of a pattern, which must all stand in the sentence, in whatever order. */
export type Parts = Part[];

/**
 * All patterns, in columns: what is asked of hundreds for every sentence is a number in an array. Each stands under the list of
 * its own that articles use least.
 */
export interface PatternColumns {
  /** These lists, each by how far it is behind the one before, and for each how many patterns it has. */
  keys: number[];
  counts: number[];
  /** The roles that all of them need. */
  keyRoles: number[];
  /** Of each pattern the cue's number, below zero for what is said of now. */
  cues: number[];
  /** The roles without which it cannot match, as bits. */
  roles: number[];
  /** Which of its lists tells where in the sentence it stands; and, so many times more, its number among those of its cue which the same list places. */
  places: number[];
  parts: Parts[];
}

/** Bits of the roles that a pattern may need. */
export const ROLE_BITS: Readonly<Record<number, number>> = {
  [HIM]: 1,
  [HIS]: 2,
  [NOT]: 4,
  [THERE]: 8,
  [INTRODUCED]: 16,
};
export const ALL_ROLES = 31;
/** A pattern has no more lists. */
export const MOST_LISTS = 16;

export type CompiledCue = [entry: string, by: string[], unless: Parts[], implies: string[]];

export interface LanguageCues {
  /** Under each first word its phrases, separated by `|`: the words behind the first, and the number of the phrase's set. */
  phrases: [first: string, phrases: string][];
  /** How many sets there are: phrases of one set stand in the same lists. */
  sets: number;
  /** For each list the sets of its phrases, each by how far it is behind the one before: half the size. */
  lists: number[][];
  patterns: PatternColumns;
  dates: string[];
  /** The lists that the matcher asks for by name. */
  grammar: Record<string, number>;
  /** The forms of each speaker, in the order of `speakers`. */
  speakers: number[];
  cues: CompiledCue[];
}

/** A speaker; words folded, a list that is empty left out. */
export type CompiledSpeaker = Omit<InferOutput<typeof schema.Speaker>, 'forms'>;
export type SpeakerGroup = CompiledSpeaker['group'];

/** The speakers, and the cues of one language or of both. */
export interface CompiledCues {
  speakers: CompiledSpeaker[];
  en?: LanguageCues;
  es?: LanguageCues;
}
