import { linkFrom } from '../casefile/citations.ts';
import { explainVerdict } from '../casefile/explain-verdict.ts';
import { formatDate } from '../casefile/format-date.ts';
import { correctionOf, recordSentence } from '../casefile/record-entry.ts';
import { bareTitle, isDescribedTitle, sourceByline } from '../casefile/source-label.ts';
import type { CaseFile, Language, PartialDate, Source } from '../casefile/types.ts';
import { verifiedDates } from '../casefile/verified-through.ts';
import { nameVerdict, outletOf, type SharedPage, type SharedStatement, type VerdictNames } from './shared-page.ts';

/** The words around what is cited, in the reader's language. */
export interface CitationWords {
  verdictNames: VerdictNames;
  recordHas: string;
  sources: string;
  noDate: string;
  verified(version: string, through: string): string;
}

/**
 * The passage with everything one needs to quote it: the page, the verdict and why, what the record has, its sources
 * with their addresses, and how far the record was followed. Plain text.
 */
export function citePassage(
  caseFile: CaseFile,
  page: SharedPage,
  statement: SharedStatement,
  language: Language,
  words: CitationWords,
): string {
  const date = (iso: PartialDate | null) => (iso === null ? words.noDate : formatDate(iso, language, 'long'));
  const { him, checked } = verifiedDates(caseFile.verifiedThrough);
  const explanation = explainVerdict(caseFile, statement, language, page.published);
  const record = recordSentence(caseFile, statement, language);
  const sources = statement.sources.flatMap((id) => caseFile.sourceById.get(id) ?? []);
  const claims = statement.kind === 'claim' ? [statement.entry] : (correctionOf(caseFile, statement)?.claims ?? []);
  return [
    `“${statement.quote}”`,
    [page.title, outletOf(page), date(page.published)].filter(Boolean).join(', '),
    page.url,
    '',
    `${nameVerdict(words.verdictNames, statement)}. ${explanation}`.trim(),
    // Most explanations end with the record's own sentence.
    ...(record === '' || explanation.includes(record) ? [] : [`${words.recordHas}: ${record}`]),
    '',
    ...(sources.length === 0 ? [] : [`${words.sources}:`]),
    ...sources.map((source) => `- ${citeSource(source, linkFrom(caseFile, claims, source), date)}`),
    '',
    `Case in Context. ${words.verified(caseFile.version, date(him ?? checked))}`,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function citeSource(source: Source, link: string | null, date: (iso: PartialDate | null) => string): string {
  const { name, via, after } = sourceByline(source);
  const other = via ?? after;
  const title = isDescribedTitle(source.title) ? bareTitle(source.title) : `“${source.title}”`;
  const cited = `${name}${other === null ? '' : ` (${other})`}: ${title}, ${date(source.published)}`;
  return link === null ? cited : `${cited}. ${link}`;
}
