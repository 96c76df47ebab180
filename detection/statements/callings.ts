import { gapAfter, gapBefore, isCapital, sourceWord, type WordedText } from '../read-words.ts';
import { GRAMMAR } from './grammar.ts';
import { isInOffice, isOfficial, isPublic } from './offices.ts';
import { beginsAt, endsBefore, grammarPlaces, type Sentence } from './read-sentences.ts';
import type { Discourse, Reference } from './references.ts';
import { isCaptive } from './told-of.ts';

type Reading = Pick<Reference, 'kind' | 'who' | 'fades' | 'introduces'> | null;

/** Pronouns, kin and callings, groups, and descriptions of him, outside names. */
export function readCallings(discourse: Discourse, sentence: Sentence, names: readonly Reference[]): Reference[] {
  const found: Reference[] = readUnnamed(discourse, sentence);
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
    if ((lists & GRAMMAR.persons) !== 0) add(readPerson(discourse, sentence, first, last));
    if ((lists & GRAMMAR.descriptions) !== 0) add(readDescription(discourse, sentence, first, last, names));
    if ((lists & GRAMMAR.he) !== 0) add(readPronoun(discourse, first));
    if ((lists & GRAMMAR.his) !== 0) add({ kind: 'possessive', who: 'him' });
    if ((lists & GRAMMAR.i) !== 0) add({ kind: 'first-person', who: 'other' });
  }
  return found;
}

/**
 * "The mother of a construction worker", "a baker whose brother …", "un albañil llamado …": somebody new, whatever he is called. Whose mother she
 * is, "he" goes on to mean; anybody else no further than in the next sentence.
 */
function readUnnamed(discourse: Discourse, { first, last }: Sentence): Reference[] {
  const { words, text, index } = discourse;
  const found: Reference[] = [];
  const isNew = index.language === 'en' ? NEW : NUEVO;
  for (let word = first; word < last - 1; word += 1) {
    if (!isNew.test(words[word] ?? '') || gapAfter(text, word) !== ' ') continue;
    const isKin = word > first + 1 && /^(?:of|de)$/.test(words[word - 1] ?? '') && KIN.has(words[word - 2] ?? '');
    const end = isKin ? word + 2 : endOfUnnamed(words, text, word + 1, index.language === 'en' ? WHOSE : CUYO);
    if (word === first && end === null && discourse.firstNamed < first) {
      const to = endOfCaptive(discourse, word + 1, last);
      if (to !== null) found.push({ first: word, last: to, kind: 'description', who: 'other', fades: true });
    }
    if (end !== null && !isTrade(discourse, { first: word, last: end }))
      found.push({ first: word, last: end, kind: 'description', who: 'other', fades: !isKin });
  }
  return found;
}

/** "A welder from Zulia was detained": where the words for a new man end, of whom is told what was done to captives; else `null`. */
function endOfCaptive(discourse: Discourse, from: number, to: number): number | null {
  const { words, text } = discourse;
  for (let word = from + 1; word < Math.min(to, from + 8); word += 1) {
    if (isCaptive(discourse, word)) return isTrade(discourse, { first: from, last: word }) ? null : word;
    if (!/^(?: |-|, )$/.test(gapAfter(text, word)) || beginsAt(discourse, 'say', word)) return null;
    if (/^(?:he|him|his|lo|su|que|that|to|y|and)$/.test(words[word] ?? '')) return null;
  }
  return null;
}

/** Where the noun behind its article ends, when words that only a person has follow it within three words; else `null`. */
function endOfUnnamed(words: readonly string[], text: WordedText, from: number, next: RegExp): number | null {
  for (let word = from; word < from + 4; word += 1) {
    if (word > from && next.test(words[word] ?? '')) return word;
    if (!/^(?: |-|, )$/.test(gapAfter(text, word)) || NO_PERSON.test(words[word] ?? '')) return null;
  }
  return null;
}

const NEW = /^an?$/;
const NUEVO = /^(?:un|otro)$/;
/** "A country may decide who stays", "a gang member and who wasn't", "un centro llamado …": what leads to these is no person. */
const NO_PERSON =
  /^(?:and|or|but|may|can|could|will|would|should|must|to|is|was|has|had|does|did|of|on|in|y|o|puede|es|era|centro|lugar|programa|penal|sitio|pueblo|barrio|sector|albergue|grupo|medio|documento|sistema)$/;
const WHOSE = /^(?:who|whose|whom|named)$/;
const CUYO = /^(?:quien|cuyo|cuya|llamado)$/;

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

const DEAL = /^(?:exchange|swap|deal|trade|release|transfer|count|uprising)$/;
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
const OTHERS_KIN = new Set('her their whose s another one a my our own mi nuestro nuestra otro un'.split(' '));
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
function readPerson(discourse: Discourse, sentence: Sentence, first: number, last: number): Reading {
  const before = discourse.words[first - 1] ?? '';
  const word = discourse.words[first] ?? '';
  if (isPredicate(discourse, first) || NOBODY.has(before) || isJusticeAlone(discourse, first)) return null;
  if (before === 'gay') return null; // "a gay barber": so some called him
  if (DEAL.test(discourse.words[last] ?? '')) return null; // "a prisoner exchange"
  if (before === 'native' && CHILD.test(word)) return null; // "a native son of Capacho"
  if (CHILD.test(word) && /^(?:her|their|su)$/.test(before)) return { kind: 'description', who: 'him' };
  const isDefender = last - first === 1 && DEFENDER.test(discourse.words[first] ?? '');
  // "An officer", "a federal judge" act on him, and are not who "he" is.
  const isOffice = isInOffice(word);
  const isAnybody = isOffice || isOfficial(discourse, first) || gapBefore(discourse.text, last).startsWith("'");
  if (isAnybody && isIndefinite(discourse, first)) return { kind: 'description', who: 'group' };
  const isFor = isForHim(discourse, first, last) || (isDefender && !OPPONENT.has(before) && !ANOTHER.test(before));
  return { kind: 'description', who: isFor ? 'for-him' : isPublic(word, sentence) ? 'public' : 'other', fades: true };
}

/** "Since he was a boy", "since he was a little boy", "decía que era barbero": what somebody is. */
function isPredicate({ words, index }: Discourse, first: number): boolean {
  const article = /^(?:an?|un)$/;
  const [one = '', two = '', three = ''] = [words[first - 1], words[first - 2], words[first - 3]];
  if (index.language === 'es' && one !== 'de' && BEING.has(one)) return true;
  // "He is no longer a prisoner", "that he was gay and a barber".
  if (article.test(words[first] ?? '') && (BEING.has(one) || one === 'longer')) return true;
  if (article.test(one) && two === 'and' && (BEING.has(three) || BEING.has(words[first - 4] ?? ''))) return true;
  return (article.test(one) && BEING.has(two)) || (article.test(two) && BEING.has(three));
}

/** "The Justice Department", "will justice prevail": no judge of the Supreme Court. */
function isJusticeAlone({ text, words }: Discourse, first: number): boolean {
  if (words[first] !== 'justice') return false;
  if (words[first + 1] === 'department') return true;
  const isOne = /^(?:the|a|chief|associate)$/.test(words[first - 1] ?? '');
  return !isOne && !isCapital(text, first + 1);
}

export const CHILD = /^(?:son|hijo)$/;

/** Whether an article that names nobody in particular stands a few words before, or the words begin with it. */
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
    // "Un exprisionero habló en la plaza": one more of them.
    const isSubject =
      start - 1 === sentence.first && discourse.firstNamed < first && gapAfter(discourse.text, last - 1) === ' ';
    if (isSubject && /^(?:an?|un|one)$/.test(before) && !isTrade(discourse, { first, last }))
      return { kind: 'description', who: 'other', fades: true };
    // "The wrists of a hairdresser": he is only meant.
    const introduces = !endsBefore(discourse, 'prepositions', start - 1);
    return isLede ? { kind: 'description', who: 'him', introduces } : null;
  }
  // "The makeup artist Andry …" is the name's.
  if (names.some((name) => name.first === last && name.who === 'him')) return null;
  const isDefinite = endsBefore(discourse, 'definite', start) || OWNED.test(before);
  // Headlines leave out the article: "Gay makeup artist freed".
  const isHeading = start === sentence.first && isTrade(discourse, { first, last }) && !isFinished(discourse, sentence);
  return isDefinite || isHeading ? { kind: 'description', who: 'him', introduces: isHeading } : null;
}

/** So many words before his name its headline and its first sentences may speak of "a Venezuelan makeup artist". */
const LEDE = 90;

export function isBeforeNaming({ firstNamed }: Discourse, first: number): boolean {
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
  const isOwn = discourse.own.has(first);
  const written = isOwn ? discourse.words[first] : sourceWord(discourse.text, first).toLowerCase().normalize('NFC');
  if (written === 'él' || (isOwn && written === 'el')) return { kind: 'pronoun', who: 'him' };
  // "Lo mismo", "lo sabía": it, not him.
  if (written === 'lo' && IT.test(discourse.words[first + 1] ?? '')) return null;
  if (written === 'le' && isToldTo(discourse, first + 1)) return null;
  return written === 'lo' || written === 'le' ? { kind: 'clitic', who: 'him' } : null;
}

const IT =
  /^(?:cual|mismo|peor|mejor|mas|antes|posible|sucedido|ocurrido|contrario|anterior|dijo|dice|sabe|sabia|sabian|saben|supo|hizo|hace|creo|logro|entiendo|advirtio|anuncio|explico|conto|cuenta|repitio)$/;

/** "Le dijo a un periódico": to whom is said behind the verb, and is not he. */
function isToldTo(discourse: Discourse, verb: number): boolean {
  const { text, words, named } = discourse;
  const isTo = gapAfter(text, verb) === ' ' && /^al?$/.test(words[verb + 1] ?? '') && !named.has(verb + 2);
  return isTo && (beginsAt(discourse, 'say', verb) || /^(?:dije|conte)$/.test(words[verb] ?? ''));
}

export function isTrade(discourse: Discourse, { first, last }: Pick<Reference, 'first' | 'last'>): boolean {
  for (let word = first; word < last; word += 1) if (beginsAt(discourse, 'trades', word)) return true;
  return false;
}
