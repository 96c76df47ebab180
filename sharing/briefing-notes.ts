/** The section of a briefing that is not the record: what its maker noted. */
import type { Note } from '../notes/note.ts';
import { articlePassage } from './article-passage.ts';
import { type Draft, glyph, section, time } from './briefing-parts.ts';
import { recordOn } from './briefing-record.ts';
import { type Html, html, languageTag, link } from './html.ts';
import { quoted } from './quoted.ts';

/** The notes in their order, fenced off and labelled; `null` when there are none. */
export function notesSection(draft: Draft): Html | null {
  const { notes, words } = draft;
  if (notes.length === 0) return null;
  const items = notes.map((note) => html`<li>${noteEntry(draft, note)}${aboutNote(draft, note)}</li>`);
  return section('notes', words.notesTitle, [
    html`<div class="fence"><p class="meta">${words.notVerified}</p><ol class="notes">${items}</ol></div>`,
  ]);
}

function noteEntry(draft: Draft, note: Note): Html {
  const { language, page, signed, words } = draft;
  const writer = (signed && note.author) || words.unsigned;
  const said =
    note.text === '' ? html`<p class="meta">${words.noText}</p>` : html`<p class="text" dir="auto">${note.text}</p>`;
  const meta = html`<p class="meta"><b>${words.noteKinds[note.kind]}</b> · <bdi>${writer}</bdi> · ${time(note.modified.slice(0, 'yyyy-mm-dd'.length), language)}</p>`;
  const quote = html`<blockquote${languageTag(page.language)} dir="auto">${quoted(note.quote.exact)}</blockquote>`;
  const passage = link(articlePassage(page.url, note.quote), words.inTheArticle);
  return html`<div class="note">${glyph('pencil')}<div>${quote}${said}${meta}<p class="meta back">${passage}</p></div></div>`;
}

/** The entry of the record, outside the note's own ground. */
function aboutNote(draft: Draft, { about }: Note): Html | null {
  return about === null ? null : html`<div class="about">${recordOn(draft, about)}</div>`;
}
