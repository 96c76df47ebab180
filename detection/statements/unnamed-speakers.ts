import type { CompiledSpeaker } from '../../data/compiled-cues.ts';
import { gapBefore, isCapital } from '../read-words.ts';
import { isAccordingTo, type Spoken, says } from './attributions.ts';
import { GRAMMAR } from './grammar.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt, grammarPlaces } from './read-sentences.ts';
import { isHeLast, subjectOf } from './subject-of.ts';

/** Everybody of the record to whom a sentence attributes something, named or not, in order. */
export function findSpeakers(read: ReadSentence, himself: CompiledSpeaker | undefined): Spoken[] {
  const spoken = [...read.said, ...byInstitution(read), ...byRole(read), ...byLawmaker(read)];
  if (spoken.length === 0) spoken.push(...byPronoun(read));
  if (spoken.length === 0) spoken.push(...goingOn(read));
  if (himself && spoken.length === 0) spoken.push(...unsaid(read, himself), ...byHim(read, himself));
  return spoken.sort((a, b) => a.first - b.first);
}

/** "She says", "according to them", "agregó ella": whoever of the record was named last and can be meant. */
function byPronoun(read: ReadSentence): Spoken[] {
  const { discourse, sentence, references } = read;
  for (const { first, last } of references) {
    const pronoun = discourse.words[first] ?? '';
    const isSaying = PRONOUN.has(pronoun)
      ? says(discourse, sentence, first, last, references)
      : /^(?:them|her)$/.test(pronoun) && isAccordingTo(discourse, sentence, first);
    const isOne = /^(?:she|her|ella)$/.test(pronoun);
    const said =
      isSaying &&
      namedBefore(
        read,
        first,
        ({ he }) => he === 'she' || he === 'for',
        (one) => !isOne || !isPlural(read, one),
      );
    if (said) return [{ speaker: said.speaker, first, last }];
  }
  return [];
}

const PRONOUN = new Set('she they ella ellos ellas'.split(' '));

/** "Attorneys", "sus abogados": several, whom "she" does not mean. */
function isPlural({ discourse: { words } }: ReadSentence, { first, last }: Spoken): boolean {
  const noun = words[last - 1] ?? '';
  return /(?:lawyers|attorneys|parents|friends|relatives|neighbors|members|legislators|lawmakers|groups|advocates|abogad[oa]s|padres|amigos|familiares|allegados|congresistas|legisladores|activistas|organizaciones|defensor[ae]?s)$/.test(
    words[first] === noun ? noun : `${words[first]} ${noun}`,
  );
}

/** "It told the program that …", "…, it said", "its lawyers reply": the institution that was named last. */
function byInstitution(read: ReadSentence): Spoken[] {
  const { discourse, sentence, references } = read;
  const { words, text } = discourse;
  if ((sentence.grammar & GRAMMAR.say) === 0) return [];
  for (let first = sentence.first; first < sentence.last; first += 1) {
    if (!/^its?$/.test(words[first] ?? '')) continue;
    if (first > sentence.first && !/[,;—–]/.test(gapBefore(text, first))) continue;
    const last = words[first] === 'it' ? first + 1 : ITS.test(words[first + 1] ?? '') ? first + 2 : 0;
    if (last === 0 || !saysSoon(read, last) || !says(discourse, sentence, first, last, references)) continue;
    const said = namedBefore(read, first, ({ he, group }) => group !== 'press' && he === 'none', undefined, isBody);
    if (said) return [{ speaker: said.speaker, first, last }];
  }
  return [];
}

const ITS =
  /^(?:people|lawyers?|attorneys?|officials?|spokes(?:man|woman|person|people)|secretary|staff|leaders?|director|founder|authors?|researchers?)$/;

/** Whether a verb of saying follows within two words: "it has said". */
function saysSoon({ discourse }: ReadSentence, last: number): boolean {
  return [last, last + 1, last + 2].some((word) => beginsAt(discourse, 'say', word));
}

/** An organisation by its name, of those that are otherwise persons. */
function isBody({ discourse: { words } }: ReadSentence, { speaker, first, last }: Spoken): boolean {
  const written = words.slice(first, last).join(' ');
  return speaker.bodies?.some((body) => written === body || written.endsWith(` ${body}`)) ?? false;
}

/** "The congressman flew there. He said …": whom the sentence before begins with, where he is in office and speaks for him. */
function byLawmaker(read: ReadSentence): Spoken[] {
  const { discourse, sentence, previous } = read;
  const { first } = sentence;
  const opening = previous?.named.find((one) => one.first === previous.sentence.first);
  if (opening?.speaker.group !== 'officials' || opening.speaker.he !== 'for') return [];
  const isHe = discourse.words[first] === 'he' && saysSoon(read, first + 1);
  const isUnsaid = /^en es[ae] (?:ocasion|viaje|visita)$/.test(discourse.words.slice(first, first + 3).join(' '));
  return isHe || (isUnsaid && beginsAt(discourse, 'say', first + 3))
    ? [{ speaker: opening.speaker, first, last: first + 1 }]
    : [];
}

/** By which words a text goes on to call whom it has named, besides those of the speakers' own. */
const ROLES: readonly [role: RegExp, group: CompiledSpeaker['group']][] = [
  [
    /^(?:department|agency|secretary|spokes(?:man|woman|person)|cartera|agencia|secretaria|dependencia|ministerio|vocera|vocero|portavoz)$/,
    'officials',
  ],
  [
    /^(?:(?:its|sus) (?:reporters|journalists|reporteros|periodistas)|paper|newspaper|outlet|magazine|network|broadcaster|daily|programa?|diario|periodico|medio|revista|cadena|televisora|rotativo)$/,
    'press',
  ],
];

/** Whether a text that has named a speaker may go on to call them by this word. */
function isCalled({ roles, group }: CompiledSpeaker, words: readonly string[], word: number): boolean {
  const written = words[word] ?? '';
  if (roles?.includes(written)) return true;
  return ROLES.some(
    ([one, ofGroup]) => ofGroup === group && (one.test(written) || one.test(`${words[word - 1]} ${written}`)),
  );
}

/** "The nonprofit says", "dice la madre", "a juicio de sus reporteros": whom the text named before and calls by a role. */
function byRole(read: ReadSentence): Spoken[] {
  const { discourse, sentence, references } = read;
  const { words } = discourse;
  if ((sentence.grammar & (GRAMMAR.say | GRAMMAR.according)) === 0) return [];
  for (let word = sentence.first + 1; word < sentence.last; word += 1) {
    if (!/^(?:the|its|same|la|el|los|las|sus|mism[oa])$/.test(words[word - 1] ?? '')) continue;
    if (isNamedOrOf(read, word + 1) || !isNear(read, word)) continue;
    const reach = isPerson(words[word]) ? ROLE_REACH : REACH;
    const said = namedBefore(read, word, (speaker) => isCalled(speaker, words, word), undefined, undefined, reach);
    if (!said || !says(discourse, sentence, word, word + 1, references)) continue;
    return [{ speaker: said.speaker, first: word, last: word + 1 }];
  }
  return [];
}

/** Whether the words behind a role say who it is: "la abogada María Pérez", "the center of the city". */
function isNamedOrOf({ discourse: { text, words }, sentence }: ReadSentence, next: number): boolean {
  if (next >= sentence.last || gapBefore(text, next) !== ' ') return false;
  return isCapital(text, next) || /^(?:of|de|del|for|in|en|at|s)$/.test(words[next] ?? '');
}

/** Whether the words are no object of the verb: "told the agency", "dijo a la agencia". */
function isNear({ discourse: { words } }: ReadSentence, word: number): boolean {
  const before = words[word - 2] ?? '';
  return !/^(?:told|tell|tells|accuses?|accused|a|al|to|with|con|from|against|contra|asked|called|calls)$/.test(before);
}

/** The last speaker of a kind whom the text names before a word: in the sentence, or in one of those before. */
function namedBefore(
  read: ReadSentence,
  word: number,
  isOne: (speaker: CompiledSpeaker) => boolean,
  isFitting: (one: Spoken) => boolean = () => true,
  isToo: (read: ReadSentence, one: Spoken) => boolean = () => false,
  reach = REACH,
): Spoken | undefined {
  let one: ReadSentence | null = read;
  for (let age = 0; one && age <= reach; age += 1) {
    const from: ReadSentence = one;
    const found = from.named.findLast(
      (named) => (age > 0 || named.last <= word) && (isOne(named.speaker) || isToo(from, named)) && isFitting(named),
    );
    if (found) return found;
    // Behind somebody else's name "the mother" may be another's.
    if (age >= REACH && one.references.some(({ kind, who }) => kind === 'name' && who !== 'him' && who !== 'public'))
      break;
    one = one.previous;
  }
  return undefined;
}

/** Whom a pronoun or a role means is named at most so many sentences before. */
const REACH = 3;
/** "The mother" and "the lawyer" of an article about him, as long as nobody else is named. */
const ROLE_REACH = 8;

function isPerson(role = ''): boolean {
  return /^(?:lawyer|attorney|abogad[oa]|letrad[oa]|mother|mom|mum|madre|mama|senora)$/.test(role);
}

/** So many sentences that begin with "que" are one list. */
const LONGEST_LIST = 8;

/** "Lo que dicen sus abogados. Que lo marcaron …": a sentence of what the one before says is said. */
function goingOn({ discourse, sentence, previous }: ReadSentence): Spoken[] {
  const { words, index } = discourse;
  if (index.language !== 'es' || words[sentence.first] !== 'que') return [];
  let one = previous;
  for (let age = 0; one && age < LONGEST_LIST; age += 1) {
    const said = one.said.at(-1);
    if (said) return [{ speaker: said.speaker, first: sentence.first, last: sentence.first + 1 }];
    if (words[one.sentence.first] !== 'que') return [];
    one = one.previous;
  }
  return [];
}

/** "…, a stylist from Táchira who says guards hit him": the subject of the verb is he, however far before. */
function byHim(read: ReadSentence, himself: CompiledSpeaker): Spoken[] {
  const { discourse, sentence, references } = read;
  if (discourse.index.language !== 'en') return [];
  const verbs = grammarPlaces(discourse, sentence, 'say');
  for (let at = 0; at < verbs.length; at += 2) {
    const [first = 0, last = 0] = [verbs[at], verbs[at + 1]];
    // Behind a comma, or before somebody's name, the verb may be another's: "…, said Luis Pérez". Whom he quotes is another too.
    if (
      /^(?:quote[ds]|cite[ds])$/.test(discourse.words[first] ?? '') ||
      gapBefore(discourse.text, first) !== ' ' ||
      references.some((one) => one.first >= last && one.first - last < NAME_BEHIND && one.kind === 'name')
    )
      continue;
    const subject = subjectOf(read, first);
    if (subject !== null && subject !== 'dropped' && subject.who === 'him') return [{ speaker: himself, first, last }];
  }
  return [];
}

/** A name so near behind a verb is who says it. */
const NAME_BEHIND = 3;

/** "Aseguró que …": Spanish leaves out who says so, and it is the one last named. */
function unsaid(read: ReadSentence, himself: CompiledSpeaker): Spoken[] {
  const { discourse, sentence, references } = read;
  if (discourse.index.language !== 'es') return [];
  const verbs = grammarPlaces(discourse, sentence, 'say');
  for (let at = 0; at < verbs.length; at += 2) {
    const [first = 0, last = 0] = [verbs[at], verbs[at + 1]];
    if (references.some((one) => one.first >= last && one.first <= last + NAME_BEHIND && one.kind === 'name')) continue;
    const before = previousSpeaker(read, first, last) ?? openingSpeaker(read, first);
    if (before) return [{ speaker: before.speaker, first, last }];
    // "Estuvo en el módulo 8, …, dice.": the subject of the sentence.
    const subject = subjectOf(read, first) ?? (isTrailing(read, last) ? subjectOf(read, read.sentence.first) : null);
    if (subject === 'dropped' || subject?.who === 'him') return [{ speaker: himself, first, last }];
    if (subject === null && isLeftToHim(read, first, last)) return [{ speaker: himself, first, last }];
    const goesOn = subject === null && isWithoutSubject(read, first) && read.previous?.said.at(-1);
    if (goesOn) return [{ speaker: goesOn.speaker, first, last }];
  }
  return [];
}

/** "Hasta ese día, asegura, nadie sabía …": between commas whoever spoke in the sentence before goes on. */
function previousSpeaker(read: ReadSentence, first: number, last: number): Spoken | undefined {
  const said = isBetweenCommas(read, first, last) ? read.previous?.said.at(-1) : undefined;
  if (said?.speaker.group !== 'press') return said;
  return (
    namedBefore(
      read,
      first,
      ({ he }) => he === 'she' || he === 'for',
      (one) => !isPlural(read, one),
    ) ?? said
  );
}

function isBetweenCommas({ discourse: { text } }: ReadSentence, first: number, last: number): boolean {
  return gapBefore(text, first).startsWith(',') && gapBefore(text, last).startsWith(',');
}

/** "Relata que …", "Del venezolano dice que …": the verb stands first, and who spoke in the sentence before is no other than goes on. */
function openingSpeaker(read: ReadSentence, verb: number): Spoken | undefined {
  const { discourse, sentence, references, previous } = read;
  const isAbout = /^(?:de|del|sobre)$/.test(discourse.words[sentence.first] ?? '') && verb - sentence.first <= ABOUT;
  if (!previous || (verb !== sentence.first && !isAbout) || /n$/.test(discourse.words[verb] ?? '')) return undefined;
  if (isAbout && references.filter(({ last, kind }) => last <= verb && kind !== 'clitic').length !== 1)
    return undefined;
  const said = previous.said.at(-1) ?? byRole(previous).at(-1);
  if (!said || said.speaker.id === 'himself') return undefined;
  return isAbout || (said.speaker.id === 'family' && !isPlural(previous, said)) ? said : undefined;
}

/** "Sobre el joven venezolano dijo": whom it is about takes at most so many words. */
const ABOUT = 6;

/** "Días atrás había denunciado que …", "Su única pertenencia, asegura, era …": nobody else is named, and he is the last one named before. */
function isLeftToHim(read: ReadSentence, first: number, last: number): boolean {
  const { discourse, references, sentence, previous } = read;
  if (/n$/.test(discourse.words[first] ?? '') || first - sentence.first > ABOUT) return false;
  if (references.some((one) => one.last <= first && !(one.kind === 'possessive' && one.who === 'him'))) return false;
  if (read.named.some((one) => one.last <= first) || (previous?.named.length ?? 0) > 0) return false;
  const isAside = isBetweenCommas(read, first, last) && references.some(({ who }) => who === 'him');
  return (isAside || /^(?:ha|habia)$/.test(discourse.words[first] ?? '')) && isHeLast(read);
}

/** "Agregó que …", "Hasta ese día, asegura, nadie sabía …": whoever spoke in the sentence before goes on. */
function isWithoutSubject({ discourse, sentence, references }: ReadSentence, verb: number): boolean {
  const { words, text } = discourse;
  if (/n$/.test(words[verb] ?? '')) return false; // several say it
  if (references.some(({ last, kind }) => last <= verb && kind !== 'clitic' && kind !== 'possessive')) return false;
  return verb - sentence.first <= 1 || /[,"—–]/.test(gapBefore(text, verb));
}

/** Whether a word is the last of its sentence. */
function isTrailing({ sentence }: ReadSentence, last: number): boolean {
  return last === sentence.last;
}
