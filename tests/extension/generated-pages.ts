import type { Page } from './server.ts';

const SENTENCE = 'The council heard from residents about bus routes, school meals and the old bridge near the market. ';
const CASE = 'Lawyers for Andry José Hernández Romero, a Venezuelan makeup artist, spoke on Wednesday.';

/** Pages too large to keep as files. */
export const generatedPages: Record<string, () => Page> = {
  /** 5 MB of text, the case in its last paragraph. */
  'five-megabytes': () => article(paragraphs(5_000_000), 'Five megabytes'),
  /** 100,000 elements side by side. */
  'many-nodes': () => article('<i>word </i>'.repeat(100_000), 'Many nodes'),
  /** Elements in elements in elements: recursion would end in a stack overflow. */
  'deep-nesting': () => article(`${'<div>'.repeat(20_000)}${SENTENCE}${'</div>'.repeat(20_000)}`, 'Deep nesting'),
  'plain-xml': () => ({
    body: `<?xml version="1.0"?><feed><entry>${CASE}</entry></feed>`,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  }),
  'plain-text': () => ({ body: CASE, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
  'plain-pdf': () => ({ body: pdf('Andry Jose Hernandez Romero'), headers: { 'content-type': 'application/pdf' } }),
};

function article(filler: string, title: string): Page {
  return {
    body: `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="2025-04-30T09:00:00Z"></head>
<body><article><h1>${title}</h1>${filler}<p>${CASE}</p></article></body></html>`,
  };
}

function paragraphs(characters: number): string {
  const paragraph = `<p>${SENTENCE.repeat(10)}</p>\n`;
  return paragraph.repeat(Math.ceil(characters / paragraph.length));
}

/** The smallest file that a viewer opens. */
function pdf(text: string): string {
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${text.length + 30}>>stream
BT /F1 12 Tf 10 50 Td (${text}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;
}
