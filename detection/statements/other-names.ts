import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import type { NameWords } from '../name-words.ts';
import { gapAfter, gapBefore, isAllCapitals, isCapital, type WordedText } from '../read-words.ts';
import { GRAMMAR } from './grammar.ts';
import { isInOffice, isPictures, isTattooist } from './offices.ts';
import { beginsAt, type Sentence } from './read-sentences.ts';
import type { Discourse, Reference, Referent } from './references.ts';

/** A name has at most so many words: a longer run of capitals is a headline. */
const LONGEST_NAME = 6;
/** With so large a share of capitals, by its longer words, a sentence is a headline and its capitals say nothing. */
const HEADLINE = 0.6;
/** Between capitals these are parts of names. */
const PARTICLES = new Set(['de', 'del', 'la', 'da', 'dos', 'van', 'von', 'bin', 'al', 'of']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'sr', 'sra', 'srta', 'dra', 'rep', 'sen', 'gov', 'sgt', 'jr', 'st']);
/** Words that the grammar knows: a capital "Officials" or "Migrant" is no name. */
const LISTED =
  GRAMMAR.persons |
  GRAMMAR.women |
  GRAMMAR.groups |
  GRAMMAR.descriptions |
  GRAMMAR.he |
  GRAMMAR.his |
  GRAMMAR.i |
  GRAMMAR.bridge |
  GRAMMAR.prepositions |
  GRAMMAR.say |
  GRAMMAR.maybe |
  GRAMMAR.not |
  GRAMMAR.who |
  GRAMMAR.describing |
  GRAMMAR.definite |
  GRAMMAR.indefinite;

/** His name, and capitals that are somebody else's, in order. */
export function readNames(discourse: Discourse, sentence: Sentence): Reference[] {
  const { text, named } = discourse;
  const names: Reference[] = [];
  const isByline = isCredit(discourse, sentence);
  let isHeadline: boolean | null = null;
  for (let word = sentence.first; word < sentence.last; ) {
    const end = named.get(word);
    if (end !== undefined) {
      names.push({ first: word, last: end, kind: isOwner(text, end) ? 'possessive' : 'name', who: 'him' });
      word = end;
      continue;
    }
    if (isByline || !isCapital(text, word)) {
      word += 1;
      continue;
    }
    isHeadline ??= isInCapitals(discourse, sentence);
    const last = endOfRun(discourse, sentence, word);
    const first = withoutOpening(discourse, sentence, word, last);
    const who = first < last ? whoseName(discourse, sentence, first, last, isHeadline) : null;
    if (who) {
      const fades = who === 'other' && !isCertainName(discourse, sentence, first, last);
      names.push({ first, last, kind: isOwner(text, last) ? 'possessive' : 'name', who, fades });
    }
    word = last;
  }
  return names;
}

/** "Hernández Romero's lawyer": the name is only the owner. */
function isOwner(text: WordedText, end: number): boolean {
  const gap = gapAfter(text, end - 1);
  return gap.startsWith("'") && (gap === "' " || text.folded.slice(text.starts[end], text.ends[end]) === 's');
}

function isInCapitals(discourse: Discourse, { first, last, end }: Sentence): boolean {
  const { text } = discourse;
  if (/[.…]/.test(text.source.slice(end - 2, end))) return false; // headlines end without a point
  let long = 0;
  let capitals = 0;
  let isPhrase = false;
  for (let word = first; word < last; word += 1) {
    isPhrase ||= FUNCTION_WORDS.has(discourse.words[word] ?? '');
    if ((text.ends[word] ?? 0) - (text.starts[word] ?? 0) < 4) continue;
    long += 1;
    if (isCapital(text, word)) capitals += 1;
  }
  // "A Life Fleeing Violence": a short heading has a word that no name has.
  return (long > 3 && capitals / long >= HEADLINE) || (isPhrase && capitals === long);
}

const FUNCTION_WORDS = new Set(
  'a an the in on at is are was were his her what who how why to for and with from'.split(' '),
);

/** Where a run of capitals ends: "Robert G. Cerna", "Yassamin Ansari", "Tarek de la Cruz". */
function endOfRun({ text, words, named }: Discourse, { last }: Sentence, start: number): number {
  let end = start + 1;
  while (end < last && end - start < LONGEST_NAME && joins(text, words, end - 1)) {
    if (named.has(end)) break;
    if (isCapital(text, end)) end += 1;
    else if (PARTICLES.has(words[end] ?? '') && end + 1 < last && isCapital(text, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** Whether a name may go on behind a word: a space, a hyphen, the point of an initial or a title. */
function joins(text: WordedText, words: readonly string[], word: number): boolean {
  const gap = gapAfter(text, word);
  const written = words[word] ?? '';
  return gap === ' ' || gap === '-' || (gap === '. ' && (written.length === 1 || TITLES.has(written)));
}

/** Where the name in a run begins: "A Frengel Reyes" and "But Rubio" begin with a word that has its capital from the sentence. */
function withoutOpening(discourse: Discourse, sentence: Sentence, first: number, last: number): number {
  if (last - first < 2 || !beginsSentence(discourse.text, sentence, first)) return first;
  // "R. Estuve en …": the answer of an interview.
  if (first === sentence.first && /^[pqr]$/.test(discourse.words[first] ?? '')) return first + 1;
  return beginsAt(discourse, 'things', first) || isListed(discourse, first) ? first + 1 : first;
}

/** Whose name a run of capitals is; `null` when it is nobody's: a place, an office, a month, the first word of a sentence. */
function whoseName(
  discourse: Discourse,
  sentence: Sentence,
  first: number,
  last: number,
  isHeadline: boolean,
): Referent | null {
  const { others } = discourse;
  if (isThing(discourse, first, last) || isCaseName(discourse, first) || isLabel(discourse, sentence, first, last))
    return null;
  if (isHisMisspelled(discourse, first, last)) return null;
  const unknown = unknownWords(discourse, first, last);
  // "Inside CECOT": the first word has its capital from the sentence, and the others are no name.
  const rest =
    last - first > 1 && beginsSentence(discourse.text, sentence, first)
      ? unknownWords(discourse, first + 1, last)
      : unknown;
  if (unknown.length === 0 || rest.length === 0) return null;
  if (isSmallElsewhere(discourse, unknown)) return null;
  const man = isInOfficeBeside(discourse, first, last) ? 'public' : 'other';
  const lists = listsBegun(discourse, first, last);
  if (speakerAt(discourse, sentence, first, last)?.id === 'family') return remember(others, unknown, 'for-him');
  if ((lists & GRAMMAR['women-names']) !== 0) return remember(others, unknown, 'woman');
  if ((lists & GRAMMAR['public-men']) !== 0) return remember(others, unknown, 'public');
  if ((lists & GRAMMAR['men-names']) !== 0)
    return remember(others, unknown, isForHim(discourse, sentence, first, last) ? 'for-him' : man);
  if (speakerAt(discourse, sentence, first, last)) {
    return isForHim(discourse, sentence, first, last) ? remember(others, unknown, 'for-him') : null;
  }
  const known = unknown.findLast((word) => others.has(word));
  if (known !== undefined) return others.get(known) ?? null;
  if (isHeadline || isPlace(discourse, first, last)) return null;
  if (last - first === 1 && !isSingleName(discourse, sentence, first)) return null;
  return remember(others, unknown, man);
}

/**
 * "Philip Holsinger, the photographer who …", "Miguel Chacón, who leads …": whether words before or behind a name say that he holds an office, leads,
 * or took pictures. Not who only tells what he saw: a neighbor whom nobody knows may be one of the men himself.
 */
function isInOfficeBeside(discourse: Discourse, first: number, last: number): boolean {
  const { text, words } = discourse;
  const before = words[first - 1] ?? '';
  if (isInOffice(before) || isPictures(before) || isBehindTattooist(discourse, first)) return true;
  if (!gapAfter(text, last - 1).startsWith(',')) return false;
  if (/^(?:who|quien|que)$/.test(words[last] ?? '') && LEADING.test(words[last + 1] ?? '')) return true;
  for (let word = last; word < last + OFFICE_BEHIND; word += 1) {
    if (isInOffice(words[word] ?? '') || isTattooist(words, word)) return true;
    if (/^(?:the|el)$/.test(words[word] ?? '') && isPictures(words[word + 1] ?? '')) return true;
    if (gapAfter(text, word) !== ' ' || /^(?:of|de|del|for|by|who|que)$/.test(words[word] ?? '')) return false;
  }
  return false;
}

/** "El tatuador, José Manuel Mora", "tattoo artist José Manuel Mora". */
function isBehindTattooist({ words }: Discourse, first: number): boolean {
  return isTattooist(words, first - 1) || isTattooist(words, first - 2);
}

const LEADING = /^(?:leads|heads|runs|directs|chairs|edits|teaches|dirige|preside|encabeza|coordina|ensena|estudia)$/;
/** So many words behind a name and a comma may lead up to what somebody is. */
const OFFICE_BEHIND = 5;

/** "Supreme Court", "Trump administration", "San Pedro", an outlet: a run with such a word is no person. */
function isThing(discourse: Discourse, first: number, last: number): boolean {
  if ((listsBegun(discourse, first, last) & (GRAMMAR['thing-heads'] | GRAMMAR.publishers)) !== 0) return true;
  return (
    beginsAt(discourse, 'org-next', last) ||
    (last - first > 1 && /^(?:san|santa|saint|st)$/.test(discourse.words[first] ?? ''))
  );
}

/** "FARADAY: He became …", "(SOUND OF CHANTING)": who speaks in a transcript, and what is heard. */
function isLabel({ text }: Discourse, sentence: Sentence, first: number, last: number): boolean {
  if (first !== sentence.first) return false;
  const next = gapAfter(text, last - 1);
  return isAllCapitals(text, first) ? /^[:)]/.test(next) : last - first === 1 && next.startsWith(':');
}

/** "Andrés José Hernández Romero": his own name, written wrongly, on a page that names him. */
function isHisMisspelled({ words }: Discourse, first: number, last: number): boolean {
  return /^andr/.test(words[first] ?? '') && words[last - 1] === 'romero' && words[last - 2] === 'hernandez';
}

/** "J.G.G. v. Trump" is a case. */
function isCaseName({ text, words }: Discourse, first: number): boolean {
  const before = words[first - 1] ?? '';
  if (/^(?:v|vs)$/.test(before)) return true;
  return before === 'contra' && isCapital(text, first - 2);
}

/** The words of a run that may be a person's. */
function unknownWords(discourse: Discourse, first: number, last: number): string[] {
  const unknown: string[] = [];
  for (let word = first; word < last; word += 1) {
    const written = discourse.words[word] ?? '';
    if (
      written.length > 1 &&
      !PARTICLES.has(written) &&
      !beginsAt(discourse, 'things', word) &&
      !isListed(discourse, word)
    )
      unknown.push(written);
  }
  return unknown;
}

/** The bits of the grammar's lists of which a phrase begins at one of words [first, last). */
function listsBegun({ begins }: Discourse, first: number, last: number): number {
  let lists = 0;
  for (let word = first; word < last; word += 1) lists |= begins[word] ?? 0;
  return lists;
}

/** "In Denver", "near Dallas", "en Maracaibo": somewhere, not somebody. */
function isPlace({ words }: Discourse, first: number, last: number): boolean {
  const before = words[first - 1] ?? '';
  if (last - first === 1 && /^(?:to|toward|towards|across|through|hasta|hacia|el|los|las)$/.test(before)) return true;
  return last - first < 3 && /^(?:in|near|at|outside|into|en|desde)$/.test(before);
}

/** "Net Worth", where the text speaks of his net worth: no name, unless one of its words is known as one. */
function isSmallElsewhere({ small, names }: Discourse, unknown: readonly string[]): boolean {
  return unknown.some((word) => small.has(word)) && !unknown.some((word) => isNameWord(names, word));
}

/**
 * Whether capitals most likely are somebody's name: a word of them is known as one, a title stands before or an age behind; or there are two, and they
 * stand where a person does, not as behind the preposition of a place.
 */
function isCertainName(discourse: Discourse, sentence: Sentence, first: number, last: number): boolean {
  const { text, words, names } = discourse;
  for (let word = first; word < last; word += 1) if (isNameWord(names, words[word] ?? '')) return true;
  if (TITLES.has(words[first] ?? '') || TITLES.has(words[first - 1] ?? '')) return true;
  if (isListed(discourse, first - 1) && first > sentence.first && PERSON_BEFORE.test(words[first - 1] ?? ''))
    return true;
  if ((last < sentence.last && beginsAt(discourse, 'say', last)) || (last - first > 1 && standsAsPerson(words, first)))
    return true;
  return gapAfter(text, last - 1).startsWith(',') && /^(?:\d\d|who|whom|whose|quien|de)$/.test(words[last] ?? '');
}

/** "The family of Ysqueibel Peñaloza", "Widmer Agelviz worked"; not "in Dutch Creek", "the South Side". */
function standsAsPerson(words: readonly string[], first: number): boolean {
  const before = words[first - 1] ?? '';
  return OF.test(before) ? OF_SOMEBODY.test(words[first - 2] ?? '') : !LEADS_TO_PLACE.test(before);
}

const OF = /^(?:of|de|del|for|para)$/;
const OF_SOMEBODY =
  /^(?:case|story|name|arrest|death|release|family|relatives|parents|mother|father|sister|brother|wife|son|lawyers?|attorneys?|caso|historia|nombre|arresto|muerte|liberacion|familia|familiares|padres|madre|padre|mama|hermana|hermano|esposa|hijo|abogad[oa]s?|defensa)$/;
const LEADS_TO_PLACE =
  /^(?:the|a|an|in|at|on|to|from|near|into|across|through|around|outside|over|el|la|los|las|al|un|una|en|desde|hasta|hacia|por|sobre|tras)$/;

function isNameWord({ givenNames, surnames, particleSurnames }: NameWords, word: string): boolean {
  return givenNames.has(word) || surnames.has(word) || particleSurnames.has(word);
}

const PERSON_BEFORE =
  /^(?:[a-z]*man|friend|colleague|prisoner|client|artist|player|son|boy|brother|uncle|amigo|companero|preso|cliente|hijo|hermano|tio|futbolista|joven|muchacho)$/;

/** "By Leila Farrow · May 1, 2025": who wrote the article is not whom it speaks of. */
function isCredit({ words, text }: Discourse, { first, last, end }: Sentence): boolean {
  if (last - first > LONGEST_CREDIT || /[.!?”"»]/.test(text.source.charAt(end - 1))) return false;
  if (CREDIT.test(words[first] ?? '') && isCapital(text, first + 1)) return true;
  // "Lucía Santamaría · 23 may 2026".
  const dot = text.source.slice(text.originOf(text.starts[first] ?? 0), end).search(/ [·|] /);
  return dot > 0 && dot < LONGEST_BYLINE && isCapital(text, first) && isCapital(text, first + 1);
}

const CREDIT = /^(?:by|por|redaccion|foto|fotos|photo|photos|photograph|video|texto|text|story|actualizado|updated)$/;
/** In characters, up to the sign. */
const LONGEST_BYLINE = 40;
/** In words. */
const LONGEST_CREDIT = 14;

/** Whether one capital by itself is a name: not an acronym or "the Trial", and at the beginning of a sentence only with a verb of saying. */
function isSingleName(discourse: Discourse, sentence: Sentence, word: number): boolean {
  if (isAllCapitals(discourse.text, word) || /^(?:the|his|her)$/.test(discourse.words[word - 1] ?? '')) return false;
  const isSaying = word + 1 < sentence.last && beginsAt(discourse, 'say', word + 1);
  if (!beginsSentence(discourse.text, sentence, word) || isSaying) return true;
  // "Carlos, who shared a cell with him, …"
  return (
    gapAfter(discourse.text, word).startsWith(',') && /^(?:who|whose|quien)$/.test(discourse.words[word + 1] ?? '')
  );
}

function remember(others: Map<string, Referent>, words: readonly string[], who: Referent): Referent {
  for (const word of words) if (word.length > 2) others.set(word, who);
  return who;
}

/** Behind a point, a colon or an opening quote a capital says nothing. */
function beginsSentence(text: WordedText, { first }: Sentence, word: number): boolean {
  return word === first || /["«»:.]/.test(gapBefore(text, word));
}

function isListed({ begins }: Discourse, word: number): boolean {
  return ((begins[word] ?? 0) & LISTED) !== 0;
}

function isForHim(discourse: Discourse, sentence: Sentence, first: number, last: number): boolean {
  return speakerAt(discourse, sentence, first, last)?.he === 'for';
}

/** The speaker of the record of whom a form covers the words; `undefined` when there is none. */
function speakerAt(
  { hits }: Discourse,
  { hitsFrom, hitsTo }: Sentence,
  first: number,
  last: number,
): CompiledSpeaker | undefined {
  for (let at = hitsFrom; at < hitsTo; at += 1) {
    const [from = 0, to = 0] = [hits.start[at], hits.end[at]];
    if (from >= last) break;
    if (to <= first || to - from < Math.min(2, last - first)) continue;
    return hits.speaker[at];
  }
  return undefined;
}
