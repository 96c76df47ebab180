import type { CaseFile, Claim } from '../../casefile/types.ts';
import type { Judged } from '../../casefile/verdicts.ts';
import type { CompiledCue } from '../../data/compiled-cues.ts';
import { says } from './attributions.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { fitsDates } from './dates-beside.ts';
import { isDenied } from './denials.ts';
import { isToldByHimself } from './first-person.ts';
import { canBeSaid, judgeClaim, judgeCorrection, settle } from './judge-statement.ts';
import { matchPattern, type PatternMatch } from './match-pattern.ts';
import { quotationAround } from './quotations.ts';
import type { ArticleReading, ReadSentence } from './read-article-text.ts';
import { isSaidBySource } from './said-by-source.ts';
import { speakerOfQuotation } from './speaker-of-quotation.ts';

/** A sentence of the article that says something the record has an entry on: `quote` is the exact slice `[start, end)`. */
export interface Statement extends Judged {
  start: number;
  end: number;
  quote: string;
  /** The words that decided, inside the sentence; all of it where it matches because it says who says so. */
  words: { start: number; end: number }[];
  /** Ids of the speakers to whom the sentence attributes it. */
  speakers: string[];
  /** In whose quotation marks the words stand: a speaker's id; `null`: the article's own words, or nobody the record knows. */
  spokenBy: string | null;
  /** Of the record's entry. */
  sources: string[];
}

/** What an article says of the case, in order; each sentence says each thing once. */
export function findStatements(reading: ArticleReading, caseFile: CaseFile): Statement[] {
  const told = findIn(reading.sentences, reading, caseFile);
  if (reading.spoken.length === 0) return told;
  const known = new Set(told.map(({ start, entry }) => `${start} ${entry}`));
  const spoken = findIn(reading.spoken, reading, caseFile);
  const others = spoken.filter(({ start, entry }) => !known.has(`${start} ${entry}`));
  return [...told, ...others].sort((a, b) => a.start - b.start);
}

function findIn(sentences: readonly ReadSentence[], reading: ArticleReading, caseFile: CaseFile): Statement[] {
  const { article } = reading;
  const discourse = sentences[0]?.discourse;
  if (!discourse) return [];
  const candidates = new Candidates(discourse.index, discourse.lists, ([entry]) => canBeSaid(entry, article, caseFile));
  const statements: Statement[] = [];
  for (const read of sentences) {
    const among = read.sentence.isQuestion ? [] : candidates.of(read);
    if (among.length > 0) statements.push(...readStatements(reading, read, among, caseFile));
  }
  return statements;
}

/** The statements of one sentence: each entry once, corrections before the claims that they correct. */
function readStatements(
  reading: ArticleReading,
  read: ReadSentence,
  candidates: readonly Candidate[],
  caseFile: CaseFile,
): Statement[] {
  const found = new Map<string, Statement>();
  const implied = new Set<string>();
  /** Entries that a pattern found to hold while the article is written: that decides. */
  const holding = new Set<string>();
  for (const candidate of candidates) {
    const [entry, , , implies] = candidate.cue;
    const known = found.get(entry);
    if (known && (!candidate.isNow || holding.has(entry))) continue;
    const statement = readStatement(reading, read, caseFile, candidate);
    if (!statement) continue;
    found.set(entry, statement);
    if (candidate.isNow) holding.add(entry);
    for (const id of implies) implied.add(id);
  }
  return found.size === 0 ? [] : settle([...found.values()], implied, caseFile);
}

function readStatement(
  { article, quotations, text, ranges }: ArticleReading,
  read: ReadSentence,
  caseFile: CaseFile,
  { cue, parts, isNow }: Candidate,
): Statement | null {
  const match = matchPattern(read, parts);
  if (!match || isDenied(read, match) || isExcepted(read, cue)) return null;
  const [entry, by] = cue;
  const claim = caseFile.claimById.get(entry);
  const correction = claim ? undefined : caseFile.corrections.find(({ id }) => id === entry);
  if (claim && !fitsDates(read, claim, match)) return null;
  const place = placeOf(read, match);
  const quotation = quotationAround(quotations, place.start, place.end);
  const isOwn = ranges.some(({ first, last }) => first <= match.first && last >= match.last);
  const spokenBy = isOwn ? 'himself' : quotation && speakerOfQuotation(read, read.spoken, quotation);
  const speakers = [...new Set([...read.spoken.map(({ speaker }) => speaker.id), ...(spokenBy ? [spokenBy] : [])])];
  const isAttributed =
    speakers.some((speaker) => by.includes(speaker)) ||
    read.named.some(({ speaker: { id, group } }) => group === 'press' && by.includes(id)) ||
    isSaid(read, claim, caseFile) ||
    (speakers.length === 0 &&
      by.includes('himself') &&
      (isToldByHimself(read, match, quotation !== null) || isSaidByPerhapsHim(read, match)));
  const judged = claim
    ? judgeClaim(claim, { isNow, isAttributed }, article)
    : correction && judgeCorrection(correction);
  if (!judged) return null;
  const { start, end } = read.sentence;
  return {
    start,
    end,
    quote: text.source.slice(start, end),
    words: [judged.reason === 'attributed' ? { start, end } : place],
    speakers,
    spokenBy,
    ...judged,
  };
}

/** "He has described …", where "he" may be the man in office named last, and what is said can hardly be said of that one. */
function isSaidByPerhapsHim({ discourse, sentence, references }: ReadSentence, { him }: PatternMatch): boolean {
  if (him?.kind !== 'pronoun' || !him.isPerhapsHim) return false;
  return says(discourse, sentence, him.first, him.last, references);
}

/** Whether the sentence names an outlet as the record does for what it has from one side. */
function isSaid(read: ReadSentence, claim: Claim | undefined, caseFile: CaseFile): boolean {
  return claim?.status === 'reported' && isSaidBySource(read, claim, caseFile);
}

/** Whether something stands in the sentence that the cue forbids. */
function isExcepted(read: ReadSentence, [, , unless]: CompiledCue): boolean {
  return unless.some((parts) => matchPattern(read, parts) !== null);
}

/** Where the words stand in the source; one of his name stands for all of it. */
function placeOf(
  { discourse, references }: ReadSentence,
  { first, last }: PatternMatch,
): { start: number; end: number } {
  const { text } = discourse;
  const name = references.find((one) => one.kind === 'name' && one.first < first && one.last > first);
  return {
    start: text.originOf(text.starts[name?.first ?? first] ?? 0),
    end: text.originOf(text.ends[last - 1] ?? 0),
  };
}
