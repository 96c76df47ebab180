import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

export interface BenchPage {
  name: string;
  html: Buffer;
}

/** Where the saved pages of real outlets lie when they were handed over; they are others' text and not part of the project. */
export const SAVED_PAGES = '../shared/pages';

/** The saved pages of real outlets, or where they are absent the fixtures of `tests/pages` without the case. */
export function pagesWithoutTheCase(): { pages: BenchPage[]; note: string } {
  const saved = existsSync(SAVED_PAGES) ? globSync(`${SAVED_PAGES}/*.html`).sort() : [];
  if (saved.length > 0) {
    const pages = saved.map((file) => ({ name: basename(file, '.html'), html: readFileSync(file) }));
    return { pages, note: `${pages.length} saved pages of real outlets` };
  }
  const own = globSync('tests/pages/*/page.html').sort().filter(isWithoutTheCase);
  const pages = own.map((file) => ({ name: basename(dirname(file)), html: readFileSync(file) }));
  return { pages, note: `${SAVED_PAGES} is absent: ${pages.length} smaller pages of tests/pages instead` };
}

function isWithoutTheCase(file: string): boolean {
  const expected = `${dirname(file)}/expected.json`;
  return existsSync(expected) && JSON.parse(readFileSync(expected, 'utf8')).about === false;
}

/** The sample article made long: its own paragraphs again and again, up to about `characters` of text. */
export function longArticle(characters: number): BenchPage {
  const sample = readFileSync('preview/sample-article/en.html', 'utf8');
  const paragraphs = sample.match(/<p>.*<\/p>/g) ?? [];
  const filler =
    '<p>The hearing went on through the afternoon, and the clerk read the dates into the record one by one.</p>';
  let body = '';
  let length = 0;
  for (let i = 0; length < characters; i++) {
    // Three paragraphs in four do not name him, as in a long report.
    const paragraph = i % 4 === 0 ? (paragraphs[(i / 4) % paragraphs.length] ?? filler) : filler.repeat(3);
    body += `${paragraph}\n`;
    length += paragraph.replace(/<[^>]*>/g, '').length;
  }
  return { name: 'long-article', html: Buffer.from(sample.replace('</article>', () => `${body}</article>`)) };
}

/** The paragraphs of the English pages of `tests/pages`, as plain text. */
function englishParagraphs(): string[] {
  const pages = globSync('tests/pages/en-*/page.html').sort();
  const paragraphs = pages.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=<p>).*?(?=<\/p>)/gs) ?? []);
  return paragraphs.map((paragraph) => paragraph.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '));
}

/** An article of so many characters in which no two paragraphs are alike: those of the English pages of `tests/pages`. */
export function variedArticle(characters: number): BenchPage {
  const sample = readFileSync('preview/sample-article/en.html', 'utf8');
  let body = '';
  let length = 0;
  // In one node each: mark.js at its fastest looks no further.
  for (const text of englishParagraphs()) {
    if (length >= characters) break;
    body += `<p>${text}</p>\n`;
    length += text.length;
  }
  return { name: 'varied-article', html: Buffer.from(sample.replace('</article>', () => `${body}</article>`)) };
}

/** Texts about him of a few hundred words each, of those paragraphs that the varied article of so many characters leaves over. */
export function otherTexts(characters: number): string[] {
  let length = 0;
  const others = englishParagraphs().filter((text) => {
    length += text.length;
    return length - text.length >= characters;
  });
  const texts: string[] = [];
  for (let i = 0; i < others.length; i += PARAGRAPHS)
    texts.push(['Andry Hernández Romero', ...others.slice(i, i + PARAGRAPHS)].join('\n\n'));
  return texts;
}

const PARAGRAPHS = 6;
