/** What is measured inside a page of its statements, and how two libraries find and mark the same passages. */
import caseFileJson from 'virtual:case-file';
import cuesJson from 'virtual:cues-en';
import pattern from 'virtual:gate-pattern';
import writtenNames from 'virtual:written-names';
import search from 'approx-string-match';
import Mark from 'mark.js';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { VERDICTS } from '../../casefile/verdicts.ts';
import { openNameIndex } from '../../detection/names.ts';
import { indexCues } from '../../detection/statements/cue-index.ts';
import { findStatements, type Statement } from '../../detection/statements/find-statements.ts';
import { findPageMentions } from '../../page/find-page-mentions.ts';
import { Highlighter } from '../../page/highlighter.ts';
import { type Article, readArticle } from '../../page/read-article.ts';
import { readPageSentences } from '../../page/read-page-sentences.ts';

/** Milliseconds of each step when it runs for the first time in this page, in the order of the extension; and what was found. */
export function firstStatements() {
  const caseFile = loadCaseFile(caseFileJson);
  const start = performance.now();
  const article = readArticle(document);
  const read = performance.now();
  const names = openNameIndex(writtenNames, pattern, caseFileJson.nameWords);
  const cues = indexCues(cuesJson);
  cues.language('en');
  const indexed = performance.now();
  const mentions = findPageMentions(article, names);
  const named = performance.now();
  const reading = readPageSentences(article, mentions, cues);
  const statements = reading ? findStatements(reading, caseFile) : [];
  const found = performance.now();
  return {
    quotes: [...new Set(statements.map(({ quote }) => quote))],
    statements: statements.length,
    mentions: mentions.length,
    characters: article.text.length,
    milliseconds: { text: read - start, index: indexed - read, mentions: named - indexed, statements: found - named },
  };
}

/** Milliseconds that mark.js takes to mark these quotes for the first time in this page, with what makes it fast. */
export function firstMarks(quotes: string[]): number {
  const start = performance.now();
  new Mark(document.body).mark(quotes, { separateWordSearch: false, diacritics: false });
  const end = performance.now();
  if (document.querySelectorAll('mark').length < quotes.length) throw new Error('mark.js has not marked every quote.');
  return end - start;
}

/** Milliseconds that approx-string-match takes to find these quotes for the first time, allowing one error in ten characters. */
export function firstSearches(quotes: string[]): number {
  const { text } = readArticle(document);
  const start = performance.now();
  const found = quotes.filter((quote) => search(text, quote, Math.floor(quote.length / 10)).length > 0);
  const end = performance.now();
  if (found.length < quotes.length) throw new Error('approx-string-match has not found every quote.');
  return end - start;
}

/** How much of the page has moved once all statements are highlighted, as browsers count layout shifts. */
export async function shiftByHighlights(): Promise<{ shift: number; painted: number; milliseconds: number }> {
  const { article, statements } = read();
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  await frames(2);
  observer.observe({ type: 'layout-shift' });
  const start = performance.now();
  const highlighter = new Highlighter(document);
  const lost = highlighter.paint(
    article,
    VERDICTS.map((style) => ({
      style,
      passages: statements.flatMap(({ verdict, start, end }, at) =>
        verdict === style ? [{ id: String(at), start, end }] : [],
      ),
    })),
  );
  const milliseconds = performance.now() - start;
  await frames(3);
  observer.disconnect();
  return { shift, painted: statements.length - lost.size, milliseconds };
}

function read(): { article: Article; statements: Statement[] } {
  const article = readArticle(document);
  const mentions = findPageMentions(article, openNameIndex(writtenNames, pattern, caseFileJson.nameWords));
  const reading = readPageSentences(article, mentions, indexCues(cuesJson));
  return { article, statements: reading ? findStatements(reading, loadCaseFile(caseFileJson)) : [] };
}

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((next) => requestAnimationFrame(next));
}
