/** What the reader's script holds of the cues. Pure: types, and the numbers by which patterns name what is no word list. */
import type { InferOutput } from 'valibot';
import type * as schema from './cue-schema.ts';

/** Elements of patterns below zero; from zero on it is a list's number. */
export const HIM = -1;
export const HIS = -2;
export const NOT = -3;
export const THERE = -4;
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
 * A pattern under the list by which it is looked for: the cue's number, below zero for what is said of now; what is asked before its
 * parts are read; its parts.
 */
export type KeyedPattern = [cue: number, asked: number, parts: Parts];

/** What is asked of a pattern, as one number. */
export interface Asked {
  /** The roles without which it cannot match, as bits. */
  roles: number;
  /** Which of its lists is the rarest but for the one it is looked for by; that one where there is no other. */
  next: number;
  /** Which of its lists tells where in the sentence it stands. */
  placing: number;
  /** Its number among those of the same cue which the same list places. */
  line: number;
}

/** Bits of the roles that a pattern may need. */
export const ROLE_BITS: Readonly<Record<number, number>> = { [HIM]: 1, [HIS]: 2, [NOT]: 4, [THERE]: 8 };
/** Four bits each, the line above them. */
export const ALL_ROLES = 15;
export const NEXT_SHIFT = 4;
export const PLACING_SHIFT = 8;
export const LINE_SHIFT = 12;
/** The bits of a list's number. */
export const LIST_BITS = 15;

export type CompiledCue = [entry: string, by: string[], unless: Parts[], implies: string[]];

export interface LanguageCues {
  /** Under each first word its phrases, separated by `|`: the words behind the first, and the number of the phrase's set. */
  phrases: [first: string, phrases: string][];
  /** How many sets there are: phrases of one set stand in the same lists. */
  sets: number;
  /** For each list the sets of its phrases. */
  lists: number[][];
  /** The patterns under the list of theirs that articles use least. */
  patterns: [list: number, ...patterns: KeyedPattern[]][];
  dates: string[];
  /** The lists that the matcher asks for by name. */
  grammar: Record<string, number>;
  /** The forms of each speaker, in the order of `speakers`. */
  speakers: number[];
  cues: CompiledCue[];
}

export type CompiledSpeaker = Omit<InferOutput<typeof schema.Speaker>, 'forms'>;
export type SpeakerGroup = CompiledSpeaker['group'];

/** The speakers, and the cues of one language or of both. */
export interface CompiledCues {
  speakers: CompiledSpeaker[];
  en?: LanguageCues;
  es?: LanguageCues;
}
