/** The sections of a briefing on what is contested and what is not known. */

import { gravest } from '../casefile/fold-kind.ts';
import { knownRecord } from '../casefile/known.ts';
import type { Claim, OpenQuestion } from '../casefile/types.ts';
import { type Draft, folded, foldedAs, references, section, time } from './briefing-parts.ts';
import { type Html, html } from './html.ts';
import { notedEntry } from './noted-entry.ts';

/** The claims this briefing speaks of: where things stand, what the article says, what the notes are about. */
function concerned({ caseFile, language, statements, notes }: Draft): ReadonlySet<string> {
  const { sentences } = caseFile.narrative.whereThingsStand;
  const noted = notes.flatMap(({ about }) => notedEntry(caseFile, about, language)?.claims ?? []);
  return new Set([
    ...sentences.flatMap(({ claims }) => claims),
    ...statements.map(({ entry }) => entry),
    ...noted.map(({ id }) => id),
  ]);
}

/** Every contested claim: with each side and its sources where the article or a note touches it, else in one sentence. */
export function contested(draft: Draft): Html | null {
  const { caseFile, page, words } = draft;
  const { disputed } = knownRecord(caseFile, page.published);
  if (disputed.length === 0) return null;
  const touched = concerned(draft);
  const first = disputed.filter(({ id }) => touched.has(id));
  const rest = disputed.filter(({ id }) => !touched.has(id));
  const more = rest.map((claim) => html`<li>${folded(draft, [claim], sentenceOf(draft, claim))}</li>`);
  return section('contested', words.contested, [
    first.map((claim) => html`<div class="entry">${folded(draft, [claim], withSides(draft, claim))}</div>`),
    first.length > 0 && rest.length > 0 && html`<h3>${words.alsoContested}</h3>`,
    rest.length > 0 && html`<ul class="plain">${more}</ul>`,
  ]);
}

function sentenceOf(draft: Draft, claim: Claim): Html {
  return html`<p class="record">${claim.statement[draft.language]}${references(draft, draft.numbers.citeClaims([claim.id]))}</p>`;
}

/** All sides in one size, in the order of the record. */
function withSides(draft: Draft, claim: Claim): Html {
  const { language, numbers } = draft;
  const sides = (claim.positions ?? []).map(({ party, says, sources }) => {
    const refs = references(draft, numbers.cite([claim.id], sources));
    return html`<li><p class="party">${party[language]}</p><p class="record">${says[language]}${refs}</p></li>`;
  });
  if (sides.length === 0) return sentenceOf(draft, claim);
  return html`<p class="record">${claim.statement[language]}</p><ul class="sides">${sides}</ul>`;
}

/** Every open question: in full where it concerns what this briefing speaks of, else by its words alone. */
export function notKnown(draft: Draft): Html | null {
  const { caseFile, page, words } = draft;
  const { open } = knownRecord(caseFile, page.published);
  if (open.length === 0) return null;
  const touched = concerned(draft);
  const concerns = ({ claims }: OpenQuestion) => claims.some((id) => touched.has(id));
  const rest = open.filter((question) => !concerns(question));
  const more = rest.map(({ question, state }) => {
    const partly = state === 'partly' && html` <span class="meta">${words.partAnswer}</span>`;
    return html`<li class="record">${question[draft.language]}${partly}</li>`;
  });
  const first = open.filter(concerns).map((question) => questionEntry(draft, question));
  return section('unknown', words.notKnown, [
    first,
    first.length > 0 && rest.length > 0 && html`<h3>${words.alsoNotKnown}</h3>`,
    rest.length > 0 && html`<ul class="plain questions">${more}</ul>`,
  ]);
}

function questionEntry(draft: Draft, question: OpenQuestion): Html {
  const { language, words, numbers } = draft;
  const { answer, lastKnown, wouldSettle, openSince, lastChecked } = question;
  const refs = references(draft, numbers.cite(question.claims, question.sources));
  const last =
    openSince === null ? words.checked : html`${words.openSince} ${time(openSince, language)} · ${words.checkedOn}`;
  const facts = [
    answer && html`<p>${words.partAnswer}: ${answer[language]}${lastKnown ? null : refs}</p>`,
    lastKnown && html`<p>${words.lastKnown}: ${lastKnown[language]}${refs}</p>`,
    !answer && !lastKnown && refs && html`<p>${words.sources}: ${refs}</p>`,
  ];
  const settles = wouldSettle && html`${words.wouldSettle}: ${wouldSettle[language]} `;
  const checked = html`<p class="meta">${settles}${last} ${time(lastChecked, language)}</p>`;
  return html`<div class="entry question"><p class="record asked">${question.question[language]}</p>${foldedAs(words, gravest(question.sensitivity), facts)}${checked}</div>`;
}

/** What the record has on the entry that a note names, with its status and sources; says so when it has none. */
export function recordOn(draft: Draft, about: string): Html {
  const { caseFile, language, words, numbers } = draft;
  const entry = notedEntry(caseFile, about, language);
  if (entry === null) return html`<p class="meta">${words.notInRecord}</p>`;
  const ids = entry.claims.map(({ id }) => id);
  const refs = references(draft, numbers.cite(ids, entry.sourceIds));
  const when = entry.date === null ? null : html`${time(entry.date, language, 'long')}: `;
  const sentence = html`<p class="record">${when}${entry.sentence}${refs}</p>`;
  return html`<p class="meta on">${words.inTheRecord} · ${words.status[entry.status]}</p>${folded(draft, entry.date === null ? entry.claims : [], sentence)}`;
}
