/**
 * The shape of every file in this folder, and the one truth for their types: `npm run check:data` parses with these
 * schemas, `casefile/` takes its types from them. Only types are imported outside the build, so nothing of this ships.
 *
 * Dates are ISO and may be partial: `2025`, `2025-07`, `2025-07-18`. A field that may be `null` says so; what is not
 * listed here is an error.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a lower-case slug'));
/** The form alone: whether the calendar has such a day is a rule of its own, `check/dates.ts`. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be a date like 2025, 2025-07 or 2025-07-18'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be a two-letter language code'));

/** The same sentence in English and Spanish; neither is ever empty. */
export const Bilingual = v.strictObject({ en: text, es: text });
/** What a reader may wish to unfold: shown behind a plain-words label. */
export const Sensitivity = v.picklist(['violence', 'sexual-violence', 'health', 'identity']);
export const Status = v.picklist(['confirmed', 'reported', 'disputed']);
export const Thread = v.picklist(['him', 'courts', 'officials', 'public', 'reporting']);
export const DatePrecision = v.picklist(['year', 'month', 'day']);

export const Source = v.strictObject({
  id,
  /** Former ids of the same page. */
  aka: v.array(id),
  /** Who runs the page at `url`. */
  publisher: text,
  /** In [brackets] when it is our description: then not to be put in quotation marks. */
  title: text,
  author: v.nullable(text),
  url: v.nullable(text),
  /** `copy`: the page republishes another outlet's text. */
  urlKind: v.picklist(['canonical', 'copy']),
  published: v.nullable(date),
  dateBasis: v.nullable(text),
  language,
  kind: v.picklist(['court', 'government', 'party', 'ngo', 'news', 'digest']),
  /** Whose reporting the page carries (copy) or retells (canonical). */
  originalPublisher: v.nullable(text),
  /** Pages with one slug retell one original and count as one. */
  independenceGroup: id,
  /** For editors; never shipped. */
  note: v.nullable(text),
});

/** The tie from a claim to a source; `start` and `end` are the first and last words of the passage. */
export const Evidence = v.strictObject({ source: id, start: v.nullable(text), end: v.nullable(text) });

export const Position = v.strictObject({ party: Bilingual, says: Bilingual, sources: v.array(id) });

export const Claim = v.strictObject({
  id,
  mergedFrom: v.array(id),
  statement: Bilingual,
  status: Status,
  attributedTo: v.nullable(Bilingual),
  positions: v.nullable(v.array(Position)),
  date: v.nullable(date),
  datePrecision: v.nullable(DatePrecision),
  /** Validity is for states of affairs only, such as where he is held. */
  validFrom: v.nullable(date),
  validUntil: v.nullable(date),
  supersededBy: v.nullable(id),
  evidence: v.array(Evidence),
  topic: v.picklist([
    'background',
    'journey',
    'us-detention',
    'removal',
    'cecot',
    'tattoos-and-allegation',
    'litigation',
    'advocacy',
    'officials',
    'media',
    'release',
    'testimony',
    'after-release',
    'policy',
  ]),
  sensitivity: v.array(Sensitivity),
  weight: v.picklist(['key', 'detail']),
  place: v.nullable(text),
  people: v.array(text),
  note: v.nullable(text),
});

export const TimelineEntry = v.strictObject({
  id,
  date,
  datePrecision: DatePrecision,
  title: Bilingual,
  claims: v.array(id),
  thread: Thread,
  tier: v.picklist(['key', 'more']),
  /** A reader of an older article needs to know it. */
  material: v.boolean(),
});

export const OpenQuestion = v.strictObject({
  id,
  question: Bilingual,
  state: v.picklist(['open', 'partly', 'answered']),
  openSince: v.nullable(date),
  lastChecked: date,
  lastKnown: v.nullable(Bilingual),
  wouldSettle: v.nullable(Bilingual),
  answer: v.nullable(Bilingual),
  answeredOn: v.nullable(date),
  claims: v.array(id),
  sources: v.array(id),
  sensitivity: v.array(Sensitivity),
});

export const Quote = v.strictObject({
  id,
  speaker: text,
  role: Bilingual,
  text,
  language,
  /** Ours, and marked as ours. */
  translation: v.nullable(v.strictObject({ language, text, by: v.literal('project') })),
  date: v.nullable(date),
  source: id,
  stance: v.picklist(['official', 'witness', 'lawyer', 'his-own-words', 'advocate', 'media']),
  context: v.nullable(Bilingual),
  note: v.nullable(text),
  sensitivity: v.array(Sensitivity),
});

export const Correction = v.strictObject({
  id,
  /** The error in generic words: never an outlet's sentence, never an outlet's name. */
  says: Bilingual,
  correct: Bilingual,
  claims: v.array(id),
  sources: v.array(id),
  severity: v.picklist(['factual', 'wording']),
});

export const NarrativeSentence = v.strictObject({ en: text, es: text, claims: v.array(id) });
const section = v.strictObject({ sentences: v.array(NarrativeSentence) });
export const Narrative = v.strictObject({
  asOf: date,
  background: section,
  whyItMatters: section,
  whereThingsStand: section,
  whatsNext: section,
});

export const NameVariant = v.strictObject({
  form: text,
  language,
  kind: text,
  /** A `partial` form never suffices alone. */
  scope: v.picklist(['full', 'partial']),
});
export const Namesake = v.strictObject({ name: text, forms: v.array(text), why: Bilingual });
export const Identity = v.strictObject({
  canonicalName: text,
  shortName: text,
  surnameNote: Bilingual,
  summary: Bilingual,
  names: v.array(text),
  variants: v.array(NameVariant),
  notHim: v.array(Namesake),
  /** Near a bare name they make it his; never page-wide. */
  contextTerms: v.strictObject({ en: v.array(text), es: v.array(text) }),
  /** Those of the context terms that no namesake shares: a misspelled bare name needs them. */
  distinctiveTerms: v.array(text),
  contextNote: text,
  /** Shared with other detainees: never sufficient. */
  weakContext: v.array(text),
});

export const ResourceSource = v.strictObject({ title: text, url: text, date: v.nullable(date) });
export const Phone = v.strictObject({
  printed: text,
  e164: v.nullable(text),
  /** For short codes such as 988 that have no E.164 form. */
  dial: v.nullable(text),
  label: Bilingual,
  /** `inside-detention` codes work on detention phones only and are never links. */
  audience: v.picklist(['anyone', 'inside-detention']),
  hours: v.nullable(Bilingual),
  /** Only `true` ships: the others wait for the person who verifies them. */
  show: v.boolean(),
  evidence: v.picklist(['own-page', 'corroborated', 'secondary']),
  seenDate: v.nullable(date),
});
export const Resource = v.strictObject({
  id,
  name: text,
  kind: id,
  alsoKinds: v.array(id),
  description: Bilingual,
  howToGetHelp: v.nullable(Bilingual),
  serves: v.array(id),
  /** ISO 3166 codes: `US`, `US-CA`, `MX`. */
  places: v.array(text),
  languages: v.array(language),
  languagesConfirmed: v.boolean(),
  cost: id,
  website: v.nullable(text),
  /** `null` only without a website. */
  websiteConfirmed: v.nullable(v.boolean()),
  extraLinks: v.array(v.strictObject({ label: Bilingual, url: text })),
  phones: v.array(Phone),
  email: v.nullable(text),
  address: v.nullable(text),
  roleInCase: v.nullable(v.strictObject({ en: text, es: text, sources: v.array(ResourceSource) })),
  caveats: v.array(Bilingual),
  /** The newest date printed on a source the reader can open: never "verified". */
  lastVerified: v.nullable(date),
  confidence: v.picklist(['high', 'medium']),
  sources: v.array(ResourceSource),
  namedInSeeds: v.boolean(),
});

const label = Bilingual;
const labels = v.record(v.string(), label);
const FilterOption = v.strictObject({
  id: text,
  label: v.optional(label),
  /** The tag of `places` or `serves` that an entry must have. */
  places: v.optional(text),
  serves: v.optional(text),
  /** What makes an entry match, in words for whoever writes the filter. */
  rule: v.optional(text),
});
/** A filter of the Help view: over which field, how many may be chosen, and which values. */
export const Filter = v.strictObject({
  id,
  label,
  field: v.optional(text),
  type: v.picklist(['single', 'multi', 'toggle']),
  match: v.optional(v.literal('any')),
  /** The values in the order shown, or the word of the taxonomy's list that has them. */
  values: v.optional(v.union([text, v.array(text)])),
  options: v.optional(v.array(FilterOption)),
  note: v.optional(text),
});
export const ResourcesTaxonomy = v.strictObject({
  compiled: date,
  kinds: labels,
  serves: v.record(v.string(), v.strictObject({ en: text, es: text, group: text, help: Bilingual })),
  places: labels,
  placesNote: text,
  languages: labels,
  cost: labels,
  audience: labels,
  confidence: labels,
  evidence: labels,
  uiLabels: labels,
  filters: v.array(Filter),
  safetyNotes: v.array(v.strictObject({ id, where: text, en: text, es: text, sources: v.array(text) })),
  sortOrder: v.array(text),
  /** How the directory maps to HSDS and schema.org; for exports, never shipped to readers. */
  mapping: v.unknown(),
});

/** One line of words as they are compared: lower case, without accents, a space between two. */
const wordLine = v.pipe(v.string(), v.regex(/^[a-z&]+( [a-z&]+)*$/, 'must be words in lower case without accents'));
const wordList = v.pipe(
  v.array(wordLine),
  v.check((lines) => new Set(wordsIn(lines)).size === wordsIn(lines).length, 'must list each word once'),
);
const wordsIn = (lines: string[]): string[] => lines.join(' ').split(' ');

/**
 * Ordinary words of the languages the rules know: what a capitalised word beside a name most likely is. None of them
 * comes from the case; they only decide whether a name goes on where the form ends.
 */
export const NameWords = v.strictObject({
  /** Before a surname they make it somebody's. */
  givenNames: wordList,
  /** After a name of one surname they make it somebody else's. */
  surnames: wordList,
  /** After "de", "de la", "del" they go on with the surname ("Hernández de la Cruz"). */
  particleSurnames: wordList,
  /** Can stand before his name. */
  courtesies: wordList,
  /** Courtesies, offices and occupations that are not his: the name after them is somebody else's. */
  othersTitles: wordList,
  /** Begin sentences and headlines with a capital and are no names. */
  plainWords: wordList,
  /** Given names and ordinary words alike: beside a surname they decide nothing. */
  ambiguousWords: wordList,
  /** Before a surname, directly or with "de": a place or an institution named after somebody. */
  thingsBefore: wordList,
  /** After a surname: a place, an institution, a law, a firm. */
  thingsAfter: wordList,
  /** In a sentence: a bare surname there is a player's. */
  sportWords: wordList,
});

/** How far each thread of the story has been followed: shown in the sidebar's foot. */
export const VerifiedThrough = v.strictObject({
  /** The day on which an editor last went through all of them. */
  checked: date,
  threads: v.array(v.strictObject({ id, thread: Thread, label: Bilingual, date, what: Bilingual })),
});

/** The sites the extension is installed on. `hosts` are registrable names; subdomains are included. */
export const Outlet = v.strictObject({
  name: text,
  hosts: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name in lower case'))),
    v.minLength(1, 'must name at least one host'),
  ),
  language,
  kind: v.picklist([
    'national',
    'regional',
    'international',
    'lgbtq',
    'immigration',
    'agency',
    'ngo',
    'government',
    'reference',
  ]),
});

/** A publisher of a source whose site is on purpose not among the outlets. */
export const OutletException = v.strictObject({ host: text, why: text });

/** Corrections to this record itself, newest first, shown to readers. */
export const RecordChange = v.strictObject({ date, claims: v.array(id), what: Bilingual, why: Bilingual });

/** An address that is not https and is kept all the same, with the reason. */
export const UrlException = v.strictObject({ url: text, why: text });

const digits = v.pipe(v.string(), v.regex(/^[2-9]\d{9}$/, 'must be the ten digits of a North American number'));
/** Numbers that must never ship. For the build only; never bundled. */
export const NeverShow = v.strictObject({
  purpose: text,
  matching: text,
  categories: v.record(v.string(), text),
  numbers: v.array(
    v.strictObject({ digits, forms: v.array(text), e164: text, vanity: v.array(text), category: text, reason: text }),
  ),
});

/** What is said in English in the names of speakers and publishers, by the name as the record has it. */
export const SpanishNames = v.record(text, text);
