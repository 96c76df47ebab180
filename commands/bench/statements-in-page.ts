/** What is measured of a page's statements, and how two libraries find and mark the same passages. */
import readCaseFile from 'virtual:case-file';
import cuesJson from 'virtual:cues';
import writtenNames from 'virtual:written-names';
import search from 'approx-string-match';
import Mark from 'mark.js';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { VERDICTS } from '../../casefile/verdicts.ts';
import { type Findings, findInArticle, type Knowledge } from '../../detection/find-in-article.ts';
import { openNameIndex } from '../../detection/names.ts';
import { indexCues } from '../../detection/statements/cue-index.ts';
import { Highlighter } from '../../page/highlighter.ts';
import { readArticle } from '../../page/read-article.ts';
import { textToRead } from '../../page/text-to-read.ts';

/**
 * Milliseconds of each step when it runs for the first time, in the order of the extension, and what was found. The
 * page takes its text from its nodes, asks (browsers send messages as JSON) and takes the answer; `ready` and `reading`
 * are the background script's, for which this page's process stands here: nothing has run in it either.
 */
export function firstReading() {
  const start = performance.now();
  const article = readArticle(document);
  const text = textToRead(article);
  const read = performance.now();
  const question = JSON.stringify(text);
  const asked = performance.now();
  const knowledge = openKnowledge();
  const opened = performance.now();
  const answer = JSON.stringify(findInArticle(JSON.parse(question), knowledge));
  const answered = performance.now();
  const findings: Findings = JSON.parse(answer);
  const taken = performance.now();
  return {
    quotes: [...new Set(findings.statements.map(({ quote }) => quote))],
    statements: findings.statements.length,
    characters: article.text.length,
    milliseconds: {
      text: read - start,
      message: asked - read + taken - answered,
      ready: opened - asked,
      reading: answered - opened,
    },
  };
}

/** Milliseconds of the same reading once so many other texts have been read by the same script. */
export function laterReading(others: string[]): number {
  const knowledge = openKnowledge();
  const dates = { published: '2025-04-30', modified: null };
  for (const text of others) findInArticle({ text, language: 'en', ...dates }, knowledge);
  const text = textToRead(readArticle(document));
  const start = performance.now();
  findInArticle(text, knowledge);
  return performance.now() - start;
}

function openKnowledge(): Knowledge {
  const cues = indexCues(cuesJson);
  cues.language('en');
  return {
    caseFile: loadCaseFile(readCaseFile()),
    names: openNameIndex(writtenNames, new RegExp(writtenNames.gate), writtenNames.words),
    cues,
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
  const article = readArticle(document);
  const { statements } = findInArticle(textToRead(article), openKnowledge());
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

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((next) => requestAnimationFrame(next));
}
