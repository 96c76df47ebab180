import { dateOfLine } from './dateline.ts';
import { textLanguage } from './page-language.ts';
import type { Article } from './read-article.ts';

/** Lines at the beginning among which a dated one is looked for. */
const FIRST_LINES = 8;

/**
 * A text without markup as an article: the text is taken as it is, so that places in it are places in the file, and its
 * first line is the title. Nothing of it stands in a page.
 */
export function readPlainText(text: string, today: Date = new Date()): Article {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '').slice(0, FIRST_LINES);
  const language = textLanguage(text)?.language ?? null;
  const order = language === null || language === 'en' ? null : 'dmy';
  const published = filled.map((line) => dateOfLine(line, today, order)).find((date) => date !== null) ?? null;
  return {
    text,
    title: filled[0] ?? '',
    titleEnd: 0,
    language,
    url: null,
    published,
    publishedFrom: published ? 'dateline' : null,
    modified: null,
    runs: [],
    teasers: [],
    truncated: false,
  };
}
