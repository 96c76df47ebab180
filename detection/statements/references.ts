import type { NameWords } from '../name-words.ts';
import { gapAfter, gapBefore } from '../read-words.ts';
import { CHILD, isBeforeNaming, isTrade, readCallings } from './callings.ts';
import { GRAMMAR } from './grammar.ts';
import { isOfficial, isWitness } from './offices.ts';
import { readNames } from './other-names.ts';
import type { ReadText, Sentence } from './read-sentences.ts';
import type { SmallWords } from './small-words.ts';
import { isToldOf } from './told-of.ts';

/** What in a sentence stands for a person. `clitic`: the Spanish "lo" and "le", never a subject. */
export type ReferenceKind = 'name' | 'pronoun' | 'clitic' | 'possessive' | 'description' | 'first-person';
/**
 * Whom it stands for. `woman`: somebody whom "he" cannot mean; `for-him`: somebody who speaks of him, such as his lawyer;
 * `group`: several; `public`: a man in office, whom "he" means no further than in the next sentence.
 */
export type Referent = 'him' | 'woman' | 'for-him' | 'group' | 'public' | 'other';

/** Words [first, last) of the text that stand for somebody. */
export interface Reference {
  first: number;
  last: number;
  kind: ReferenceKind;
  who: Referent;
  /** Somebody whom "he" means no further than in the paragraph or the next sentence: a man without a name, or capitals that may be no name. */
  fades?: boolean;
  /** Whether "he" may also mean him, since what is said can hardly be said of the man in office who was named last. */
  isPerhapsHim?: boolean;
  /** Whether it says what somebody is whom the text has not named yet: "a makeup artist", and in a headline "Makeup artist freed". */
  introduces?: boolean;
}

/** What is known when a sentence is read: the text, its names, and the sentences before. */
export interface Discourse extends ReadText {
  /** What a capitalised word most likely is. */
  names: NameWords;
  small: SmallWords;
  /** Words that stand for him because he speaks. */
  own: ReadonlySet<number>;
  /** Where he is named, by first word: the word behind the last. */
  named: ReadonlyMap<number, number>;
  /** The first place that names him. */
  firstNamed: number;
  /** References of the last sentences, the newest last. */
  before: Reference[][];
  /** Whether the last person named before those was he. */
  wasHim: boolean;
  /** The first word "it" from the sentence on that was asked for it last; -1 before the first. */
  nextIt: number;
  /** Words that the text has used as other people's names, and whose. */
  others: Map<string, Referent>;
}

/** So many sentences are remembered whole, the one that is read included; of those before, whom they named last. */
const REACH = 5;

/** Everybody that a sentence refers to, in order. Remembers them for the sentences that follow. */
export function readReferences(discourse: Discourse, sentence: Sentence): Reference[] {
  const names = readNames(discourse, sentence);
  const listed = readCallings(discourse, sentence, names);
  const found = listed.length > 0 ? [...names, ...listed].sort((a, b) => a.first - b.first || b.last - a.last) : names;
  const references: Reference[] = [];
  discourse.before.push(references);
  if (discourse.before.length > REACH) forget(discourse);
  for (const reference of found) {
    const previous = references.at(-1);
    if (previous && previous.last > reference.first) continue;
    if (previous && isApposition(discourse, previous, reference)) continue;
    // "Photographer Philip Holsinger" is one person.
    if (previous?.kind === 'description' && reference.kind === 'name' && previous.last === reference.first)
      references.pop();
    references.push(reference);
    if (isToldOf(discourse, sentence, reference, found)) {
      reference.fades ||= reference.kind !== 'name' || reference.who === 'public';
      reference.who = 'other';
    }
    if (reference.who !== 'him' || discourse.named.has(reference.first) || discourse.own.has(reference.first)) continue;
    const isChild = isChildOfLater(discourse, reference, names);
    const { who, fades = false } = isChild ? OTHER : resolve(discourse, reference);
    reference.who = who;
    reference.fades = fades;
    if (who === 'public' && isOfWitness(discourse, references, reference)) reference.who = 'other';
    else if (who === 'public' && !WITNESSING.test(discourse.words[reference.last] ?? ''))
      reference.isPerhapsHim = resolve(discourse, reference, true).who === 'him';
  }
  return references;
}

/** "A teacher said that guards beat him": he may tell of himself, and so "he" is he. */
function isOfWitness({ words }: Discourse, references: readonly Reference[], { kind }: Reference): boolean {
  if (kind !== 'pronoun' && kind !== 'clitic') return false;
  const witness = references.find((one) => one.who === 'public' && isWitness(words[one.first] ?? ''));
  if (witness) witness.who = 'other';
  return witness !== undefined;
}

/** What a photographer does rather than the one he tells of. */
const WITNESSING = /^(?:heard|saw|photographed|filmed|watched|reported|wrote)$/;

/** "Her son has no record, the mother of Neri Alvarado said": whose son is told behind. */
function isChildOfLater({ words }: Discourse, { first, last }: Reference, names: readonly Reference[]): boolean {
  return CHILD.test(words[first] ?? '') && names.some((name) => name.first > last && name.who === 'other');
}

/** "Reina Cárdenas, 33, a childhood friend, said": the friend is she. */
function isApposition({ text, words }: Discourse, name: Reference, { first, who, kind }: Reference): boolean {
  if (name.kind !== 'name' || kind !== 'description' || first - name.last > 7) return false;
  if (who !== 'other' && who !== 'public') return false;
  if (!gapAfter(text, name.last - 1).startsWith(',')) return false;
  return words.slice(name.last, first).every((word) => !/^(?:and|y|e|who|que|said|dijo)$/.test(word));
}

/** Drops the oldest sentence that is remembered, but for the last person it named. */
function forget(discourse: Discourse): void {
  const last = discourse.before
    .shift()
    ?.findLast(({ who, kind, fades }) => (who === 'him' || (who === 'other' && !fades)) && kind !== 'first-person');
  if (last) discourse.wasHim = last.who === 'him';
}

/** "A journalist who crossed with him was deported too": the next sentence goes on about the journalist. */
function isBesideAnother({ words }: Discourse, references: readonly Reference[], at: number): boolean {
  const { first, who } = references[at] as Reference; // `at` is below the length
  return (
    words[first] === 'him' && who === 'him' && references[0]?.who === 'other' && references[0].kind !== 'possessive'
  );
}

/** "María Pérez contó que lo vio. Su hijo …": hers, whomever she saw. */
function hasMother(references: readonly Reference[], at: number): boolean {
  return references.some(({ who, kind }, place) => place < at && who === 'woman' && kind === 'name');
}

type Resolved = Pick<Reference, 'who' | 'fades'>;
const HIM: Resolved = { who: 'him' };
const OTHER: Resolved = { who: 'other' };

/** Whom a word that may mean him means: him only where he is the last one named that it can mean. Men in office can be left out. */
function resolve(discourse: Discourse, reference: Reference, isNobodyInOffice = false): Resolved {
  const { index, before } = discourse;
  const isNamedNear = discourse.firstNamed < reference.first || isBeforeNaming(discourse, reference.first);
  if (reference.kind === 'description' && isNamedNear && isTrade(discourse, reference)) return HIM;
  // "Su" and "lo" are also hers and theirs.
  const isAnybodys = index.language === 'es' && (reference.kind === 'possessive' || reference.kind === 'clitic');
  const isChild = CHILD.test(discourse.words[reference.first] ?? '');
  const isAnybodysChild = isChild && index.language === 'es';
  let objectOf = isObject(discourse, reference) ? 1 : 0;
  for (let age = 0; age < before.length; age += 1) {
    const references = before[before.length - 1 - age] ?? [];
    for (let at = references.length - 1; at >= 0; at -= 1) {
      const earlier = references[at] as Reference; // `at` is below the length
      if (earlier.first >= reference.first || earlier.kind === 'first-person') continue;
      if (earlier.who === 'public' && (isNobodyInOffice || reference.kind === 'description')) continue;
      if (age === 0 && earlier.kind === 'name' && isInAside(discourse, earlier, reference.first)) continue;
      // "Alexis Romero says that her son …": whose son he is, is said before.
      // "Her son" is whose mother is told of, and not his because of "su".
      if (isChild && earlier.kind === 'possessive' && earlier.last === reference.first && isAnybodysChild) continue;
      if (age > 0 && isBesideAnother(discourse, references, at)) continue;
      if (isChild && (earlier.kind === 'clitic' || earlier.kind === 'possessive') && hasMother(references, at))
        continue;
      if (earlier.who === 'him' || (isChild && isHisFamily(discourse, earlier))) return HIM;
      if (isChild && earlier.who !== 'public' && earlier.last !== reference.first) return OTHER;
      // "Bukele's prison": who only owns something is not whom the next sentence means.
      if (earlier.who === 'public' && earlier.kind === 'possessive' && age > 0) continue;
      // "Trump sent him": whoever does it is not whom it is done to.
      const isSameSentence = age === 0;
      const isOther = isAnother(discourse, earlier, age, reference.first);
      // "The judge dismissed his case": what an official does is done to another.
      if (isSameSentence && reference.kind === 'possessive' && isOfficial(discourse, earlier.last - 1)) continue;
      const isDoer =
        objectOf > 0 &&
        isSameSentence &&
        earlier.kind !== 'possessive' &&
        !isMarkedObject(discourse, earlier) &&
        !isOwnerBehind(discourse, earlier);
      if (isDoer) objectOf -= 1; // only the nearest one: "Neri said that the guards beat him" is about Neri
      if (isDoer && isOther) continue;
      if (isOther) return { who: earlier.who, fades: earlier.fades ?? false };
      if (isAnybodys && isOwner(discourse, reference, earlier, isSameSentence)) return { who: earlier.who };
    }
  }
  return discourse.wasHim ? HIM : OTHER;
}

/** Whether a reference is to somebody of his family, by name or as his. */
function isHisFamily({ hits }: Discourse, { first, last, who }: Reference): boolean {
  if (who === 'for-him') return true;
  for (let at = hits.start.length - 1; at >= 0 && (hits.start[at] ?? 0) >= first - 2; at -= 1)
    if ((hits.start[at] ?? 0) < last && hits.speaker[at]?.id === 'family') return true;
  return false;
}

/** The defence that an article speaks of is his, also behind a woman's name: often she is part of it. */
const LEGAL_TEAM = new Set('abogado abogada abogados abogadas defensa equipo defensora representantes'.split(' '));

const CAPTIVES = new Set('presos detenidos prisioneros reclusos recluidos deportados secuestrados rehenes'.split(' '));

const ASKING = /^(?:pid|exig|reclam|solicit|demand)/;

/** Whether "su" may be somebody's who is not he: a woman's, or in one sentence theirs. "Lo" is never theirs. */
function isOwner(
  discourse: Discourse,
  { kind, first }: Reference,
  earlier: Reference,
  isSameSentence: boolean,
): boolean {
  if (isOfficial(discourse, earlier.first) || LEGAL_TEAM.has(discourse.words[first + 1] ?? '')) return false;
  // "Lo" is no woman.
  if (earlier.who === 'woman') return discourse.words[first] !== 'lo';
  if (earlier.who !== 'group' || kind !== 'possessive' || !isSameSentence) return false;
  // "Los familiares de los presos exigen su libertad": theirs.
  if (CAPTIVES.has(discourse.words[earlier.first] ?? '')) return true;
  // Nobody else asks for his own release: "simpatizantes pidieron su liberación".
  return !discourse.words.slice(earlier.last, first).some((word) => ASKING.test(word));
}

/** "La familia de Jerce lo esperaba": his family does it, and not he. */
function isOwnerBehind({ words }: Discourse, { first, kind, who }: Reference): boolean {
  return kind === 'name' && who === 'other' && /^(?:of|de)$/.test(words[first - 1] ?? '');
}

/** "A Jerce lo llevaron": the object is said twice. */
function isMarkedObject({ words, index }: Discourse, { first }: Reference): boolean {
  if (index.language !== 'es') return false;
  const lead = /^(?:un|otro|su|mi|este|ese)$/.test(words[first - 1] ?? '') ? first - 1 : first;
  return /^(?:a|al)$/.test(words[lead - 1] ?? '');
}

/** "Contó Luis Pérez que": whether a verb of saying stands a few words before. */
function isSaidBefore(begins: Int32Array, word: number): boolean {
  for (let at = word; at > word - 4; at -= 1) if (((begins[at] ?? 0) & GRAMMAR.say) !== 0) return true;
  return false;
}

function isObject({ words, begins, index }: Discourse, { first, kind }: Reference): boolean {
  if (words[first] === 'lo' && words[first + 1] === 'que') return false; // "Luis contó lo que pasó"
  // "Luis contó que lo golpearon": nobody in particular does it, and it is done to Luis.
  const isTold = /^(?:que|como|cuando|donde)$/.test(words[first - 1] ?? '') && isSaidBefore(begins, first - 2);
  if (index.language === 'es' && isTold && /n$/.test(words[first + 1] ?? '')) return false;
  return kind === 'clitic' || (kind === 'pronoun' && words[first] === 'him');
}

/** Whether a reference from so many sentences before a word may still be whom "he" means there: one that fades only in its paragraph, or in the next sentence. */
export function isAnother(
  { text }: Discourse,
  { who, kind, fades, last }: Reference,
  age: number,
  word: number,
): boolean {
  const hasFaded = fades && age > 1 && text.folded.slice(text.ends[last - 1], text.starts[word]).includes('\n');
  return (who === 'other' && !hasFaded) || (who === 'public' && age < 2 && (kind !== 'possessive' || age === 0));
}

/** "Luis Pérez, whom Hernández Romero knew, was …": whether a reference stands in an aside that is over at a word. */
export function isInAside({ text, words }: Discourse, { first, last }: Reference, word: number): boolean {
  let opening = first;
  while (opening > 0 && opening > first - ASIDE_LEAD && !OPENS_ASIDE.test(gapBefore(text, opening))) opening -= 1;
  if (!OPENS_ASIDE.test(gapBefore(text, opening))) return false;
  if (!words.slice(opening, first).some((lead) => RELATIVE.has(lead))) return false;
  for (let at = last; at <= word; at += 1) if (/[,—–)]/.test(gapBefore(text, at))) return true;
  return false;
}

const OPENS_ASIDE = /[,—–(]/;
const RELATIVE = new Set('whom who whose that which quien quienes que cual cuales cuyo cuya'.split(' '));
/** So many words may stand between the sign that opens an aside and whom it names. */
const ASIDE_LEAD = 4;

/** Whether a reference is to him, or may be where what is said fits him alone. */
export function isHimOrPerhaps({ who, isPerhapsHim = false }: Reference): boolean {
  return who === 'him' || isPerhapsHim;
}

/** Whether a reference to him says what he is. */
export function isIntroduced({ who, introduces = false }: Reference): boolean {
  return introduces && who === 'him';
}
