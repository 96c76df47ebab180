import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Saved pages of real sites. They are third-party text and lie beside the project, never in it. */
const folder = join(import.meta.dirname, '../../../shared/pages');

const paragraphs = [
  '<p>Andry José Hernández Romero, a Venezuelan makeup artist, was flown to El Salvador on March 15, 2025, and was held in the CECOT prison there.</p>',
  '<p>This second paragraph stands here for a test of the layout; it names Hernández Romero once more and is as long as a paragraph of an article.</p>',
];

/** How often the spliced paragraphs name him. */
export const SPLICED_MENTIONS = paragraphs.length;

/** Characters of text that make a paragraph more than a caption or a button. */
const LONG = 80;
/** Characters of markup between two paragraphs of one article: pictures and advertisements stand there. */
const NEAR = 3000;

/** The names of the saved pages; `[]` when they are not there. */
export function realPages(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/\.html$/, ''));
}

/** The page with the case spliced into the middle of its article body. */
export function spliceCase(name: string): string {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const body = longestRun(paragraphsOf(html));
  const at = body[Math.floor(body.length / 2)]?.end ?? html.search(/<\/body>/i);
  return html.slice(0, at) + paragraphs.join('\n') + html.slice(at);
}

interface Paragraph {
  start: number;
  end: number;
  characters: number;
}

function paragraphsOf(html: string): Paragraph[] {
  const found = html.matchAll(/<(p|pre)(?:\s[^>]*)?>((?:(?!<\/?p(?:re)?[\s>])[\s\S])*)<\/\1>/gi);
  const all = [...found].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    characters: (match[2] ?? '').replace(/<[^>]*>/g, '').trim().length,
  }));
  return all.filter(({ characters }) => characters >= LONG);
}

/** The neighbouring paragraphs with the most text: the article, rather than a footer or a notice about cookies. */
function longestRun(all: Paragraph[]): Paragraph[] {
  const runs: Paragraph[][] = [];
  for (const paragraph of all) {
    const last = runs.at(-1);
    if (last && paragraph.start - (last.at(-1)?.end ?? 0) < NEAR) last.push(paragraph);
    else runs.push([paragraph]);
  }
  const length = (run: Paragraph[]) => run.reduce((sum, { characters }) => sum + characters, 0);
  return runs.sort((a, b) => length(b) - length(a))[0] ?? [];
}
