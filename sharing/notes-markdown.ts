import { linkFrom } from '../casefile/citations.ts';
import { foldKindOf } from '../casefile/fold-kind.ts';
import { formatDate } from '../casefile/format-date.ts';
import { sourceByline } from '../casefile/source-label.ts';
import type { Note, PageNotes } from '../notes/note.ts';
import { articlePassage } from './article-passage.ts';
import { nameIn } from './briefing-parts.ts';
import { briefingWords } from './briefing-words.ts';
import { markdownLine, markdownLink, markdownQuote, markdownText } from './markdown.ts';
import { type NotedEntry, notedEntry } from './noted-entry.ts';
import type { NotedPages } from './noted-pages.ts';
import { quoted } from './quoted.ts';
import { outletOf } from './shared-page.ts';

/** The notes as CommonMark: each article with its passages, what was noted on them, and what the record has. */
export function notesMarkdown(noted: NotedPages): string {
  const { generated, language, pages } = noted;
  const words = briefingWords(language);
  const made = formatDate(generated.slice(0, 'yyyy-mm-dd'.length), language, 'long');
  return [
    `# ${words.ourExport}`,
    `${words.brand}. ${words.madeOn} ${made}. ${words.notVerified}`,
    ...pages.flatMap((each) => pageLines(noted, each)),
  ]
    .join('\n\n')
    .concat('\n');
}

function pageLines(noted: NotedPages, { page, notes }: PageNotes): string[] {
  const { language } = noted;
  const date = page.published === null ? briefingWords(language).noDateGiven : formatDate(page.published, language);
  return [
    `## ${markdownLink(page.title || page.url, page.url)}`,
    markdownLine([outletOf(page), date].filter(Boolean).join(', ')),
    ...notes.flatMap((note) => noteLines(noted, page.url, note)),
  ];
}

function noteLines(noted: NotedPages, url: string, note: Note): string[] {
  const { language, signed } = noted;
  const words = briefingWords(language);
  const date = formatDate(note.modified.slice(0, 'yyyy-mm-dd'.length), language);
  const writer = (signed && note.author) || words.unsigned;
  const entry = notedEntry(noted.caseFile, note.about, language);
  return [
    '---',
    markdownQuote(quoted(note.quote.exact)),
    `**${words.noteKinds[note.kind]}** · ${markdownLine(writer)} · ${date} · ${markdownLink(words.inTheArticle, articlePassage(url, note.quote))}`,
    note.text === '' ? `*${words.noText}*` : markdownText(note.text),
    ...(entry === null ? [] : [recordLine(noted, entry)]),
    ...(entry === null && note.about !== null ? [`*${words.notInRecord}*`] : []),
  ];
}

function recordLine({ caseFile, language }: NotedPages, entry: NotedEntry): string {
  const words = briefingWords(language);
  const claims = entry.claims.map(({ id }) => id);
  const sources = entry.sourceIds.flatMap((id) => caseFile.sourceById.get(id) ?? []);
  const links = sources.map((source) => {
    const { name, via, after } = sourceByline(source);
    const other = via === null ? after && words.retells(after) : words.via(via);
    return markdownLink(nameIn(caseFile, language, name) + (other ?? ''), linkFrom(caseFile, claims, source));
  });
  const date = entry.date === null ? '' : `${formatDate(entry.date, language, 'long')}: `;
  // A title on the timeline never tells what is folded elsewhere; a claim does, and is labelled.
  const kind = entry.date === null ? foldKindOf(entry.claims) : null;
  const label = [words.inTheRecord, words.status[entry.status], kind && words.folds[kind]].filter(Boolean).join(' · ');
  return `*${label}:* ${markdownLine(date + entry.sentence)} ${words.sources}: ${links.join('; ')}.`;
}
