import type { PartialDate } from '../../casefile/types.ts';
import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import type { Mention } from '../find-mentions.ts';
import type { NameWords } from '../name-words.ts';
import { readWords, type WordedText } from '../read-words.ts';
import { findNamed, findSaid, type Spoken } from './attributions.ts';
import { borrowPhrases } from './borrowed-phrases.ts';
import { chooseLanguage } from './choose-cue-language.ts';
import type { CueIndex } from './cue-index.ts';
import { findOwnWords } from './first-person.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type ReadText, readText, type Sentence } from './read-sentences.ts';
import { type Discourse, type Reference, readReferences } from './references.ts';
import { SmallWords } from './small-words.ts';
import { inThirdPerson, type OwnWords } from './third-person.ts';
import { findSpeakers } from './unnamed-speakers.ts';
import { findWrittenDates, type WrittenDate } from './written-dates.ts';

/** What is read of an article; its dates decide the verdicts. */
export interface ArticleText {
  text: string;
  language: string | null;
  published: PartialDate | null;
  modified?: PartialDate | null;
}

/** An article's text, sentence by sentence, with whom each refers to. */
export interface ArticleReading {
  article: ArticleText;
  text: WordedText;
  sentences: ReadSentence[];
  quotations: Quotation[];
  /** Where he speaks; there `sentences` are read as if told of him. */
  ranges: OwnWords[];
  /** The same sentences as they stand. */
  spoken: ReadSentence[];
}

/** A sentence with everything that patterns ask about it; what few of them ask is read when it is asked. */
export class ReadSentence {
  readonly discourse: Discourse;
  readonly sentence: Sentence;
  readonly previous: ReadSentence | null;
  readonly references: readonly Reference[];
  /** What the sentences before refer to, the newest last. */
  readonly before: readonly (readonly Reference[])[];
  /** Whether the last person named before those was he. */
  readonly wasHim: boolean;
  readonly #speakers: ReadonlyMap<string, CompiledSpeaker>;
  #dates: WrittenDate[] | null = null;
  #named: Spoken[] | null = null;
  #said: Spoken[] | null = null;
  #spoken: Spoken[] | null = null;

  constructor(
    discourse: Discourse,
    sentence: Sentence,
    previous: ReadSentence | null,
    speakers: ReadonlyMap<string, CompiledSpeaker>,
  ) {
    this.previous = previous;
    this.discourse = discourse;
    this.sentence = sentence;
    this.before = [...discourse.before];
    this.wasHim = discourse.wasHim;
    this.references = readReferences(discourse, sentence);
    this.#speakers = speakers;
    borrowPhrases(this);
  }

  get dates(): readonly WrittenDate[] {
    this.#dates ??= findWrittenDates(this.discourse, this.sentence);
    return this.#dates;
  }

  /** Everybody of the record whom the sentence names. */
  get named(): readonly Spoken[] {
    this.#named ??= findNamed(this);
    return this.#named;
  }

  /** Those of them to whom it attributes something. */
  get said(): readonly Spoken[] {
    this.#said ??= findSaid(this, this.#speakers);
    return this.#said;
  }

  /** To whom the sentence attributes something, named or not. */
  get spoken(): readonly Spoken[] {
    this.#spoken ??= findSpeakers(this, this.#speakers.get('himself'));
    return this.#spoken;
  }
}

/** The reading of an article that names him; `null` when it does not, or when there are no cues of its language. */
export function readArticleText(
  article: ArticleText,
  mentions: readonly Mention[],
  cues: CueIndex,
  names: NameWords,
): ArticleReading | null {
  if (mentions.length === 0) return null;
  const text = readWords(article.text);
  const language = chooseLanguage(text, article.language);
  const index = language && cues.language(language);
  if (!index) return null;
  const quotations = findQuotations(text);
  const read = (words: WordedText, own: ReadonlySet<number>) =>
    readSentences({ ...readText(words, index), names, own }, mentions, cues);
  const sentences = read(text, NOTHING_OWN);
  const ranges = findOwnWords(sentences, quotations);
  if (ranges.length === 0) return { article, text, sentences, spoken: [], quotations, ranges };
  const { words, own } = inThirdPerson(text, ranges, language);
  const told: WordedText = Object.assign(Object.create(text), { words });
  return { article, text, sentences: read(told, own), spoken: asSpoken(sentences, ranges), quotations, ranges };
}

/** The sentences in which he speaks, as they stand: "I" means him. */
function asSpoken(sentences: readonly ReadSentence[], ranges: readonly OwnWords[]): ReadSentence[] {
  const spoken = sentences.filter(({ sentence }) =>
    ranges.some(({ first, last }) => first >= sentence.first && last <= sentence.last),
  );
  for (const { references } of spoken)
    for (const reference of references) if (reference.kind === 'first-person') reference.who = 'him';
  return spoken;
}

const NOTHING_OWN: ReadonlySet<number> = new Set();

function readSentences(
  read: ReadText & Pick<Discourse, 'names' | 'own'>,
  mentions: readonly Mention[],
  { speakers }: CueIndex,
): ReadSentence[] {
  const discourse = beginReading(read, mentions);
  const sentences: ReadSentence[] = [];
  for (const sentence of discourse.sentences)
    sentences.push(new ReadSentence(discourse, sentence, sentences.at(-1) ?? null, speakers));
  return sentences;
}

function beginReading(read: ReadText & Pick<Discourse, 'names' | 'own'>, mentions: readonly Mention[]): Discourse {
  const named = namedAt(read.text, mentions);
  const [firstNamed = Number.POSITIVE_INFINITY] = named.keys();
  return {
    ...read,
    small: new SmallWords(read.text),
    named,
    firstNamed,
    before: [],
    wasHim: false,
    nextIt: -1,
    others: new Map(),
  };
}

/** Each place that names him: its first word, and the one behind its last. */
function namedAt(text: WordedText, mentions: readonly Mention[]): Map<number, number> {
  const named = new Map<number, number>();
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    const [first, last] = [wordFrom(text, start), wordFrom(text, end)];
    if (last > first) named.set(first, last);
  }
  return named;
}

/** The first word that begins at a place of the source or behind it. */
function wordFrom({ starts, originOf }: WordedText, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (originOf(starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
