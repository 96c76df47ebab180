import { citeSources, nameSources, sourceIdsOf } from '../casefile/citations.ts';
import { claimsOf } from '../casefile/claims-of.ts';
import { entryStatus } from '../casefile/entry-marks.ts';
import { explainVerdict } from '../casefile/explain-verdict.ts';
import { foldKindOf } from '../casefile/fold-kind.ts';
import { formatDate } from '../casefile/format-date.ts';
import { claimOf } from '../casefile/record-entry.ts';
import type { CaseFile, Claim, Language, TimelineEntry } from '../casefile/types.ts';
import type { Verdict } from '../casefile/verdicts.ts';
import type { AnnotatedPage, Note } from '../notes/note.ts';
import { articlePassage } from './article-passage.ts';
import type { MarkedStatement } from './briefed.ts';
import { nameIn, statusShape } from './briefing-parts.ts';
import { type BriefingWords, briefingWords } from './briefing-words.ts';
import type { ShapeName } from './glyph-shapes.ts';
import { notedEntry } from './noted-entry.ts';
import { quoted } from './quoted.ts';
import { nameVerdict } from './shared-page.ts';

/** What a picture card shows: a passage held against the record, one entry of the timeline, or a passage with a note. */
export type CardSubject =
  | { kind: 'passage'; statement: MarkedStatement }
  | { kind: 'event'; entry: TimelineEntry }
  | { kind: 'note'; note: Note; signed: boolean };

/** The words of a card; what it does not have is `null`. */
export interface CardTexts {
  /** Whom all of this is about. */
  name: string;
  /** Whose words follow. */
  eyebrow: string;
  quote: CardQuote | null;
  /** The verdict on the passage, or the status of the entry: a shape with its name. */
  state: { shape: ShapeName; name: string } | null;
  note: { label: string; text: string } | null;
  /** The date of an event, over its sentence. */
  heading: string | null;
  /** The record's own sentence is set as such; what explains a verdict is ours. */
  record: { text: string; own: boolean } | null;
  sourceLine: string;
  brand: string;
  scan: string;
  /** Where the QR code leads; `null` for a card without a passage. */
  address: string | null;
}

export interface CardQuote {
  /** In its quotation marks. */
  text: string;
  /** What was recognised, in `text`, and how it is underlined; `[]` for a passage that was only noted. */
  marks: { start: number; end: number }[];
  verdict: Verdict | null;
}

export type CardContent = { ok: true; texts: CardTexts } | { ok: false; reason: 'sensitive' };

interface Setting {
  caseFile: CaseFile;
  page: AnnotatedPage;
  language: Language;
}

/**
 * The words of a card. `sensitive`: an account of sexual violence stands behind a fold wherever readers meet it, and a
 * picture cannot be folded.
 */
export function cardTexts(setting: Setting, subject: CardSubject): CardContent {
  if (isSensitive(setting, subject)) return { ok: false, reason: 'sensitive' };
  if (subject.kind === 'passage') return { ok: true, texts: passageTexts(setting, subject.statement) };
  if (subject.kind === 'event') return { ok: true, texts: eventTexts(setting, subject.entry) };
  return { ok: true, texts: noteTexts(setting, subject.note, subject.signed) };
}

/** What the picture shows, as one text for those who do not see it. */
export function cardAltText(texts: CardTexts): string {
  const { brand, name, eyebrow, quote, state, note, heading, record, sourceLine } = texts;
  return [
    `${brand}. ${name}.`,
    quote === null ? `${eyebrow}.` : `${eyebrow}: ${quote.text}`,
    note && `${note.label}: ${note.text}`,
    heading && `${heading}:`,
    state && quote && `${state.name}${note ? ':' : '.'}`,
    record?.text,
    state && !quote && `(${state.name})`,
    `${sourceLine}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function isSensitive({ caseFile, language }: Setting, subject: CardSubject): boolean {
  // The timeline's titles are written so that they can stand anywhere.
  if (subject.kind === 'event') return false;
  const claims: readonly Claim[] =
    subject.kind === 'passage'
      ? [claimOf(caseFile, subject.statement) ?? []].flat()
      : (notedEntry(caseFile, subject.note.about, language)?.claims ?? []);
  return foldKindOf(claims)?.startsWith('sexual-violence') ?? false;
}

function passageTexts(setting: Setting, statement: MarkedStatement): CardTexts {
  const { caseFile, page, language } = setting;
  const words = briefingWords(language);
  const claim = claimOf(caseFile, statement);
  const later = statement.until === null ? [] : claimsOf(caseFile, [claim?.supersededBy ?? []].flat());
  return {
    ...frame(setting, words, [...statement.sources, ...later.flatMap(sourceIdsOf)]),
    quote: markedQuote(statement),
    state: {
      shape: statement.verdict === 'matches' ? 'known' : statement.verdict,
      name: nameVerdict(words.verdicts, statement),
    },
    record: { text: explainVerdict(caseFile, statement, language, page.published), own: false },
    address: articlePassage(page.url, { exact: statement.quote }),
  };
}

function markedQuote({ quote, words = [], verdict }: MarkedStatement): CardQuote {
  // A sentence with somebody's words in it has marks enough.
  const text = /["“”«»]/.test(quote) ? quote : `“${quote}”`;
  const shift = text.length === quote.length ? 0 : 1;
  const meant = words.length > 0 ? words : [{ start: 0, end: quote.length }];
  return { text, marks: meant.map(({ start, end }) => ({ start: start + shift, end: end + shift })), verdict };
}

function eventTexts(setting: Setting, entry: TimelineEntry): CardTexts {
  const { caseFile, language } = setting;
  const words = briefingWords(language);
  const status = entryStatus(caseFile, entry);
  const sources = claimsOf(caseFile, entry.claims).flatMap(sourceIdsOf);
  return {
    ...frame(setting, words, sources),
    eyebrow: words.fromTimeline,
    state: { shape: statusShape(status), name: capitalised(words.status[status]) },
    heading: formatDate(entry.date, language, 'long'),
    record: { text: entry.title[language], own: true },
  };
}

function noteTexts(setting: Setting, note: Note, signed: boolean): CardTexts {
  const { caseFile, page, language } = setting;
  const words = briefingWords(language);
  const entry = notedEntry(caseFile, note.about, language);
  // Apart from the rest, whichever way a name is written.
  const writer = signed && note.author !== null ? `\u2068${note.author}\u2069` : words.unsigned.toLowerCase();
  const date = entry?.date ? `${formatDate(entry.date, language, 'long')}: ` : '';
  return {
    ...frame(setting, words, entry?.sourceIds ?? []),
    quote: { text: quoted(note.quote.exact.replace(/\s+/g, ' ')), marks: [], verdict: null },
    state: entry && { shape: statusShape(entry.status), name: `${words.inTheRecord}: ${words.status[entry.status]}` },
    note: { label: [words.readersNote, writer, words.notVerifiedNote].join(' · '), text: note.text },
    record: entry && { text: date + entry.sentence, own: true },
    address: articlePassage(page.url, note.quote),
  };
}

/** What every card has. */
function frame({ caseFile, page, language }: Setting, words: BriefingWords, sources: readonly string[]): CardTexts {
  const citations = citeSources(caseFile, sources);
  const { names, more } = nameSources(citations);
  const named = names.map((name) => nameIn(caseFile, language, name)).join(', ');
  const checked = unbroken(`${words.checked} ${formatDate(caseFile.verifiedThrough.checked, language)}`);
  const label = citations.length === 1 ? words.source : words.sources;
  return {
    name: caseFile.identity.canonicalName,
    eyebrow: page.published === null ? words.anArticle : words.articleOf(page.published),
    quote: null,
    state: null,
    note: null,
    heading: null,
    record: null,
    sourceLine: citations.length === 0 ? checked : `${label}: ${named}${more > 0 ? ` +${more}` : ''}. ${checked}`,
    brand: words.brand,
    scan: words.scan,
    address: null,
  };
}

/** A date stays on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
