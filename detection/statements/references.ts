import { gapAfter, gapBefore, isCapital, sourceWord } from '../read-words.ts';
import type { Grammar } from './grammar.ts';
import { readNames } from './other-names.ts';
import { beginsAt, endsBefore, grammarPlaces, type ReadText, type Sentence } from './read-sentences.ts';

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
}

/** What is known when a sentence is read: the text, its names, and the sentences before. */
export interface Discourse extends ReadText {
  /** Where he is named, by first word: the word behind the last. */
  named: ReadonlyMap<number, number>;
  /** The first place that names him. */
  firstNamed: number;
  /** References of the last sentences, the newest last. */
  before: Reference[][];
  /** Whether the last person named before those was he. */
  wasHim: boolean;
  /** Words that the text has used as other people's names. */
  others: Set<string>;
}

/** So many sentences are remembered whole, the one that is read included; of those before, whom they named last. */
const REACH = 5;

/** Everybody that a sentence refers to, in order. Remembers them for the sentences that follow. */
export function readReferences(discourse: Discourse, sentence: Sentence): Reference[] {
  const names = readNames(discourse, sentence);
  const found = [...names, ...readListed(discourse, sentence, names)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
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
    if (reference.who === 'him' && !discourse.named.has(reference.first)) reference.who = resolve(discourse, reference);
  }
  return references;
}

/** "Reina Cárdenas, 33, a childhood friend, said": the friend is she. */
function isApposition({ text, words }: Discourse, name: Reference, { first, who, kind }: Reference): boolean {
  if (name.kind !== 'name' || kind !== 'description' || who !== 'other' || first - name.last > 7) return false;
  if (!gapAfter(text, name.last - 1).startsWith(',')) return false;
  return words.slice(name.last, first).every((word) => !/^(?:and|y|e|who|que|said|dijo)$/.test(word));
}

/** Drops the oldest sentence that is remembered, but for the last person it named. */
function forget(discourse: Discourse): void {
  const last = discourse.before
    .shift()
    ?.findLast(({ who, kind }) => (who === 'him' || who === 'other') && kind !== 'first-person');
  if (last) discourse.wasHim = last.who === 'him';
}

type Reading = Pick<Reference, 'kind' | 'who'> | null;

/** Pronouns, kin and callings, groups, and descriptions of him, outside names. */
function readListed(discourse: Discourse, sentence: Sentence, names: readonly Reference[]): Reference[] {
  const found: Reference[] = [];
  // "The Advocate" is a magazine.
  const publishers = grammarPlaces(discourse, sentence, 'publishers');
  const add = (list: Grammar, read: (first: number, last: number) => Reading) => {
    for (const [first, last] of grammarPlaces(discourse, sentence, list)) {
      if (names.some((name) => name.first < last && name.last > first)) continue;
      if (publishers.some(([from, to]) => from < last && to > first)) continue;
      const reading = read(first, last);
      if (reading) found.push({ first, last, ...reading });
    }
  };
  add('groups', (first) => readGroup(discourse, sentence, first));
  add('women', (first) => ({ kind: 'description', who: isHis(discourse, first) ? 'for-him' : 'woman' }));
  add('persons', (first, last) => readPerson(discourse, first, last));
  add('descriptions', (first, last) => readDescription(discourse, sentence, first, last, names));
  add('he', (first) => readPronoun(discourse, first));
  add('his', () => ({ kind: 'possessive', who: 'him' }));
  add('i', () => ({ kind: 'first-person', who: 'other' }));
  return found;
}

const ANOTHER = /^(?:another|other|otro|fellow|second|segundo)$/;
const BEING = /^(?:was|is|be|been|being|become|became|as|era|es|fue|ser|como|de)$/;
/** Kin of whom nobody else is said to be the owner are his. */
const KIN =
  /^(?:brother|father|uncle|cousin|partner|boyfriend|nephew|grandfather|hermano|padre|papa|tio|primo|pareja|novio|sobrino|abuelo)$/;
const OTHERS_KIN = /^(?:her|their|whose|s|another|otro)$/;
const DEFENDER = /^(?:lawyer|attorney|counsel|abogado|defensor)$/;
const OPPONENT = /^(?:government|department|doj|ice|administration|corecivic|federal|gobierno|fiscal)$/;

/** "Los Andes venezolanos" are no people. */
function readGroup(discourse: Discourse, sentence: Sentence, first: number): Reading {
  const isName = first - 1 > sentence.first && isCapital(discourse.text, first - 1);
  const isAdjective = isName && NATION.test(discourse.words[first] ?? '');
  if (isAdjective && gapBefore(discourse.text, first) === ' ') return null;
  return { kind: 'description', who: isHis(discourse, first) ? 'for-him' : 'group' };
}

const NATION = /^(?:venezolanos|salvadorenos|estadounidenses)$/;

/** "His mother" and "the lawyer" speak of him; "the officer" may be anybody. */
function readPerson(discourse: Discourse, first: number, last: number): Reading {
  const before = discourse.words[first - 1] ?? '';
  // "Since he was a boy" says what somebody is.
  if (/^(?:an?|un)$/.test(before) && BEING.test(discourse.words[first - 2] ?? '')) return null;
  const isDefender = last - first === 1 && DEFENDER.test(discourse.words[first] ?? '');
  // "An officer", "a federal judge" act on him, and are not who "he" is.
  if (isOfficial(discourse, first) && isIndefinite(discourse, first)) return { kind: 'description', who: 'group' };
  const isFor =
    isHis(discourse, first) ||
    (KIN.test(discourse.words[first] ?? '') && !OTHERS_KIN.test(before)) ||
    (isDefender && !OPPONENT.test(before) && !ANOTHER.test(before));
  return { kind: 'description', who: isFor ? 'for-him' : 'other' };
}

const OFFICIAL =
  /^(?:judge|officer|official|agent|guard|sergeant|investigator|policeman|juez|jueza|magistrado|magistrada|agente|oficial|funcionario|funcionaria|guardia|custodio|policia|sargento|exsargento|expolicia)$/;

function isOfficial({ words }: Discourse, first: number): boolean {
  return OFFICIAL.test(words[first] ?? '') || OFFICIALS.test(words[first] ?? '');
}

/** Whether an article that names nobody in particular stands a few words before. */
function isIndefinite({ words }: Discourse, first: number): boolean {
  for (let word = first - 1; word >= first - 3; word -= 1)
    if (/^(?:an?|un|una|one)$/.test(words[word] ?? '')) return true;
  return false;
}

/** Whether "his", or an owner's name, stands before a word, perhaps with another between. Whose "his" is, is not asked. */
function isHis(discourse: Discourse, first: number): boolean {
  if (endsBefore(discourse, 'his', first) || endsBefore(discourse, 'his', first - 1)) return true;
  return discourse.words[first - 1] === 's' && gapBefore(discourse.text, first - 1).startsWith("'");
}

const OWNED = /^(?:my|our|her|their|mi|nuestro|nuestra|su)$/;

/** "The Venezuelan makeup artist" is him until shown otherwise; "a makeup artist" says what somebody is; "another" is another. */
function readDescription(
  discourse: Discourse,
  sentence: Sentence,
  first: number,
  last: number,
  names: readonly Reference[],
): Reading {
  let start = first;
  while (start > sentence.first && isDescribing(discourse, start - 1)) start -= 1;
  const before = start > sentence.first ? (discourse.words[start - 1] ?? '') : '';
  if (endsBefore(discourse, 'indefinite', start))
    return ANOTHER.test(before) ? { kind: 'description', who: 'other' } : null;
  // "The makeup artist Andry …" is the name's.
  if (names.some((name) => name.first === last && name.who === 'him')) return null;
  const isDefinite = endsBefore(discourse, 'definite', start) || OWNED.test(before);
  // Headlines leave out the article: "Gay makeup artist freed".
  const isHeading = start === sentence.first && isTrade(discourse, { first, last }) && !isFinished(discourse, sentence);
  return isDefinite || isHeading ? { kind: 'description', who: 'him' } : null;
}

/** Whether a sentence ends with a mark: headings and captions often do not. */
function isFinished({ text }: Discourse, { end }: Sentence): boolean {
  return /[.!?…"”»)]/.test(text.source.charAt(end - 1));
}

function isDescribing(discourse: Discourse, word: number): boolean {
  const gap = gapAfter(discourse.text, word);
  if (gap !== ' ' && gap !== '-') return false;
  return beginsAt(discourse, 'describing', word) || /^\d+$/.test(discourse.words[word] ?? '');
}

function readPronoun({ text, index }: Discourse, first: number): Reading {
  if (index.language === 'en') return { kind: 'pronoun', who: 'him' };
  const written = sourceWord(text, first).toLowerCase().normalize('NFC');
  if (written === 'él') return { kind: 'pronoun', who: 'him' };
  return written === 'lo' || written === 'le' ? { kind: 'clitic', who: 'him' } : null;
}

/** Whom a word that may mean him means: him only where he is the last one named that it can mean. */
function resolve(discourse: Discourse, reference: Reference): Referent {
  const { index, before } = discourse;
  if (reference.kind === 'description' && isTrade(discourse, reference) && discourse.firstNamed < reference.first)
    return 'him';
  // "Su" and "lo" are also hers and theirs.
  const isAnybodys = index.language === 'es' && (reference.kind === 'possessive' || reference.kind === 'clitic');
  let objectOf = isObject(discourse, reference) ? 1 : 0;
  for (const [age, references] of before.toReversed().entries()) {
    for (const earlier of references.toReversed()) {
      if (earlier.first >= reference.first || earlier.kind === 'first-person') continue;
      if (earlier.who === 'him') return 'him';
      // "Trump sent him": whoever does it is not whom it is done to.
      const isSameSentence = age === 0;
      const isOther = isAnother(earlier, age);
      // "The judge dismissed his case": what an official does is done to another.
      if (isSameSentence && reference.kind === 'possessive' && isOfficial(discourse, earlier.last - 1)) continue;
      const isDoer =
        objectOf > 0 && isSameSentence && earlier.kind !== 'possessive' && !isMarkedObject(discourse, earlier);
      if (isDoer) objectOf -= 1; // only the nearest one: "Neri said that the guards beat him" is about Neri
      if (isDoer && isOther) continue;
      if (isOther) return earlier.who;
      if (isAnybodys && isOwner(discourse, reference, earlier, isSameSentence)) return 'other';
    }
  }
  return discourse.wasHim ? 'him' : 'other';
}

/** Officials act on him: "su" behind them is still his. */
const OFFICIALS =
  /^(?:autoridades|agentes|guardias|custodios|funcionarios|oficiales|congresistas|legisladores|abogados|abogadas|periodistas|activistas|manifestantes)$/;

const ASKING = /^(?:pid|exig|reclam|solicit|demand)/;

/** Whether "su" may be somebody's who is not he: a woman's, or in one sentence theirs. "Lo" is never theirs. */
function isOwner(
  discourse: Discourse,
  { kind, first }: Reference,
  earlier: Reference,
  isSameSentence: boolean,
): boolean {
  if (isOfficial(discourse, earlier.first)) return false;
  if (earlier.who === 'woman') return true;
  if (earlier.who !== 'group' || kind !== 'possessive' || !isSameSentence) return false;
  // Nobody asks for his own release: "simpatizantes pidieron su liberación".
  return !discourse.words.slice(earlier.last, first).some((word) => ASKING.test(word));
}

/** "A Jerce lo llevaron": the object is said twice. */
function isMarkedObject({ words, index }: Discourse, { first }: Reference): boolean {
  return index.language === 'es' && /^(?:a|al)$/.test(words[first - 1] ?? '');
}

function isObject({ words }: Discourse, { first, kind }: Reference): boolean {
  return kind === 'clitic' || (kind === 'pronoun' && words[first] === 'him');
}

/** Whether a reference from so many sentences ago may still be whom "he" means. */
export function isAnother({ who, kind }: Reference, age: number): boolean {
  return who === 'other' || (who === 'public' && age < 2 && (kind === 'name' || age === 0));
}

function isTrade(discourse: Discourse, { first, last }: Pick<Reference, 'first' | 'last'>): boolean {
  for (let word = first; word < last; word += 1) if (beginsAt(discourse, 'trades', word)) return true;
  return false;
}
