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

/** At most so many words behind the step before, then this element. */
export type Step = [gap: number, element: number];
/** The list to look for first, then the parts that must all stand in the sentence, in whatever order. */
export type Pattern = [first: number, ...parts: Step[][]];

/**
 * The parts of a pattern as they ship, for a script that reads few of the thousand: parts separated by `&`, their steps by
 * spaces, a gap before its element with a colon between: "-1 22&6:35".
 */
export type WrittenPattern = string;

export type CompiledCue = [entry: string, by: string[], unless: WrittenPattern[], implies: string[]];

/** Grouped by what is looked up, each group as one text: a page opens the few that it asks for. */
export interface LanguageCues {
  /** Under each first word its phrases, separated by `|`: the words behind the first, and the number of the phrase's set. */
  phrases: [first: string, phrases: string][];
  /** The lists in which the phrases of a set stand: for each set a line, the lists' numbers separated by spaces. */
  sets: string;
  /** How many lists there are. */
  lists: number;
  /** Under the list that is looked for first its patterns, separated by `|`: the cue's number, below zero for what is said of now, and the pattern. */
  patterns: [list: number, patterns: string][];
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
