import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import { gapAfter, gapBefore } from '../read-words.ts';
import { GRAMMAR, type Grammar } from './grammar.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt, endsBefore, grammarPlaces, type Sentence } from './read-sentences.ts';
import type { Discourse, Reference } from './references.ts';
import { byPlace } from './said-by-place.ts';
import { isSaying, saysAt } from './saying-verbs.ts';

/** A place where a sentence says who says so, in words [first, last). */
export interface Spoken {
  speaker: CompiledSpeaker;
  first: number;
  last: number;
}

/** A verb of saying stands at most so many words behind whoever says so, or before. */
const BEHIND = 5;
const BEFORE = 8;
/** Whose somebody is stands at most so many words behind him: "the mother of the young Hernández Romero". */
const OWNER_BEHIND = 3;
/** Kin and callings that are a speaker of the record where they are his. */
const OWNED: readonly [list: Grammar, speaker: string][] = [
  ['owned-lawyers', 'lawyers'],
  ['owned-family', 'family'],
];

/** Everybody of the record whom a sentence names and to whom it attributes something. */
export function findSaid(read: ReadSentence, speakers: ReadonlyMap<string, CompiledSpeaker>): Spoken[] {
  const { discourse, sentence, references } = read;
  const named = read.named.filter(
    ({ first, last }) => !hasCritics(discourse, first) && says(discourse, sentence, first, last, references),
  );
  const spoken = [...named, ...owned(discourse, sentence, references, speakers), ...byPlace(read, speakers)];
  const himself = speakers.get('himself');
  for (const reference of himself ? references : []) {
    const { first, last, who, kind } = reference;
    if (who !== 'him' || kind === 'clitic' || isTopic(discourse, sentence, first)) continue;
    const isSaying = kind === 'possessive' ? isTelling(discourse, reference) : saysHimself(read, reference);
    if (himself && isSaying) spoken.push({ speaker: himself, first, last });
  }
  return spoken.sort((a, b) => a.first - b.first);
}

/** "Del venezolano dice que …": of whom a sentence speaks is not who says it. */
function isTopic({ index, words }: Discourse, sentence: Sentence, first: number): boolean {
  return index.language === 'es' && first === sentence.first + 1 && /^(?:de|del|sobre)$/.test(words[first - 1] ?? '');
}

/** Whether he says it, and not who speaks of him: then only where the words give it as his. */
function saysHimself({ discourse, sentence, references }: ReadSentence, reference: Reference): boolean {
  const { first, last } = reference;
  if (!isSpokenOf(discourse, reference)) return says(discourse, sentence, first, last, references);
  return (
    isAccordingTo(discourse, sentence, first) ||
    isWordOf(discourse, sentence, first) ||
    isFor(discourse, sentence, first, last)
  );
}

/** "A play about Hernández Romero says", "a friend of his", "he quoted a cellmate": whoever speaks there is not he. */
function isSpokenOf({ text, words }: Discourse, { first, last }: Reference): boolean {
  if (/^(?:quoted|quotes|cited|cites|cito|cita)$/.test(words[last] ?? '')) return true;
  const before = /^(?:the|el|la|young|joven)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  if (gapAfter(text, before) !== ' ' || !OF.test(words[before] ?? '')) return false;
  return !/^(?:who|que|quien)$/.test(words[last] ?? '');
}

const OF = /^(?:about|of|with|for|to|plays|portrays|sobre|de|del|a|al|con|encarna|interpreta)$/;

/** "Critics of Bukele say": what those say who are against somebody. */
function hasCritics({ words }: Discourse, first: number): boolean {
  const before = /^(?:the|el|la)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  return (
    /^(?:of|de|del)$/.test(words[before] ?? '') &&
    /^(?:critics?|opponents?|foes|enemies|rivals?|victims?|criticos?|opositores|detractores|enemigos|rivales|victimas?)$/.test(
      words[before - 1] ?? '',
    )
  );
}

/** "In his telling", "según su relato", "su testimonio": his words, without a verb. */
function isTelling({ words }: Discourse, { first, last }: Reference): boolean {
  const noun = words[last] ?? '';
  return ACCOUNT.test(noun) || (/^(?:in|by|to|en|segun)$/.test(words[first - 1] ?? '') && TELLING.test(noun));
}

/** What is somebody's own words wherever it is his. */
const ACCOUNT = /^(?:account|testimony|allegations?|testimonio|relato|denuncias?)$/;

const TELLING = /^(?:own|telling|account|version|words|recollection|relato|propio|testimonio|palabras|cuenta)$/;

/** Everybody of the record whom a sentence names or describes, whether they say something or not. */
export function findNamed({ discourse, sentence, references }: ReadSentence): Spoken[] {
  const { hits } = discourse;
  const found: Spoken[] = [];
  for (let at = sentence.hitsFrom; at < sentence.hitsTo; at += 1) {
    const speaker = hits.speaker[at];
    if (!speaker) continue;
    const [first = 0, last = 0] = [hits.start[at], hits.end[at]];
    if (!isSomebodyElses(discourse, references, first)) found.push({ speaker, first, last });
  }
  // "CBS News" is one name, and "CBS" in it no other.
  return found.filter((one) => !found.some((other) => other !== one && isWithin(one, other)));
}

function isWithin(one: Spoken, other: Spoken): boolean {
  return one.first >= other.first && one.last <= other.last && one.last - one.first < other.last - other.first;
}

/** "His lawyer" where "his" is another's. */
function isSomebodyElses({ words }: Discourse, references: readonly Reference[], first: number): boolean {
  if (!/^(?:his|su|sus)$/.test(words[first] ?? '')) return false;
  return references.some((reference) => reference.first === first && reference.who !== 'him');
}

/** "Hernández Romero's lawyers say", "la abogada de Hernández Romero dijo": his, by name. */
function owned(
  discourse: Discourse,
  sentence: Sentence,
  references: readonly Reference[],
  speakers: ReadonlyMap<string, CompiledSpeaker>,
): Spoken[] {
  const spoken: Spoken[] = [];
  for (const [list, id] of OWNED) {
    const speaker = speakers.get(id);
    const places = grammarPlaces(discourse, sentence, list);
    for (let at = 0; at < places.length; at += 2) {
      const [first = 0, last = 0] = [places[at], places[at + 1]];
      const owner = ownerOf(discourse, references, first, last);
      if (!speaker || !owner) continue;
      if (says(discourse, sentence, Math.min(owner.first, first), Math.max(owner.last, last), references))
        spoken.push({ speaker, first, last });
    }
  }
  return spoken;
}

/** Him, as the owner of words [first, last), before or behind them; `undefined` when they are not his. */
function ownerOf(
  { text, words }: Discourse,
  references: readonly Reference[],
  first: number,
  last: number,
): Reference | undefined {
  const isOf = /^(?:for|of|to|de|del)$/.test(words[last] ?? '');
  return references.find(({ who, kind, ...place }) => {
    if (who !== 'him') return false;
    const isOwner = kind === 'possessive' || gapAfter(text, place.last - 1).startsWith("'");
    if (isOwner) return place.last === first || place.last === first - 1 || place.last === first - 2;
    return isOf && place.first > last && place.first - last <= OWNER_BEHIND;
  });
}

/** Whether a verb of saying, or "according to", stands beside words [first, last), and nobody else between. */
export function says(
  discourse: Discourse,
  sentence: Sentence,
  first: number,
  last: number,
  others: readonly Reference[],
): boolean {
  if (
    isShownBy(discourse, last) ||
    hasHeld(discourse, last) ||
    hasWord(discourse, sentence, last) ||
    isWordOf(discourse, sentence, first)
  )
    return true;
  if (isFor(discourse, sentence, first, last)) return true;
  if (!hasSaying(discourse, sentence)) return false;
  if (isAccordingTo(discourse, sentence, first)) return true;
  for (let word = last; word < Math.min(sentence.last, last + BEHIND); word += 1) {
    if (isSaying(discourse, word) && !isObjectBefore(discourse, first, word)) return true;
    if (isSubject(discourse, word, others)) break;
  }
  if (saysBehindAside(discourse, sentence, last) || saysFarther(discourse, sentence, [first, last], others))
    return true;
  return isSaidBy(discourse, sentence, first);
}

/** "He took on the department, and says": behind a preposition nobody is the subject of what follows "and". */
function isObjectBefore({ words }: Discourse, first: number, verb: number): boolean {
  if (!/^(?:and|y|e)$/.test(words[verb - 1] ?? '')) return false;
  const before = /^(?:the|la|el|los|las)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  return /^(?:to|with|against|on|at|from|a|al|con|contra)$/.test(words[before] ?? '');
}

/** Whether somebody stands at a word who would be the subject of a verb behind. */
function isSubject({ words }: Discourse, word: number, others: readonly Reference[]): boolean {
  if (/^(?:they|she|we|it|ellos|ellas|ella)$/.test(words[word] ?? '')) return true;
  return others.some(({ first, kind }) => first === word && (kind === 'name' || kind === 'pronoun'));
}

/** "Flight trackers show two jets", "los datos muestran": what records say. */
function isShownBy({ text, words }: Discourse, last: number): boolean {
  return gapBefore(text, last) === ' ' && /^(?:show|muestran)$/.test(words[last] ?? '');
}

/** "Boasberg also held on Monday that": a court's holding, and nobody's being held. */
function hasHeld({ words }: Discourse, last: number): boolean {
  return /^(?:has |had |also )*held (?:(?:on |last )?[a-z]+ )?that\b/.test(words.slice(last, last + 6).join(' '));
}

/** A noun of saying stands at most so many words behind its owner: "the government's long-standing claim". */
const NOUN_BEHIND = 3;
const WORD_OF =
  /^(?:claims?|allegations?|accusations?|assertions?|accounts?|word|version|telling|theory|contention|testimony|acusacion|acusaciones|version|relato|testimonio|denuncia|denuncias|palabra|tesis)$/;

/** "The government's claim that", "his lawyers' word". */
function hasWord({ text, words }: Discourse, sentence: Sentence, last: number): boolean {
  if (!gapBefore(text, last).startsWith("'")) return false;
  const from = words[last] === 's' ? last + 1 : last;
  for (let word = from; word < Math.min(sentence.last, from + NOUN_BEHIND); word += 1) {
    if (WORD_OF.test(words[word] ?? '')) return true;
    if (gapAfter(text, word) !== ' ') return false;
  }
  return false;
}

/** "An allegation by Homeland Security", "la versión de su familia". */
function isWordOf({ words }: Discourse, sentence: Sentence, first: number): boolean {
  const article = /^(?:the|la|el|los|las)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  if (article <= sentence.first || !/^(?:by|from|de|del|por)$/.test(words[article] ?? '')) return false;
  return WORD_OF.test(words[article - 1] ?? '');
}

/** "Para el Gobierno, jamás hubo desobediencia": whose view it is stands first, or between commas. */
function isFor({ text, words }: Discourse, sentence: Sentence, first: number, last: number): boolean {
  const before = /^(?:la|el|los|las)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  if (words[before] !== 'para' || !gapBefore(text, last).startsWith(',')) return false;
  return before === sentence.first || gapBefore(text, before).startsWith(',');
}

/** A verb of saying may stand so many words behind its subject, where what stands between is his. */
const FARTHER = 14;

/** "The department has given no ground, and says", "came home saying", "the photographer who was there confirmed": the subject of an earlier verb. */
function saysFarther(
  discourse: Discourse,
  sentence: Sentence,
  [first, last]: readonly [number, number],
  others: readonly Reference[],
): boolean {
  const { text, words } = discourse;
  if (!isAtClauseStart(discourse, sentence, first, others)) return false;
  const isRelative = /^(?:who|that|que)$/.test(words[last] ?? '') && gapBefore(text, last) === ' ';
  for (let word = last; word < Math.min(sentence.last, last + FARTHER); word += 1) {
    const gap = gapBefore(text, word).trim();
    if (/[;:().—–]/.test(gap)) return false;
    if (isSubject(discourse, word, others)) return false;
    if (/^(?:that|whether|que|who)$/.test(words[word] ?? '') && word > last) return false;
    if (!isSaying(discourse, word)) continue;
    if (isRelative || /(?:ing|ando|iendo)$/.test(words[word] ?? '')) return true;
    const joined = /^(?:has|have|had|ha|han|lo|la|le|les|los)$/.test(words[word - 1] ?? '') ? word - 2 : word - 1;
    if (/^(?:and|y|e)$/.test(words[joined] ?? '')) return true;
  }
  return false;
}

/** Whether words open a sentence or a clause, but for an article, and can be its subject. */
function isAtClauseStart(
  { text, words }: Discourse,
  sentence: Sentence,
  first: number,
  others: readonly Reference[],
): boolean {
  let start = first;
  while (start > sentence.first && LEADING.test(words[start - 1] ?? '') && gapBefore(text, start) === ' ') start -= 1;
  if (start === sentence.first || /[,;:]/.test(gapBefore(text, start))) return true;
  // "On Hernández Romero the department has given no ground."
  return start < first && others.some(({ last, kind }) => kind === 'name' && last === start);
}

const LEADING = /^(?:the|even|el|la|los|las|hasta|podcaster|spokeswoman|spokesman)$/;

/** Whether a sentence has such words at all; "according to" may end the one before, where a point is no end. */
function hasSaying(discourse: Discourse, { grammar, first }: Sentence): boolean {
  return (grammar & (GRAMMAR.say | GRAMMAR.according)) !== 0 || endsBefore(discourse, 'according', first);
}

/** An aside is at most so long, in words. */
const LONGEST_ASIDE = 20;

/** "Lindsay Toczylowski, who represents him, says": the verb stands right behind the comma that ends the aside. */
function saysBehindAside(discourse: Discourse, sentence: Sentence, last: number): boolean {
  const { text } = discourse;
  if (!gapBefore(text, last).startsWith(',')) return false;
  for (let word = last + 1; word < Math.min(sentence.last, last + LONGEST_ASIDE); word += 1) {
    const gap = gapBefore(text, word);
    if (gap.startsWith(',')) return saysAt(discourse, sentence, word);
    if (gap.trim() !== '' && !gap.startsWith("'")) return false;
  }
  return false;
}

/** "According to the U.S. Department of Homeland Security": a few words may stand between, and no comma. */
export function isAccordingTo(discourse: Discourse, sentence: Sentence, first: number): boolean {
  for (let word = first; word >= Math.max(sentence.first, first - BEHIND); word -= 1) {
    if (endsBefore(discourse, 'according', word)) return true;
    if (/[,;:()"]/.test(gapBefore(discourse.text, word))) return false;
  }
  return false;
}

/** "“…”, said Cargioli", "…, denunció la organización ImmDef", "was announced by …": the verb stands first, behind a comma or the words themselves. */
function isSaidBy(discourse: Discourse, sentence: Sentence, first: number): boolean {
  const { text, words } = discourse;
  const before = /^(?:the|el|la)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  if (/^(?:to|a|al|that|que)$/.test(words[before] ?? '')) return false;
  const isBy = /^(?:by|por)$/.test(words[before] ?? '');
  if (isInverted(discourse, before)) return true;
  for (let word = first - 1; word >= Math.max(sentence.first, first - BEFORE); word -= 1) {
    if (beginsAt(discourse, 'say', word))
      return isBy || word === sentence.first || /[,"—–-]/.test(gapBefore(text, word));
    if (/^(?:that|que)$/.test(words[word] ?? '') || /[,;:()]/.test(gapBefore(text, word))) return false;
  }
  return false;
}

/** "Lo contó su madre", "lo que dicen sus abogados", "según le dijo la abogada": Spanish puts the subject behind the verb. */
function isInverted(discourse: Discourse, verb: number): boolean {
  const { index, text, words } = discourse;
  if (index.language !== 'es' || !beginsAt(discourse, 'say', verb) || gapAfter(text, verb) !== ' ') return false;
  const isAsking = /^(?:que|segun|como|asi)$/.test(words[verb - 1] ?? '');
  if (isAsking) return words[verb - 1] !== 'que' || words[verb - 2] === 'lo';
  return (
    words[verb - 1] === 'lo' ||
    (/^(?:le|les|nos)$/.test(words[verb - 1] ?? '') && /^(?:segun|como)$/.test(words[verb - 2] ?? ''))
  );
}
