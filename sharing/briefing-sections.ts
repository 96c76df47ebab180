/** The sections of a briefing that concern the article: where things stand, what it says, what came after it. */
import { briefReader } from '../casefile/briefing.ts';
import { sourceIdsOf } from '../casefile/citations.ts';
import { claimsOf } from '../casefile/claims-of.ts';
import { entryStatus } from '../casefile/entry-marks.ts';
import { explainVerdict } from '../casefile/explain-verdict.ts';
import { claimOf, correctionOf } from '../casefile/record-entry.ts';
import { sortEntries } from '../casefile/timeline.ts';
import type { NarrativeSentence, Status, TimelineEntry } from '../casefile/types.ts';
import { VERDICTS } from '../casefile/verdicts.ts';
import type { MarkedStatement } from './briefed.ts';
import { type Draft, folded, glyph, references, section, statusShape, time } from './briefing-parts.ts';
import { verifiedThrough } from './briefing-sources.ts';
import { type Html, html, languageTag } from './html.ts';
import { markedPieces } from './marked-pieces.ts';
import { nameVerdict } from './shared-page.ts';

const STATUSES: readonly Status[] = ['confirmed', 'reported', 'disputed'];

/** The sentences on the present state, each with its status and sources, and what the shapes mean. */
export function standing(draft: Draft): Html {
  const { caseFile, language, words } = draft;
  const { asOf, whereThingsStand } = caseFile.narrative;
  const legend = STATUSES.map(
    (status) => html`<li class="s-${statusShape(status)}">${glyph(statusShape(status))} ${words.status[status]}</li>`,
  );
  const heading = html`<h2 id="h-now">${words.whereThingsStand} <span class="meta">${time(asOf, language, 'long')}</span></h2>`;
  const sentences = whereThingsStand.sentences.map((sentence) => standingSentence(draft, sentence));
  return html`<section aria-labelledby="h-now" class="now">${heading}<ul class="stand">${sentences}</ul><ul class="legend meta">${legend}</ul>${verifiedThrough(draft)}</section>\n`;
}

function standingSentence(draft: Draft, sentence: NarrativeSentence): Html {
  const { caseFile, language, words, numbers } = draft;
  const status = entryStatus(caseFile, sentence);
  const shape = statusShape(status);
  const refs = references(draft, numbers.citeClaims(sentence.claims));
  return html`<li class="record s-${shape}">${glyph(shape, words.status[status])}<p>${sentence[language]}${refs}</p></li>`;
}

/** What was recognised in the article, what matters most first, each sentence once for one verdict; `null` when nothing was. */
export function articleSays(draft: Draft): Html | null {
  const { statements, words } = draft;
  if (statements.length === 0) return null;
  const sorted = statements.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const sentences = Map.groupBy(sorted, ({ quote, verdict, reason }) => `${verdict} ${reason} ${quote}`);
  const rows = [...sentences.values()].map((together) => sentenceRow(draft, together));
  return section('says', words.articleSays, html`<ul class="rows">${rows}</ul><p class="meta">${words.noMark}</p>`);
}

/** A sentence with what the record has on each thing it says. */
function sentenceRow(draft: Draft, together: readonly MarkedStatement[]): Html | null {
  const { caseFile, page, words } = draft;
  const [first] = together;
  if (!first) return null;
  const shape = first.verdict === 'matches' ? 'known' : first.verdict;
  const all = { ...first, words: together.flatMap(({ words: own }) => own ?? []) };
  const said = together.map((statement) => explained(draft, statement));
  const body = html`<blockquote${languageTag(page.language)} dir="auto">${markedQuote(all)}</blockquote>${speakers(draft, first)}${said}`;
  const claims = together.flatMap((statement) => claimOf(caseFile, statement) ?? []);
  return html`<li class="s-${shape}"><p class="verdict">${glyph(shape)}<span>${nameVerdict(words.verdicts, first)}</span></p><div>${folded(draft, claims, body)}</div></li>`;
}

/** Why the statement has its verdict, with the sources. */
function explained(draft: Draft, statement: MarkedStatement): Html {
  const { caseFile, language, page, numbers } = draft;
  const claim = claimOf(caseFile, statement);
  const ids = [statement.entry, claim?.supersededBy ?? []].flat();
  // What took a claim's place is what the explanation rests on too.
  const later = statement.until === null ? [] : claimsOf(caseFile, ids.slice(1)).flatMap(sourceIdsOf);
  const cited = claim === null ? (correctionOf(caseFile, statement)?.claims ?? []) : ids;
  const refs = references(draft, numbers.cite(cited, [...statement.sources, ...later]));
  return html`<p>${explainVerdict(caseFile, statement, language, page.published)}${refs}</p>`;
}

/** The sentence in quotation marks, unless somebody's words in it have marks enough, its recognised words underlined. */
function markedQuote({ quote, words, verdict }: MarkedStatement): Html {
  const own = !/["“”«»]/.test(quote);
  const pieces = markedPieces(quote, words ?? []).map(({ text, marked }) =>
    marked ? html`<span class="mark m-${verdict}">${text}</span>` : text,
  );
  return html`${own && '“'}${pieces}${own && '”'}`;
}

function speakers({ language, words }: Draft, { speakers: named, spokenBy }: MarkedStatement): Html | null {
  const names = named.map(({ name }) => name[language]).join(', ');
  const parts = [
    spokenBy && words.wordsOf(spokenBy.name[language]),
    names !== '' && names !== spokenBy?.name[language] && words.attributedTo(names),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : html`<p class="meta">${parts.join(' · ')}</p>`;
}

/** The key events since the article, all where none is key; the key events of the whole record for an article without a date. */
export function afterArticle(draft: Draft): Html {
  const { caseFile, language, page, words } = draft;
  const { published, later } = briefReader(caseFile, page);
  if (published === null) {
    const key = sortEntries(caseFile.events.filter(({ tier }) => tier === 'key'));
    const why = html`<p class="meta">${words.noDate}. ${words.noDateMeans}</p>`;
    return section('after', words.keyEvents(key.length), [why, eventRows(draft, key)]);
  }
  if (later.length === 0) {
    const { checked } = caseFile.verifiedThrough;
    return section(
      'after',
      words.nothingLater.replace(/\.$/, ''),
      html`<p class="meta">${words.checked} ${time(checked, language, 'long')}.</p>`,
    );
  }
  const key = later.filter(({ tier }) => tier === 'key');
  const shown = key.length > 0 ? key : later;
  return section('after', words.after(shown.length, later.length), eventRows(draft, shown));
}

function eventRows(draft: Draft, entries: readonly TimelineEntry[]): Html {
  const { caseFile, language, words, numbers } = draft;
  const rows = entries.map((entry) => {
    const status = entryStatus(caseFile, entry);
    const shape = statusShape(status);
    const refs = references(draft, numbers.citeClaims(entry.claims));
    return html`<li class="s-${shape}"><p class="when">${time(entry.date, language)}</p><p class="record">${glyph(shape, words.status[status])}${entry.title[language]}${refs}</p></li>`;
  });
  return html`<ol class="rows events">${rows}</ol>`;
}
