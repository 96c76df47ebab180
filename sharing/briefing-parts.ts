/** Small pieces of markup that every section of a briefing uses. */

import { type FoldKind, foldKindOf } from '../casefile/fold-kind.ts';
import { type DateStyle, formatDate } from '../casefile/format-date.ts';
import type { CaseFile, Claim, Language, PartialDate, Status } from '../casefile/types.ts';
import type { Briefed } from './briefed.ts';
import { type BriefingWords, briefingWords } from './briefing-words.ts';
import { SHAPES, type ShapeName, type Stroke } from './glyph-shapes.ts';
import { type Html, type HtmlPart, html } from './html.ts';
import { numberSources, runsOf, type SourceNumbers } from './numbered-sources.ts';

/** A briefing while it is written: what it is made of, its words, and the sources cited so far. */
export interface Draft extends Briefed {
  words: BriefingWords;
  numbers: SourceNumbers;
}

export function beginDraft(briefed: Briefed): Draft {
  return { ...briefed, words: briefingWords(briefed.language), numbers: numberSources(briefed.caseFile) };
}

export function time(date: PartialDate, language: Language, style: DateStyle = 'short'): Html {
  return html`<time datetime="${date}">${formatDate(date, language, style)}</time>`;
}

/** The numbers after a sentence, each leading to its source; nothing without any. */
export function references({ words }: Pick<Draft, 'words'>, numbers: readonly number[]): Html | null {
  if (numbers.length === 0) return null;
  const one = (number: number) => html`<a href="#s${number}" aria-label="${words.source} ${number}">${number}</a>`;
  const runs = runsOf(numbers).map(([first, last], place) => [
    place > 0 && ', ',
    one(first),
    last > first && ['–', one(last)],
  ]);
  return html`<sup>${runs}</sup>`;
}

/** The shape of a status of the record. */
export function statusShape(status: Status): ShapeName {
  return status === 'confirmed' ? 'known' : status;
}

/** With a label it says what it means; without one, words beside it do. */
export function glyph(name: ShapeName, label: string | null = null): Html {
  const said = label === null ? html`aria-hidden="true"` : html`role="img" aria-label="${label}"`;
  return html`<svg class="glyph" ${said}><use href="#g-${name}"/></svg>`;
}

/** Every shape once, to be used from anywhere in the file. */
export function glyphSheet(): Html {
  const symbols = Object.entries(SHAPES).map(
    ([name, { size, strokes }]) =>
      html`<symbol id="g-${name}" viewBox="0 0 ${size} ${size}">${strokes.map(path)}</symbol>`,
  );
  return html`<svg class="sheet" aria-hidden="true" width="0" height="0">${symbols}</svg>`;
}

function path({ d, width, dash }: Stroke): Html {
  if (width === null) return html`<path d="${d}" fill="currentColor"/>`;
  const dashes = dash ? html` stroke-dasharray="${dash.join(' ')}"` : null;
  return html`<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dashes}/>`;
}

/** Behind its label where one of these claims is sensitive: closed on a screen, open on paper, which cannot be unfolded. */
export function folded({ words }: Pick<Draft, 'words'>, claims: readonly Claim[], content: HtmlPart): HtmlPart {
  return foldedAs(words, foldKindOf(claims), content);
}

export function foldedAs(words: BriefingWords, kind: FoldKind | null, content: HtmlPart): HtmlPart {
  if (kind === null) return content;
  return html`<details><summary>${words.folds[kind]}</summary><div class="inside">${content}</div></details>`;
}

/** A speaker or publisher as the record names it, in the reader's language where the name describes. */
export function nameIn({ spanishNames }: Pick<CaseFile, 'spanishNames'>, language: Language, name: string): string {
  return language === 'es' && Object.hasOwn(spanishNames, name) ? (spanishNames[name] ?? name) : name;
}

/** A section under its heading. */
export function section(id: string, heading: string, content: HtmlPart): Html {
  return html`<section aria-labelledby="h-${id}"><h2 id="h-${id}">${heading}</h2>${content}</section>\n`;
}
