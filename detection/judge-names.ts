import {
  hasOtherCalling,
  isCaseOfOther,
  isGivenCalling,
  isSetApart,
  isSharedName,
  isSomebodyNamed,
} from './introductions.ts';
import { isEnDash, isHyphen, type WordSpan } from './match-names.ts';
import type { NameForm } from './name-forms.ts';
import type { NameRole } from './names.ts';
import {
  after,
  before,
  beginsSentence,
  hasDeterminer,
  isGerman,
  isHeadline,
  kindOf,
  type Neighbours,
} from './neighbours.ts';
import { beginsColumn, gapAfter, gapBefore, isAllCapitals, isCapital, type WordedText, wordAt } from './read-words.ts';
import { isBandLeader, isCited, isOtherAge, isWoman } from './unlike-him.ts';

/**
 * What the words beside a name make of it. `doubtful`: his only where nobody else on the page could be meant;
 * `nobody`: a street, a family, a law case.
 */
export type Verdict = 'his' | 'doubtful' | 'other' | 'nobody';

/** The worse of two verdicts. */
function worse(a: Verdict, b: Verdict): Verdict {
  const order: Verdict[] = ['his', 'doubtful', 'nobody', 'other'];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

const AND = new Set(['and', 'y', 'e', 'et', 'und', 'ed']);
const PARTICLES = new Set(['de', 'del', 'da', 'do', 'dos', 'di', 'van', 'von']);
const FAMILY_BEFORE = new Set(['familia', 'familie', 'famille', 'famiglia', 'hermanos', 'irmaos']);
const FAMILY_AFTER = new Set([
  'family',
  'families',
  'brothers',
  'sisters',
  'siblings',
  'household',
  'bakery',
  'bookstore',
  'pharmacy',
  'ranch',
]);
/** After a complete name they make it a relative's. */
const GENERATIONS = new Set(['jr', 'junior', 'sr', 'ii', 'iii', 'iv', 'hijo', 'filho', 'neto', 'sobrinho', 'fils']);
const LISTED: ReadonlySet<NameRole> = new Set(['given', 'surname']);
/** German prepositions with the article in them. */
const CONTRACTED = new Set(['im', 'am', 'beim', 'vom', 'zum', 'zur', 'ins']);
/** A business before a surname is its owner's; "la peluquería de Hernández" can be his. */
const BUSINESSES = new Set(
  'libreria librairie livraria bookstore bookshop buchhandlung panaderia bakery backerei boulangerie padaria panetteria farmacia pharmacie pharmacy apotheke ferreteria carniceria zapateria supermercado supermarket abasto abastos tienda almacen taller peluqueria barberia optica imprenta transportes trattoria negozio'.split(
    ' ',
  ),
);
const CORNERS = new Set(['esquina con', 'corner of', 'angolo con', 'ecke zu']);
/** "la Sra. de Hernández": a married name. */
const WIVES = new Set(['sra', 'senora', 'dona', 'senhora', 'signora', 'madame', 'mme', 'viuda', 'viuva', 'vedova']);
/** Before what is somebody's in German: "die Tattoos Hernández Romeros". */
const OWNED = new Set(['die', 'das', 'alle', 'keine']);
const PLURAL_ARTICLES = new Set(['los', 'las', 'les', 'os', 'gli']);

/** A name in full: the words beside it can only make it longer, that is, somebody else's. */
export function judgeFullName(around: Neighbours, span: WordSpan, form: NameForm): Verdict {
  if (isList(around, span) || isSlug(around.text, span) || isCutOff(around.text, span.first)) return 'nobody';
  if (!isCapital(around.text, span.first) && isCapital(around.text, span.last)) return 'doubtful';
  const complete = form.surnames > 1;
  if (!complete && isSomebodyElse(around, span)) return 'other';
  const thing = !complete && isThingBefore(around, span.first) ? 'doubtful' : 'his';
  const right = form.commaAfter >= 0 ? afterInverted(around, span) : afterFullName(around, span, complete);
  return worse(thing, worse(beforeFullName(around, span, complete), right));
}

/** What a text says of those who have his given name and one of his surnames. */
function isSomebodyElse(around: Neighbours, span: WordSpan): boolean {
  const { text } = around;
  return (
    [isWoman, isOtherAge, isBandLeader, isCited].some((isElse) => isElse(text, span)) || hasOtherCalling(around, span)
  );
}

function beforeFullName(around: Neighbours, { first, last }: WordSpan, complete: boolean): Verdict {
  const { text, index } = around;
  // Names on lines of their own are a list, and a German genitive comes behind somebody else's title.
  if (gapBefore(text, first) === '\n' || index.roles.get(wordAt(text, last)) === 'genitive') return 'his';
  const kind = before(around, first);
  if (kind === 'given' || kind === 'initial') return 'other';
  // "La senadora Andry Romero", but "she told the judge Andry Hernández Romero was innocent".
  if (kind === 'title') return isCapital(text, first - 1) ? 'other' : complete ? 'his' : 'doubtful';
  if (kind === 'surname') return 'doubtful';
  if (kind === 'unknown' && !complete && !isRole(around, first - 1)) return 'doubtful';
  return 'his';
}

/** A capital that is no part of a name: it has a determiner, or begins the sentence, or stands in a headline. */
function isRole(around: Neighbours, word: number): boolean {
  return hasDeterminer(around.text, word) || beginsSentence(around.text, word) || isHeadline(around, word);
}

function afterFullName(around: Neighbours, { first, last }: WordSpan, complete: boolean): Verdict {
  if (continuesName(around, last)) return 'other';
  if (isThingAfter(around, last)) return 'nobody';
  const kind = after(around, last);
  if (kind === 'surname') return 'other';
  if (kind === 'initial') return complete || isOwnInitial(around, first, last + 1) ? 'his' : 'other';
  if (complete) return 'his';
  if (kind === 'given') return 'doubtful';
  if (kind !== 'unknown') return 'his';
  return mayBeNoun(around, last) ? 'doubtful' : 'other';
}

/** Whether a capital behind a name may be that of a noun: in a headline, or in German ("dort hat Hernández Asyl beantragt"). */
function mayBeNoun(around: Neighbours, last: number): boolean {
  return isHeadline(around, last) || isGerman(around.text, last);
}

/** "Hernández Romero, Andry and Luis": a list, unless the name ends there. */
function afterInverted(around: Neighbours, { last }: WordSpan): Verdict {
  const { text } = around;
  if (!isCapital(text, last)) return 'nobody';
  if (continuesName(around, last)) return 'other';
  const kind = after(around, last);
  if (kind === 'surname' || kind === 'unknown' || kind === 'given' || kind === 'initial') return 'other';
  const single = around.index.roles.get(wordAt(text, last)) === 'given';
  const goesOn = AND.has(wordAt(text, last + 1)) && gapAfter(text, last) === ' ' && isCapital(text, last + 2);
  return single && goesOn ? 'nobody' : 'his';
}

/** "Andry Hernández R.": the initial of a name that is his too. */
function isOwnInitial(around: Neighbours, first: number, word: number): boolean {
  const letter = wordAt(around.text, word);
  const forms = around.index.forms.get(wordAt(around.text, first)) ?? [];
  return forms.some((form) => form.words.slice(1).some((part) => part.startsWith(letter)));
}

/** "-García", "Jr.", "de la Cruz", "de García": whether a name goes on behind `last`, whatever its form. */
function continuesName({ text, index }: Neighbours, last: number): boolean {
  const gap = gapAfter(text, last);
  if (isHyphen(text, last)) return isCapital(text, last + 1);
  if ((gap === ' ' || gap === ', ') && GENERATIONS.has(wordAt(text, last + 1)) && isCapital(text, last + 1))
    return true;
  if (gap !== ' ' || !PARTICLES.has(wordAt(text, last + 1))) return false;
  const article = ['la', 'las', 'los', 'el'].includes(wordAt(text, last + 2));
  const next = last + (article ? 3 : 2);
  const plainGap = gapAfter(text, last + 1) === ' ' && (!article || gapAfter(text, last + 2) === ' ');
  const word = wordAt(text, next);
  return plainGap && isCapital(text, next) && (article ? index.words.particleSurnames : index.words.surnames).has(word);
}

function isThingAfter({ text, index }: Neighbours, last: number): boolean {
  const next = wordAt(text, last + 1);
  if (next === 'v' || next === 'vs' || next === 'versus') return gapAfter(text, last) === ' ';
  if (gapAfter(text, last) === ' & ') return true;
  return gapAfter(text, last) === ' ' && index.words.thingsAfter.has(next) && isCapital(text, last + 1);
}

/** "calle Hernández", "Aeropuerto de Romero", "Trump v. Hernández". */
function isThingBefore({ text, index }: Neighbours, first: number): boolean {
  const { thingsBefore } = index.words;
  const previous = wordAt(text, first - 1);
  if (first === 0) return false;
  if (previous === 'v' || previous === 'vs' || previous === 'versus') return /^\.? $/.test(gapBefore(text, first));
  if (gapBefore(text, first) === ' & ') return true;
  if (gapBefore(text, first) !== ' ') return false;
  if (thingsBefore.has(previous) || BUSINESSES.has(previous)) return true;
  if (CORNERS.has(`${wordAt(text, first - 2)} ${previous}`)) return true;
  return (
    first > 1 &&
    PARTICLES.has(previous) &&
    gapBefore(text, first - 1) === ' ' &&
    thingsBefore.has(wordAt(text, first - 2))
  );
}

/** What a word in small letters is the rest of: "[L]andry", "…andry", "L-" at the end of a line. */
const LONGEST_CUT = 24;
const CUT = /(?:…|\.{3}|\]|\p{L}[-‐]\/?\s*)$/u;

/** Whether a given name in small letters is the end of a longer word that the page cuts. */
function isCutOff(text: WordedText, first: number): boolean {
  if (isCapital(text, first)) return false;
  const at = text.originOf(text.starts[first] ?? 0);
  return CUT.test(text.source.slice(Math.max(0, at - LONGEST_CUT), at));
}

/** "calle Andry"; "la escuela de Andry" is his. */
function isPlace({ text, index }: Neighbours, first: number): boolean {
  return first > 0 && gapBefore(text, first) === ' ' && index.words.thingsBefore.has(wordAt(text, first - 1));
}

/** "andry-hernandez" in an address, "Andry-Hernández" for two people: a hyphen joins given names, or surnames. An en dash joins people. */
function isSlug(text: WordedText, { first, last }: WordSpan): boolean {
  if (!gapAfter(text, first).startsWith('-')) return false;
  if (isEnDash(text, first)) return true;
  return last === first + 1 || (!isCapital(text, first) && !isCapital(text, last));
}

/** One line break inside a name is a headline's or a hard-wrapped line's, unless names stand under one another. */
function isList({ text, ...rest }: Neighbours, { first, last }: WordSpan): boolean {
  let broken = -1;
  for (let word = first; word < last; word += 1) {
    if (!gapAfter(text, word).includes('\n')) continue;
    if (broken >= 0) return true;
    broken = word;
  }
  if (broken < 0) return false;
  if (isAllCapitals(text, broken) !== isAllCapitals(text, broken + 1)) return true; // a speaker and his words
  const around = { text, ...rest };
  return isNameLike(before(around, first)) || isNameLike(after(around, last)) || hasNameLine(around, first, last);
}

function isNameLike(kind: ReturnType<typeof before>): boolean {
  return kind === 'given' || kind === 'surname' || kind === 'unknown' || kind === 'initial';
}

/** Whether the line before or after the two lines holds a name and nothing else. */
function hasNameLine(around: Neighbours, first: number, last: number): boolean {
  const { text } = around;
  const startsLine = gapBefore(text, first) === '\n' && first > 0;
  const endsLine = gapAfter(text, last) === '\n' && last + 1 < text.starts.length;
  return (
    (startsLine && isNameLike(kindOf(around, first - 1, 'before'))) ||
    (endsLine && isNameLike(kindOf(around, last + 1, 'after')))
  );
}

/** A surname, or both: whose it is by the words beside it. */
export function judgeSurname(around: Neighbours, span: WordSpan): Verdict {
  const { text } = around;
  const pair = span.last > span.first;
  if (!pair && isCaseOfOther(around, span)) return 'other';
  if (isThingBefore(around, span.first) || isThingAfter(around, span.last)) return 'nobody';
  if (pair && standsInLines(text, span)) return 'nobody';
  if (isFamily(text, span) || (!pair && isListed(around, span))) return 'nobody';
  if (!pair && introducesOther(around, span)) return 'other';
  if (!pair && isSharedName(around, span)) return 'nobody';
  const isOwner = isGenitive(around, span.last) && isOwned(around, span.first - 1, pair);
  return worse(isOwner ? 'his' : beforeSurname(around, span.first, pair), afterSurname(around, span.last, pair));
}

/** Whether the words around a single surname introduce somebody else who has it. */
function introducesOther(around: Neighbours, span: WordSpan): boolean {
  return isSetApart(around, span) || isSomebodyNamed(around, span) || isGivenCalling(around, span);
}

/** Before a German genitive stands what is his: "die Mutter Hernández Romeros", "im Fall Hernández Romeros". */
function isOwned(around: Neighbours, word: number, pair: boolean): boolean {
  const kind = before(around, word + 1);
  if (kind === 'title' || !pair) return kind === 'title';
  const determiner = wordAt(around.text, word - 1);
  return (
    kind === 'unknown' && (hasDeterminer(around.text, word) || CONTRACTED.has(determiner) || OWNED.has(determiner))
  );
}

function isGenitive({ text, index }: Neighbours, word: number): boolean {
  return index.roles.get(wordAt(text, word)) === 'genitive';
}

/** Surnames under one another are those of different people. */
function standsInLines(text: WordedText, { first, last }: WordSpan): boolean {
  if (gapAfter(text, first) !== '\n') return false;
  return (first === 0 || gapBefore(text, first).includes('\n')) && /^$|\n/.test(gapAfter(text, last));
}

/** "los Hernández", "la familia Hernández", "the Hernández family". */
function isFamily(text: WordedText, { first, last }: WordSpan): boolean {
  if (gapAfter(text, last) === ' ' && FAMILY_AFTER.has(wordAt(text, last + 1))) return true;
  if (first === 0 || gapBefore(text, first) !== ' ') return false;
  const previous = wordAt(text, first - 1);
  return PLURAL_ARTICLES.has(previous) || FAMILY_BEFORE.has(previous);
}

/** "Hernández and Romero", "Hernández, Andry y Peña": different people, or his names torn apart; no mark either way. */
function isListed(around: Neighbours, { first, last }: WordSpan): boolean {
  const { text, index } = around;
  const isName = (word: number) => LISTED.has(index.roles.get(wordAt(text, word)) ?? 'middle') && isCapital(text, word);
  const beside = (word: number, step: 1 | -1) => {
    const gap = step > 0 ? gapAfter(text, word) : gapBefore(text, word);
    if (gap === ', ' || gap === ' / ' || gap === '/') return isName(word + step);
    return gap === ' ' && AND.has(wordAt(text, word + step)) && isName(word + 2 * step);
  };
  return beside(last, 1) || (first > 0 && beside(first, -1));
}

function beforeSurname(around: Neighbours, first: number, pair: boolean): Verdict {
  const { text } = around;
  const kind = before(around, first);
  if (kind === 'given' || kind === 'surname') return 'other';
  if (kind === 'title') return pair && !isCapital(text, first - 1) ? 'doubtful' : 'other';
  if (kind === 'initial') return pair && isGivenInitial(around, first - 1) ? 'his' : 'other';
  if (kind === 'ambiguous') return pair ? 'doubtful' : 'other';
  if (kind === 'unknown') return beforeUnknown(around, first, pair);
  return PARTICLES.has(wordAt(text, first - 1)) && gapBefore(text, first) === ' '
    ? beforeParticle(around, first - 1, pair)
    : 'his';
}

function beforeUnknown(around: Neighbours, first: number, pair: boolean): Verdict {
  const { text } = around;
  if (hasDeterminer(text, first - 1)) return pair ? 'his' : 'doubtful';
  if (pair && CONTRACTED.has(wordAt(text, first - 2))) return 'his';
  if (pair && isGerund(text, first - 1)) return 'doubtful';
  return isHeadline(around, first) || (pair && isGerman(text, first)) ? 'doubtful' : 'other';
}

/** "Reading" where a sentence begins: hardly a given name. */
function isGerund(text: WordedText, word: number): boolean {
  return beginsSentence(text, word) && /^[a-z]{3,}ing$/.test(wordAt(text, word)) && !isGerman(text, word);
}

/** "Romero de Hernández" is a name, "la liberación de Hernández" is not. */
function beforeParticle(around: Neighbours, particle: number, pair: boolean): Verdict {
  const kind = before(around, particle);
  if (kind === 'given' || kind === 'surname') return 'other';
  if (kind === 'title' && WIVES.has(wordAt(around.text, particle - 1))) return 'other';
  if (kind !== 'unknown' || pair) return 'his';
  return beginsSentence(around.text, particle - 1) || isHeadline(around, particle) ? 'doubtful' : 'other';
}

/** "A. Hernández Romero": the initial of a given name that is his. */
function isGivenInitial(around: Neighbours, word: number): boolean {
  const letter = wordAt(around.text, word);
  return [...around.index.roles].some(
    ([name, role]) => (role === 'given' || role === 'middle') && name.startsWith(letter),
  );
}

function afterSurname(around: Neighbours, last: number, pair: boolean): Verdict {
  if (continuesName(around, last)) return 'other';
  const kind = after(around, last);
  if (kind === 'surname') return 'other';
  // Behind a German genitive stands what he has, a noun with a capital.
  if (pair || isGenitive(around, last)) return 'his';
  if (kind === 'initial' || isInverted(around, last + 1)) return 'other';
  if (kind === 'given') return 'doubtful';
  if (kind !== 'unknown') return 'his';
  return mayBeNoun(around, last) ? 'doubtful' : 'other';
}

/** "Carache, Jhon" behind "Hernández": a name of which the surnames come first. */
function isInverted({ text, index }: Neighbours, word: number): boolean {
  return gapAfter(text, word) === ', ' && isCapital(text, word) && index.words.givenNames.has(wordAt(text, word + 1));
}

/** A given name by itself, middle name included: whose it is by the words beside it. */
export function judgeGivenName(around: Neighbours, span: WordSpan): Verdict {
  if (isPlace(around, span.first) || isThingAfter(around, span.last) || isListed(around, span)) return 'nobody';
  if (isSetApart(around, span)) return 'other';
  const isCell = beginsColumn(around.text, span.first) || beginsColumn(around.text, span.last + 1);
  if (isCell || isSomebodyNamed(around, span)) return worse('doubtful', afterGivenName(around, span));
  return worse(beforeGivenName(around, span.first), afterGivenName(around, span));
}

export function beforeGivenName(around: Neighbours, first: number): Verdict {
  const kind = before(around, first);
  if (kind === 'given' || kind === 'initial' || kind === 'title') return 'other';
  if (kind === 'surname') return 'doubtful';
  if (kind !== 'unknown') return 'his';
  return isRole(around, first - 1) ? 'doubtful' : 'other';
}

function afterGivenName(around: Neighbours, { first, last }: WordSpan): Verdict {
  if (isHyphen(around.text, last) && isCapital(around.text, last + 1)) return 'other';
  const kind = after(around, last);
  if (kind === 'unknown' && isSurnameMisspelled(around, last + 1)) return 'nobody';
  if (kind === 'surname' || kind === 'given') return 'other';
  if (kind === 'initial')
    return isNameLike(after(around, last + 1)) || !isOwnInitial(around, first, last + 1) ? 'other' : 'his';
  if (kind !== 'unknown') return 'his';
  return mayBeNoun(around, last) ? 'doubtful' : 'other';
}

/** So many letters of a surname tell it, whatever comes behind. */
const TELLING = 4;

/** "Andry Hernadez": most likely nobody else. */
function isSurnameMisspelled({ text, index }: Neighbours, word: number): boolean {
  const start = wordAt(text, word).slice(0, TELLING);
  return [...index.roles].some(([name, role]) => role === 'surname' && name.startsWith(start));
}
