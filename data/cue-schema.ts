/**
 * The shape of the files in `cues/`: by which words a sentence of an article says what an entry of the record is about.
 * `cues/README.md` explains the patterns to editors.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a lower-case slug'));

/** Lines of one kind in each language; a language may have none. */
const Lines = v.strictObject({ en: v.array(text), es: v.array(text) });

/** Words and phrases that stand for one another, under a name that patterns use in braces. */
export const WordLists = v.record(id, Lines);

const Examples = v.strictObject({ yes: v.array(text), no: v.array(text) });

export const Cue = v.strictObject({
  /** The claim or the correction that the words are about. */
  entry: id,
  /** Patterns that say it, in whatever tense. */
  says: Lines,
  /** Patterns that say of a state of affairs that it holds while the article is written. */
  now: v.optional(Lines),
  /** What must not stand in the same sentence. */
  unless: v.optional(Lines),
  /** Speakers to whom an article rightly attributes it. */
  by: v.optional(v.array(id)),
  /** Entries that this one says already: a sentence that says both is marked with this one alone. */
  implies: v.optional(v.array(id)),
  /** Whole sentences that must be recognised, and some that must not. */
  examples: v.strictObject({ en: Examples, es: Examples }),
});

export const CueFile = v.strictObject({
  /** Word lists of this file alone. */
  words: WordLists,
  cues: v.array(Cue),
});

/** Who speaks in articles about the case. `forms` are names and descriptions, as articles print them. */
export const Speaker = v.strictObject({
  id,
  name: v.strictObject({ en: text, es: text }),
  group: v.picklist(['officials', 'lawyers', 'himself', 'press', 'others']),
  /** `she`: "he" behind such a name is somebody else. `for`: speaks for him, so that "he" in their words is he. */
  he: v.picklist(['she', 'for', 'he', 'none']),
  forms: Lines,
  /** By what words an article that has named them goes on to call them: "the nonprofit", "la madre". */
  roles: v.optional(v.array(text)),
  /** Of those who are persons otherwise, forms that "it" may mean. */
  bodies: v.optional(v.array(text)),
  /** Places that stand for them where they say something: "Caracas says". */
  places: v.optional(v.array(text)),
});
export const Speakers = v.array(Speaker);
