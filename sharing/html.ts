/** Markup that is safe to write into a page: made by `html` alone, so that whatever else stands in it was escaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type HtmlPart = string | number | Html | null | false | readonly HtmlPart[];

/** Markup with what is put in escaped, unless it is markup itself; lists are joined, `null` and `false` leave nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(pieces.map((piece, place) => piece + written(parts[place] ?? null)).join(''));
}

function written(part: HtmlPart): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it stands between tags and in quoted attributes, without what no HTML file may hold. The one place that escapes. */
export function escapeHtml(text: string): string {
  // Half characters and control characters are not text; line ends become one kind, as a parser would make them.
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\x20-\x7e\xa0-\u{10ffff}]/gu, '\ufffd');
  return clean.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** JSON as the content of a data block: no `<`, so that nothing in it can end the block or begin another. */
export function jsonBlock(value: object): Html {
  return new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

/** A link that sends no address along; the content alone where the address is neither https nor http. */
export function link(address: string | null, content: HtmlPart, language: string | null = null): Html {
  const lang = languageTag(language);
  if (address === null || !isLinkable(address)) return html`<span${lang}>${content}</span>`;
  return html`<a href="${address}" rel="noopener noreferrer"${lang}>${content}</a>`;
}

/** ` lang="en"` for an element, nothing for what is no language tag. */
export function languageTag(language: string | null): Html | null {
  return language !== null && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(language) ? html` lang="${language}"` : null;
}

export function isLinkable(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address);
}
