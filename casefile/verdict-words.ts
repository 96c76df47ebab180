import { formatDate } from './format-date.ts';
import type { Language, PartialDate } from './types.ts';

/** A state of affairs that no longer holds. */
export interface Change {
  /** Whose account it was; `null` when the record has it confirmed. */
  account: string | null;
  since: PartialDate;
  /** When the article was published; `null` when it does not say. */
  published: PartialDate | null;
  /** What took its place: a sentence. */
  now: string;
}

/** The sentences that explain a verdict. They name what the record has, and take no side. */
interface VerdictWords {
  confirmed(statement: string): string;
  attributed(whose: string): string;
  attributedSide(statement: string): string;
  oneSide(whose: string): string;
  contested(statement: string): string;
  endedSince(change: Change): string;
  endedIfBefore(change: Change): string;
  endedBefore(change: Change): string;
  recordHas(correct: string): string;
}

const en: VerdictWords = {
  confirmed: (statement) => `The record has this, confirmed: ${ended(statement)}`,
  attributed: (whose) => ended(`The sentence says whose account this is, and so does the record${listed(whose)}`),
  attributedSide: (statement) =>
    `The sentence says whose account this is; the record has it as disputed: ${ended(statement)}`,
  oneSide: (whose) => ended(`The record has this from one side or one source${listed(whose)}`),
  contested: (statement) => `The parties contradict each other: ${ended(statement)}`,
  endedSince: ({ account, since, published, now }) =>
    account === null
      ? `True when this was published${dated(published, 'en')}; changed ${on(since)}: ${ended(now)}`
      : `When this was published${dated(published, 'en')} this was the account of ${account || 'one side'}; changed ${on(since)}: ${ended(now)}`,
  endedIfBefore: ({ account, since, now }) =>
    account === null
      ? `True if written before ${date(since, 'en')}; changed then: ${ended(now)}`
      : `The account of ${account || 'one side'}, if written before ${date(since, 'en')}; changed then: ${ended(now)}`,
  endedBefore: ({ since, published, now }) =>
    `This had changed ${on(since)}, before the article was published${dated(published, 'en')}: ${ended(now)}`,
  recordHas: (correct) => `The record has: ${ended(correct)}`,
};

const es: VerdictWords = {
  confirmed: (statement) => `El registro lo tiene, confirmado: ${ended(statement)}`,
  attributed: (whose) => ended(`La oración dice de quién es este relato, y el registro también${listed(whose)}`),
  attributedSide: (statement) =>
    `La oración dice de quién es este relato; el registro lo tiene en disputa: ${ended(statement)}`,
  oneSide: (whose) => ended(`El registro lo tiene de una sola parte o una sola fuente${listed(whose)}`),
  contested: (statement) => `Las partes se contradicen: ${ended(statement)}`,
  endedSince: ({ account, since, published, now }) =>
    account === null
      ? `Era cierto cuando se publicó${dated(published, 'es')}; cambió ${el(since)}: ${ended(now)}`
      : `Cuando se publicó${dated(published, 'es')} así lo decía una parte${listed(account)}; cambió ${el(since)}: ${ended(now)}`,
  endedIfBefore: ({ account, since, now }) =>
    account === null
      ? `Era cierto si se escribió antes ${del(since)}; cambió entonces: ${ended(now)}`
      : `Así lo decía una parte${listed(account)}, si se escribió antes ${del(since)}; cambió entonces: ${ended(now)}`,
  endedBefore: ({ since, published, now }) =>
    `Había cambiado ${el(since)}, antes de que se publicara el artículo${dated(published, 'es')}: ${ended(now)}`,
  recordHas: (correct) => `El registro dice: ${ended(correct)}`,
};

/** The sentences of this language. */
export function verdictWords(language: Language): VerdictWords {
  return language === 'es' ? es : en;
}

/** With the full stop that titles of the timeline do not have. */
function ended(sentence: string): string {
  return /[.!?…][”’"')]?$/.test(sentence) ? sentence : `${sentence}.`;
}

function listed(whose: string): string {
  return whose && `: ${whose}`;
}

function date(iso: PartialDate, language: Language): string {
  return formatDate(iso, language, 'long');
}

function dated(iso: PartialDate | null, language: Language): string {
  return iso === null ? '' : ` (${date(iso, language)})`;
}

function isDay(iso: PartialDate): boolean {
  return iso.length === 'yyyy-mm-dd'.length;
}

const on = (iso: PartialDate) => `${isDay(iso) ? 'on' : 'in'} ${date(iso, 'en')}`;
const el = (iso: PartialDate) => `${isDay(iso) ? 'el' : 'en'} ${date(iso, 'es')}`;
const del = (iso: PartialDate) => `${isDay(iso) ? 'del' : 'de'} ${date(iso, 'es')}`;
