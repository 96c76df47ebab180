/** The numbered sources of a briefing, and how far the record was followed. */
import { bareTitle, isCopyOfUnknown, isDescribedTitle, sourceByline, titleLanguage } from '../casefile/source-label.ts';
import type { Source } from '../casefile/types.ts';
import { verifiedDates } from '../casefile/verified-through.ts';
import { type Draft, nameIn, section, time } from './briefing-parts.ts';
import { type Html, html, link } from './html.ts';
import type { NumberedSource } from './numbered-sources.ts';
import { quoted } from './quoted.ts';

/** Everything cited above, in the order of its numbers, with full addresses. */
export function sourcesSection(draft: Draft): Html {
  const items = draft.numbers.list().map((source) => numbered(draft, source));
  return section('sources', draft.words.sources, html`<ol class="cited">${items}</ol>`);
}

/** A page alone, or those that retell one original under its name: five copies are one source. */
function numbered(draft: Draft, { number, citation, linkTo }: NumberedSource): Html {
  const { caseFile, language, words } = draft;
  const { sources, original, published } = citation;
  const entries = sources.map((source) => sourceEntry(draft, source, linkTo(source)));
  if (entries.length === 1) return html`<li id="s${number}">${entries}</li>`;
  const name = original === null ? null : `: ${nameIn(caseFile, language, original)}`;
  const date = published === null ? null : html`, ${time(published, language)}`;
  return html`<li id="s${number}"><p>${words.oneOriginal}${name}${date}</p><ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul></li>`;
}

function sourceEntry(draft: Draft, source: Source, href: string | null): Html {
  const { caseFile, language, words } = draft;
  const { name, via, after } = sourceByline(source);
  const named = (publisher: string) => nameIn(caseFile, language, publisher);
  const title = isDescribedTitle(source.title) ? bareTitle(source.title) : quoted(source.title);
  const date = source.published === null ? words.noDateGiven : time(source.published, language);
  const by = [named(name), via !== null && words.via(named(via)), after !== null && words.retells(named(after))];
  // Most are news; what is something else is worth a word.
  const kind = source.kind !== 'news' && ` · ${words.sourceKinds[source.kind]}`;
  const copy = isCopyOfUnknown(source) && ` · ${words.copyOfUnknown}`;
  return html`<div class="source">${link(href, title, titleLanguage(source))}, ${by}, ${date}${kind}${copy}${address(draft, source, href)}</div>`;
}

/** For paper; on a screen only where it is no link. */
function address({ words }: Draft, { url }: Source, href: string | null): Html {
  if (url === null) return html` · ${words.noAddress}`;
  if (href === null) return html`<span class="address plain">${words.notLinked} ${url}</span>`;
  return html`<span class="address">${url}</span>`;
}

/** Through when each part of the story was followed, and of which record this is. */
export function verifiedThrough({ caseFile, language, words }: Draft): Html {
  const { him, courts, returnOrder, checked } = verifiedDates(caseFile.verifiedThrough);
  const long = (date: string) => time(date, language, 'long');
  const parts = [
    him && html`${words.verifiedHim} ${long(him)}`,
    courts &&
      html`${him && '; '}${words.verifiedCourts} ${long(courts)}${returnOrder && html` (${words.returnOrder} ${long(returnOrder)})`}`,
  ];
  return html`<p class="meta through">${parts}. ${words.checked} ${long(checked)}. ${words.record} ${caseFile.version}.</p>`;
}
