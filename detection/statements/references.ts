import { gapAfter, gapBefore, isCapital, sourceWord } from '../read-words.ts';
import { GRAMMAR } from './grammar.ts';
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
  /** Whether "he" may also mean him, since what is said can hardly be said of the man in office who was named last. */
  isPerhapsHim?: boolean;
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
  const listed = readListed(discourse, sentence, names);
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
    if (reference.who !== 'him' || discourse.named.has(reference.first)) continue;
    reference.who = resolve(discourse, reference);
    if (reference.who === 'public') reference.isPerhapsHim = resolve(discourse, reference, true) === 'him';
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
  if ((sentence.grammar & PERSONAL) === 0) return found;
  // "The Advocate" is a magazine.
  const publishers = grammarPlaces(discourse, sentence, 'publishers');
  const { phrases, index } = discourse;
  for (let at = sentence.phrasesFrom; at < sentence.phrasesTo; at += 1) {
    const lists = (index.grammarOf[phrases.set[at] ?? 0] ?? 0) & PERSONAL;
    if (lists === 0) continue;
    const first = phrases.start[at] ?? 0;
    const last = phrases.end[at] ?? 0;
    if (isWithinName(names, first, last) || isWithinOne(publishers, first, last)) continue;
    const add = (reading: Reading) => reading && found.push({ first, last, ...reading });
    if ((lists & GRAMMAR.groups) !== 0) add(readGroup(discourse, sentence, first));
    if ((lists & GRAMMAR.women) !== 0)
      add({ kind: 'description', who: isForHim(discourse, first, last) ? 'for-him' : 'woman' });
    if ((lists & GRAMMAR.persons) !== 0) add(readPerson(discourse, first, last));
    if ((lists & GRAMMAR.descriptions) !== 0) add(readDescription(discourse, sentence, first, last, names));
    if ((lists & GRAMMAR.he) !== 0) add(readPronoun(discourse, first));
    if ((lists & GRAMMAR.his) !== 0) add({ kind: 'possessive', who: 'him' });
    if ((lists & GRAMMAR.i) !== 0) add({ kind: 'first-person', who: 'other' });
  }
  return found;
}

const PERSONAL =
  GRAMMAR.groups | GRAMMAR.women | GRAMMAR.persons | GRAMMAR.descriptions | GRAMMAR.he | GRAMMAR.his | GRAMMAR.i;

/** Whether words [first, last) touch a name. */
function isWithinName(names: readonly Reference[], first: number, last: number): boolean {
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as Reference; // `at` is below the length
    if (name.first < last && name.last > first) return true;
  }
  return false;
}

/** Whether words [first, last) touch one of some places. */
function isWithinOne(places: readonly number[], first: number, last: number): boolean {
  for (let at = 0; at < places.length; at += 2)
    if ((places[at] ?? 0) < last && (places[at + 1] ?? 0) > first) return true;
  return false;
}

const ANOTHER = /^(?:another|other|otro|fellow|second|segundo)$/;
const BEING = new Set('was is be been being become became am m as era es fue ser soy como de'.split(' '));
/** "Any judge", "your senator": nobody that "he" could mean. */
const NOBODY = new Set('any no every each your next whatever cualquier ningun cada todo algun tu'.split(' '));
/** Kin of whom nobody else is said to be the owner are his. */
const KIN = new Set(
  'mother mom sister aunt grandmother madre mama hermana tia abuela brother father uncle cousin partner boyfriend nephew grandfather hermano padre papa tio primo pareja novio sobrino abuelo'.split(
    ' ',
  ),
);
const OTHERS_KIN = new Set('her their whose s another otro'.split(' '));
const DEFENDER = /^(?:lawyer|attorney|counsel|abogado|defensor)$/;
const OPPONENT = new Set('government department doj ice administration corecivic federal gobierno fiscal'.split(' '));

/** "Los Andes venezolanos" are no people, and "funcionarios estadounidenses" no others than the officials. */
function readGroup(discourse: Discourse, sentence: Sentence, first: number): Reading {
  const isBeside = first > sentence.first && gapBefore(discourse.text, first) === ' ';
  const isNation = NATION.test(discourse.words[first] ?? '');
  if (isNation && isBeside && !COUNTING.test(discourse.words[first - 1] ?? '')) return null;
  if (/^ot(?:hers|ros|ras)$/.test(discourse.words[first] ?? '') && MEDIA.test(discourse.words[first + 1] ?? ''))
    return null;
  return { kind: 'description', who: isHis(discourse, first) ? 'for-him' : 'group' };
}

/** "Otros portales" are no people. */
const MEDIA = /^(?:medios|portales|diarios|periodicos|sitios|reportes|informes|versiones)$/;

const NATION = /^(?:venezolanos|salvadorenos|estadounidenses)$/;
/** Behind these stands a noun. */
const COUNTING =
  /^(?:los|las|unos|sus|nuestros|otros|estos|esos|demas|muchos|varios|algunos|cuantos|de|a|con|por|entre|y|e|o|que|son|eran|como|para|sobre|[a-z]*(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cientos|mil|ta)|\d+)$/;

/** "His mother" and "the lawyer" speak of him; "the officer" may be anybody. */
function readPerson(discourse: Discourse, first: number, last: number): Reading {
  const before = discourse.words[first - 1] ?? '';
  const word = discourse.words[first] ?? '';
  if (isPredicate(discourse, first) || NOBODY.has(before) || isJusticeAlone(discourse, first)) return null;
  if (before === 'gay') return null; // "a gay barber": so some called him
  if (CHILD.test(word) && /^(?:her|their|su)$/.test(before)) return { kind: 'description', who: 'him' };
  const isDefender = last - first === 1 && DEFENDER.test(discourse.words[first] ?? '');
  // "An officer", "a federal judge" act on him, and are not who "he" is.
  const isOffice = isInOffice(word);
  const isAnybody = isOffice || isOfficial(discourse, first) || gapBefore(discourse.text, last).startsWith("'");
  if (isAnybody && isIndefinite(discourse, first)) return { kind: 'description', who: 'group' };
  const isFor = isForHim(discourse, first, last) || (isDefender && !OPPONENT.has(before) && !ANOTHER.test(before));
  return { kind: 'description', who: isFor ? 'for-him' : isOffice ? 'public' : 'other' };
}

/** "Since he was a boy", "since he was a little boy", "decía que era barbero": what somebody is. */
function isPredicate({ words, index }: Discourse, first: number): boolean {
  const article = /^(?:an?|un)$/;
  const [one = '', two = '', three = ''] = [words[first - 1], words[first - 2], words[first - 3]];
  if (index.language === 'es' && one !== 'de' && BEING.has(one)) return true;
  return (article.test(one) && BEING.has(two)) || (article.test(two) && BEING.has(three));
}

/** "The Justice Department", "will justice prevail": no judge of the Supreme Court. */
function isJusticeAlone({ text, words }: Discourse, first: number): boolean {
  if (words[first] !== 'justice') return false;
  if (words[first + 1] === 'department') return true;
  const isOne = /^(?:the|a|chief|associate)$/.test(words[first - 1] ?? '');
  return !isOne && !isCapital(text, first + 1);
}

const CHILD = /^(?:son|hijo)$/;

/** Whether a reference is to somebody of his family, by name or as his. */
function isHisFamily({ hits }: Discourse, { first, last, who }: Reference): boolean {
  if (who === 'for-him') return true;
  for (let at = hits.start.length - 1; at >= 0 && (hits.start[at] ?? 0) >= first - 2; at -= 1)
    if ((hits.start[at] ?? 0) < last && hits.speaker[at]?.id === 'family') return true;
  return false;
}

/** Who holds an office or reports: "he" means such a man no further than in the next sentence. */
const OFFICE = new Set(
  'sergeant policeman sargento exsargento expolicia judge justice president secretary minister spokesman spokesperson congressman representative senator governor mayor ambassador diplomat prosecutor editor host anchor correspondent reporter journalist professor expert author researcher historian juez magistrado presidente mandatario secretario ministro portavoz vocero congresista representante senador gobernador alcalde embajador diplomatico fiscal conductor reportero periodista profesor experto historiador'.split(
    ' ',
  ),
);

export function isInOffice(word: string): boolean {
  return OFFICE.has(word);
}

const OFFICIAL = new Set(
  'judge officer official agent guard sergeant investigator policeman juez jueza magistrado magistrada agente oficial funcionario funcionaria guardia custodio policia sargento exsargento expolicia'.split(
    ' ',
  ),
);

function isOfficial({ words }: Discourse, first: number): boolean {
  return OFFICIAL.has(words[first] ?? '') || OFFICIALS.has(words[first] ?? '');
}

/** Whether an article that names nobody in particular stands a few words before. */
function isIndefinite({ words }: Discourse, first: number): boolean {
  for (let word = first; word >= first - 3; word -= 1) if (/^(?:an?|un|una|one)$/.test(words[word] ?? '')) return true;
  return false;
}

/** Whether "his", or an owner's name, stands before a word, perhaps with another between. Whose "his" is, is not asked. */
function isHis(discourse: Discourse, first: number): boolean {
  if (endsBefore(discourse, 'his', first) || endsBefore(discourse, 'his', first - 1)) return true;
  return discourse.words[first - 1] === 's' && gapBefore(discourse.text, first - 1).startsWith("'");
}

/** "His mother", and "the mother" where nobody else is said to be whose: not "her mother", "the mother of Neri". */
function isForHim(discourse: Discourse, first: number, last: number): boolean {
  if (isHis(discourse, first)) return true;
  const { words } = discourse;
  if (!KIN.has(words[first] ?? '') || OTHERS_KIN.has(words[first - 1] ?? '')) return false;
  return !/^(?:of|de|del)$/.test(words[last] ?? '') || discourse.named.has(last + 1);
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
  const isLede = isTrade(discourse, { first, last }) && isBeforeNaming(discourse, first);
  if (endsBefore(discourse, 'indefinite', start)) {
    if (ANOTHER.test(before)) return { kind: 'description', who: 'other' };
    return isLede ? { kind: 'description', who: 'him' } : null;
  }
  // "The makeup artist Andry …" is the name's.
  if (names.some((name) => name.first === last && name.who === 'him')) return null;
  const isDefinite = endsBefore(discourse, 'definite', start) || OWNED.test(before);
  // Headlines leave out the article: "Gay makeup artist freed".
  const isHeading = start === sentence.first && isTrade(discourse, { first, last }) && !isFinished(discourse, sentence);
  return isDefinite || isHeading ? { kind: 'description', who: 'him' } : null;
}

/** So many words before his name its headline and its first sentences may speak of "a Venezuelan makeup artist". */
const LEDE = 90;

function isBeforeNaming({ firstNamed }: Discourse, first: number): boolean {
  return firstNamed > first && firstNamed - first < LEDE;
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

function readPronoun(discourse: Discourse, first: number): Reading {
  if (discourse.index.language === 'en') return { kind: 'pronoun', who: 'him' };
  const written = sourceWord(discourse.text, first).toLowerCase().normalize('NFC');
  if (written === 'él') return { kind: 'pronoun', who: 'him' };
  if (written === 'le' && isToldTo(discourse, first + 1)) return null;
  return written === 'lo' || written === 'le' ? { kind: 'clitic', who: 'him' } : null;
}

/** "Le dijo a un periódico": to whom is said behind the verb, and is not he. */
function isToldTo(discourse: Discourse, verb: number): boolean {
  const { text, words, named } = discourse;
  const isTo = gapAfter(text, verb) === ' ' && /^al?$/.test(words[verb + 1] ?? '') && !named.has(verb + 2);
  return isTo && (beginsAt(discourse, 'say', verb) || /^(?:dije|conte)$/.test(words[verb] ?? ''));
}

/** Whom a word that may mean him means: him only where he is the last one named that it can mean. Men in office can be left out. */
function resolve(discourse: Discourse, reference: Reference, isNobodyInOffice = false): Referent {
  const { index, before } = discourse;
  const isNamedNear = discourse.firstNamed < reference.first || isBeforeNaming(discourse, reference.first);
  if (reference.kind === 'description' && isNamedNear && isTrade(discourse, reference)) return 'him';
  // "Su" and "lo" are also hers and theirs.
  const isAnybodys = index.language === 'es' && (reference.kind === 'possessive' || reference.kind === 'clitic');
  const isChild = CHILD.test(discourse.words[reference.first] ?? '');
  let objectOf = isObject(discourse, reference) ? 1 : 0;
  for (let age = 0; age < before.length; age += 1) {
    const references = before[before.length - 1 - age] ?? [];
    for (let at = references.length - 1; at >= 0; at -= 1) {
      const earlier = references[at] as Reference; // `at` is below the length
      if (earlier.first >= reference.first || earlier.kind === 'first-person') continue;
      if (earlier.who === 'public' && (isNobodyInOffice || reference.kind === 'description')) continue;
      if (age === 0 && earlier.kind === 'name' && isInAside(discourse, earlier, reference.first)) continue;
      // "Alexis Romero says that her son …": whose son he is, is said before.
      if (earlier.who === 'him' || (isChild && isHisFamily(discourse, earlier))) return 'him';
      if (isChild && earlier.who !== 'public' && earlier.last !== reference.first) return 'other';
      // "Bukele's prison": who only owns something is not whom the next sentence means.
      if (earlier.who === 'public' && earlier.kind === 'possessive' && age > 0) continue;
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
const OFFICIALS = new Set(
  'autoridades agentes guardias custodios funcionarios oficiales congresistas legisladores abogados abogadas periodistas activistas manifestantes'.split(
    ' ',
  ),
);

/** The defence that an article speaks of is his, also behind a woman's name: often she is part of it. */
const LEGAL_TEAM = new Set('abogado abogada abogados abogadas defensa equipo defensora representantes'.split(' '));

const ASKING = /^(?:pid|exig|reclam|solicit|demand)/;

/** Whether "su" may be somebody's who is not he: a woman's, or in one sentence theirs. "Lo" is never theirs. */
function isOwner(
  discourse: Discourse,
  { kind, first }: Reference,
  earlier: Reference,
  isSameSentence: boolean,
): boolean {
  if (isOfficial(discourse, earlier.first) || LEGAL_TEAM.has(discourse.words[first + 1] ?? '')) return false;
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
  return who === 'other' || (who === 'public' && age < 2 && (kind !== 'possessive' || age === 0));
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

function isTrade(discourse: Discourse, { first, last }: Pick<Reference, 'first' | 'last'>): boolean {
  for (let word = first; word < last; word += 1) if (beginsAt(discourse, 'trades', word)) return true;
  return false;
}
