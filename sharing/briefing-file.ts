import type { Briefed } from './briefed.ts';
import { notesSection } from './briefing-notes.ts';
import { beginDraft, type Draft, glyph, glyphSheet, time } from './briefing-parts.ts';
import { contested, notKnown } from './briefing-record.ts';
import { afterArticle, articleSays, standing } from './briefing-sections.ts';
import { sourcesSection } from './briefing-sources.ts';
import { BRIEFING_STYLE, BRIEFING_STYLE_HASH } from './briefing-style.ts';
import { Html, html, isLinkable, jsonBlock, link } from './html.ts';
import { quoted } from './quoted.ts';
import { outletOf } from './shared-page.ts';

/** Nothing but its own style: no script, no picture, no frame, no form, no request. */
const POLICY = `default-src 'none'; style-src '${BRIEFING_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The briefing as one self-contained HTML page: the record on this article, the notes apart from it, every source with
 * its address, and the notes once more as data that the extension can import. The article's own text is not in it.
 */
export function briefingFile(briefed: Briefed): string {
  const draft = beginDraft(briefed);
  const { annotations, language } = draft;
  // Sources are numbered in the order of the page, so its parts are written in that order.
  const sections = [
    head(draft),
    standing(draft),
    articleSays(draft),
    afterArticle(draft),
    contested(draft),
    notKnown(draft),
    notesSection(draft),
    sourcesSection(draft),
    // On paper it would say nothing, and might stand alone on a page.
    html`<footer class="meta"><p>${draft.words.noScript}</p></footer>\n`,
  ];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Case in Context">
<title>${titleOf(draft)}</title>
<style>${new Html(BRIEFING_STYLE)}</style>
</head>
<body>
${glyphSheet()}
<main>
${sections}</main>
<script type='application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'>${jsonBlock(annotations)}</script>
</body>
</html>
`.markup;
}

function titleOf({ caseFile, page, words }: Draft): string {
  return [caseFile.identity.canonicalName, page.title || outletOf(page), words.brand].filter(Boolean).join(' · ');
}

function head(draft: Draft): Html {
  const { caseFile, generated, language, notes, words } = draft;
  const below =
    notes.length > 0 && html`<p class="meta"><a href="#h-notes">${words.notesBelow(notes.length)}</a></p>\n`;
  const made = time(generated.slice(0, 'yyyy-mm-dd'.length), language, 'long');
  return html`<header><p class="meta made"><span>${glyph('brand')} ${words.aBriefing}</span> <span>${words.madeOn} ${made}</span></p>
<h1>${caseFile.identity.canonicalName}</h1>
<p class="meta with">${words.readWith} ${article(draft)}</p>
${below}</header>\n`;
}

/** The article's title as a link, its outlet and date; the address, for paper. */
function article({ language, page, words }: Draft): Html {
  const title = link(page.url, page.title === '' ? page.url : html`<bdi>${quoted(page.title)}</bdi>`, page.language);
  const date = page.published === null ? words.noDateGiven : time(page.published, language, 'long');
  const address = isLinkable(page.url) && page.title !== '' && html`<span class="address">${page.url}</span>`;
  return html`${title}, <bdi>${outletOf(page)}</bdi>, ${date}${address}`;
}
