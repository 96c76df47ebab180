import type { Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';
import { middleOf } from './words-on-page.ts';

/** Invented for tests: each sentence says one thing, and the record has an entry on it. */
const SENTENCES = {
  removal: 'Andry José Hernández Romero was flown to El Salvador on March 15, 2025.',
  held: 'Hernández Romero is being held in the CECOT prison.',
  silence: 'His family has not heard from him since.',
  accused: 'Hernández Romero is a member of Tren de Aragua.',
  officials: 'The Department of Homeland Security says that Hernández Romero is a member of Tren de Aragua.',
  interview: 'Hernández Romero passed a credible-fear interview.',
  press: 'According to CBS News, Hernández Romero had no criminal record.',
} as const;
export type Sentence = keyof typeof SENTENCES;

/** What stands between them, and says nothing of him. */
const FILLER = 'The council heard from residents about bus routes, school meals and the old bridge near the market.';

/** The words of each sentence, as they stand on the page. */
export const { removal, held, silence, accused, officials, interview, press } = SENTENCES;
/** Says two things with words that overlap. */
export const underTheAct = 'Hernández Romero was sent to CECOT under the Alien Enemies Act.';

interface ArticleOptions {
  /** Each in a paragraph of its own; all of them by default. */
  sentences?: readonly string[];
  published?: string;
  language?: string;
  /** Paragraphs that say nothing of him, before each sentence. */
  between?: number;
  /** What the page's own sheet says besides. */
  css?: string;
  /** What stands behind the article. */
  after?: string;
}

/** A page that says all this, as an outlet would serve it. */
export function articlePage(options: ArticleOptions = {}): string {
  const { sentences = Object.values(SENTENCES), published = '2025-05-20', language = 'en' } = options;
  const { between = 1, css = '', after = '' } = options;
  const filler = `<p>${FILLER}</p>\n`.repeat(between);
  const body = sentences.map((sentence) => `${filler}<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What became of the passenger</title><meta property="article:published_time" content="${published}">
<style>body { margin: 0 auto; max-width: 640px; padding: 24px; font: 18px/1.6 Georgia, serif } ${css}</style></head>
<body><article><h1>What became of the passenger</h1>
${body}
</article>${after}</body></html>`;
}

/** The words that each of our highlights lies under, by its name; what lies elsewhere than in the text is left out. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marked: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('cic-')) continue;
      marked[name] = [...highlight].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range.toString();
      });
    }
    return marked;
  });
}

/** The middle of some words of the page, for the mouse; brings them into view. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  let before = { x: Number.NaN, y: Number.NaN };
  return waitFor(`“${words}” to stand still`, async () => {
    const place = await middleOf(page, words);
    const stands = place.x === before.x && place.y === before.y;
    before = place;
    return stands ? place : null;
  });
}
