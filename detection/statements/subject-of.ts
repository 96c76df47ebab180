import { gapAfter, gapBefore, sourceWord } from '../read-words.ts';
import type { ReadSentence } from './read-article-text.ts';
import { endsBefore } from './read-sentences.ts';
import { type Discourse, isAnother, isHimOrPerhaps, isInAside, type Reference } from './references.ts';

/** How far behind his name what is said of him may stand, in words: beyond, another subject is likelier. */
const FARTHEST_SUBJECT = 32;

/** Whether what begins at `verb` is said of him: where, `dropped` when the sentence leaves the subject to the one before, else `null`. */
export function subjectOf(read: ReadSentence, verb: number, end = verb): Reference | 'dropped' | null {
  const { discourse, sentence, references } = read;
  if (verb > sentence.first && !canFollowSubject(read, verb)) return null;
  for (const reference of references.toReversed()) {
    if (reference.last > verb || reference.kind === 'clitic') continue;
    if (verb - reference.last > FARTHEST_SUBJECT) return null;
    if (isAside(read, reference, verb) || isInAside(discourse, reference, verb)) continue;
    if (reference.kind === 'possessive') {
      if (isClause(read, reference.last, verb)) return null;
      continue;
    }
    if (isHimOrPerhaps(reference)) return reference;
    return isAnothersWord(read, reference, verb, end) ? 'dropped' : null;
  }
  return isDropped(read, verb, end) ? 'dropped' : null;
}

/** Right before what is said of him stand he himself, an adverb, "who", "and", a date, or a comma; a noun would be its subject. */
function canFollowSubject(read: ReadSentence, verb: number): boolean {
  const { discourse, references, dates } = read;
  const { text } = discourse;
  if (references.some(({ last, kind }) => last === verb && kind !== 'possessive')) return true;
  if (/[,;:()"—–-]/.test(gapBefore(text, verb).trim())) return true;
  if (dates.some(({ last }) => last === verb) || followsOpening(read, verb)) return true;
  const word = discourse.words[verb - 1] ?? '';
  return endsBefore(discourse, 'bridge', verb) || /(?:[a-z]ly|mente|\d)$/.test(word);
}

/** "En la cárcel no pudo …": behind a place or a time at the beginning a Spanish verb may stand without a comma. */
function followsOpening({ discourse: { words, index }, sentence }: ReadSentence, verb: number): boolean {
  const { first } = sentence;
  const opening = words[first] ?? '';
  if (index.language !== 'es' || verb - first > 6) return false;
  // "El miércoles cruzó …", "Antes de emigrar trabajaba …".
  if (/^(?:el|la|ese|esa|aquel|aquella)$/.test(opening) && verb - first < 4) return TIME.test(words[first + 1] ?? '');
  if (INFINITIVE.test(words[verb - 1] ?? '') && /^(?:antes|despues|tras|al|sin|para)$/.test(opening)) return true;
  if (!/^(?:en|desde|hasta|tras|durante|por|a|al|para|con|ante|sobre)$/.test(opening)) return false;
  if (/^(?:un|una|el|la|su)$/.test(words[verb - 1] ?? '')) return false;
  const determiners = words
    .slice(first + 2, verb)
    .filter((word) => /^(?:el|la|los|las|un|una|su|sus|este|esta|ese|esa)$/.test(word));
  return determiners.length === 0;
}

/** Whether a reference only stands beside: behind a preposition ("by agents", "of Hernández Romero"), or joined to him ("and 237 others"). */
function isAside({ discourse, sentence, references }: ReadSentence, reference: Reference, verb: number): boolean {
  const { text } = discourse;
  if (isHisApposition(discourse, reference, verb) || goesOnWithWho(discourse, reference.last, verb)) return false;
  let start = reference.first;
  while (start > sentence.first && start > reference.first - 6 && isLead(discourse, start - 1)) start -= 1;
  if (start === sentence.first || isTopic(discourse, start, reference.last, verb)) return false;
  if (endsBefore(discourse, 'together', start) && reference.who !== 'him')
    return references.some(({ last, who }) => who === 'him' && last < start && start - last <= 6);
  return (
    (endsBefore(discourse, 'prepositions', start) && gapBefore(text, start).trim() === '') ||
    isDoer(discourse, reference)
  );
}

/** "A Frengel Reyes también lo expulsaron, y figura …": a Spanish object that comes first and is said again is whom the sentence is about. */
function isTopic({ words, index }: Discourse, first: number, last: number, verb: number): boolean {
  if (index.language !== 'es' || !/^al?$/.test(words[first - 1] ?? '')) return false;
  return words.slice(last, Math.min(verb, last + 3)).some((word) => /^(?:lo|le|la)$/.test(word));
}

/** "By immigration authorities": whoever does what is done to him, with a word or two between. */
function isDoer({ text, words }: Discourse, { first, kind }: Reference): boolean {
  if (kind !== 'description') return false;
  for (let word = first - 1; word >= Math.max(0, first - 4); word -= 1) {
    if (gapAfter(text, word).trim() !== '') return false;
    if (/^(?:by|por)$/.test(words[word] ?? '')) return true;
  }
  return false;
}

/** "… of Hernández Romero, a makeup artist who was": what stands behind his name and a comma is said of him, whatever stands before. */
function isHisApposition(discourse: Discourse, { who, kind, last }: Reference, verb: number): boolean {
  if (who !== 'him' || kind !== 'name' || !gapAfter(discourse.text, last - 1).startsWith(',')) return false;
  if (!/^(?:an?|the|un|el|\d+)$/.test(discourse.words[last] ?? '')) return false;
  return verb === last || (verb - last <= 12 && endsBefore(discourse, 'who', verb));
}

/** Determiners, numbers and describing words that lead up to a name or a noun. */
function isLead(discourse: Discourse, word: number): boolean {
  const gap = gapAfter(discourse.text, word);
  if (gap.trim() !== '' && gap !== '-') return false;
  return LEADS.some((list) => endsBefore(discourse, list, word + 1)) || LEAD.test(discourse.words[word] ?? '');
}

const LEADS = ['definite', 'indefinite', 'describing', 'his'] as const;
const LEAD = /^(?:\d+|los|las|la|these|those|other|otros|more|mas|some|several|unos)$/;

/** "… of Hernández Romero, who was": what follows is said of the one before "who". */
function goesOnWithWho(discourse: Discourse, last: number, verb: number): boolean {
  const { text, index } = discourse;
  const isWho = endsBefore(discourse, 'who', last + 1) && last < verb;
  return isWho && (index.language === 'en' || gapAfter(text, last - 1).trim() === ',' || last + 1 === verb);
}

/** Whether no sign parts an owner from what is said: then it is said of what he owns. */
function isClause({ discourse }: ReadSentence, from: number, to: number): boolean {
  for (let word = from; word < to; word += 1) if (/[,;:—–]/.test(gapAfter(discourse.text, word - 1))) return false;
  return to - from <= 6;
}

/** Spanish leaves the subject out: he, when the sentence begins without one and he is the last that was named. */
function isDropped(read: ReadSentence, verb: number, end: number): boolean {
  const { discourse, sentence, before, references } = read;
  const { index } = discourse;
  if (index.language !== 'es' || verb - sentence.first > 14) return false;
  // "Está" is a verb, "esta" an article.
  const opening = sourceWord(discourse.text, sentence.first).toLowerCase().normalize('NFC');
  if (
    !opensWithTime(read, verb) &&
    /^(?:el|la|los|las|un|una|unos|unas|este|esta|estos|estas|ese|esa|esos|su|sus|dicho|dicha)$/.test(opening)
  )
    return false;
  if (references.some((one) => one.last <= verb && one.kind === 'possessive' && !isAside(read, one, verb)))
    return false;
  if (hasSubjectBehind(read, verb)) return false;
  // "Fue liberado el 18 de julio": what a sentence opens with can hardly be said of the man in office named last.
  const isOpening =
    verb - sentence.first <= OPENING && !/^(?:que|entre|lo)$/.test(discourse.words[sentence.first] ?? '');
  for (const [age, earlier] of before.toReversed().entries()) {
    for (const reference of earlier.toReversed()) {
      if (reference.who === 'him') return true;
      if (reference.kind === 'first-person' || reference.kind === 'clitic') continue;
      if (reference.who === 'woman' && !isSaidOfAMan(discourse, verb, endOfClause(read, verb, end))) return false;
      if (reference.who === 'public' && isOpening) continue;
      if (isAnother(discourse, reference, age + 1, verb)) return false;
    }
  }
  return read.wasHim;
}

/** So many words may stand before a verb that opens its sentence: "Desde entonces se encuentra …". */
const OPENING = 3;
/** So many words behind its verb a Spanish subject may stand. */
const SUBJECT_BEHIND = 7;
/** Behind these stands what somebody is or has. */
const BEING = /^(?:es|era|fue|sera|siendo|tiene|tenia|tuvo|hay|habia)$/;

/** "Sigue preso un amigo suyo": somebody behind the verb is its subject, unless a preposition leads up to him. */
function hasSubjectBehind(read: ReadSentence, verb: number): boolean {
  const { discourse, references } = read;
  if (BEING.test(discourse.words[verb] ?? '')) return false;
  return references.some((reference) => {
    const { first, kind, who } = reference;
    if (first <= verb || first - verb > SUBJECT_BEHIND || who === 'him' || who === 'group') return false;
    if (kind !== 'name' && kind !== 'description') return false;
    for (let word = verb + 1; word <= first; word += 1) if (gapBefore(discourse.text, word) !== ' ') return false;
    let start = first;
    while (!endsBefore(discourse, 'prepositions', start)) {
      if (/^[yeo]$/.test(discourse.words[start - 1] ?? '')) return false; // one more of those before
      if (start === verb + 1 || !isLead(discourse, start - 1)) return true;
      start -= 1;
    }
    return false;
  });
}

const INFINITIVE = /[aei]r(?:se|lo|la)?$/;
const TIME =
  /^(?:vispera|dia|dias|semana|semanas|mes|meses|ano|anos|noche|manana|tarde|momento|fin|hora|horas|vez|viernes|sabado|domingo|lunes|martes|miercoles|jueves)$/;

/** "El 14 de marzo", "una semana antes": what the sentence opens with says when, and not who. */
function opensWithTime({ discourse: { words }, sentence, dates }: ReadSentence, verb: number): boolean {
  const end = Math.min(verb, sentence.first + 4);
  if (dates.some(({ first }) => first <= sentence.first + 2 && first < verb)) return true;
  for (let word = sentence.first; word < end; word += 1) if (TIME.test(words[word] ?? '')) return true;
  return false;
}

/** "Su madre contó que fue deportado": a man's participle behind "que" cannot be hers or theirs, and goes on about him. */
function isAnothersWord(read: ReadSentence, reference: Reference, verb: number, end: number): boolean {
  const { discourse, references } = read;
  if (discourse.index.language !== 'es' || isAnother(discourse, reference, 0, verb)) return false;
  if (!/^(?:que|donde|cuando|porque|como|mientras)$/.test(discourse.words[verb - 1] ?? '')) return false;
  // "Sus abogados confirmaron que llegó": what several do ends in -n.
  const isPlural = (discourse.words[reference.first] ?? '').endsWith('s') && reference.who !== 'woman';
  const isSingular = isPlural && !/n$/.test(discourse.words[verb] ?? 'n');
  if (!isSingular && !isSaidOfAMan(discourse, verb, end)) return false;
  const earlier = references.findLast(({ who, last }) => last <= reference.first && (who === 'him' || who === 'other'));
  return earlier ? earlier.who === 'him' : isHeLast(read);
}

/** "Pasó cuatro meses encerrado": a man's participle. Behind "ha" it is anybody's. */
function isSaidOfAMan({ words }: Discourse, verb: number, end: number): boolean {
  for (let word = verb; word < end; word += 1)
    if (/(?:ado|ido|esto|erto|reso)$/.test(words[word] ?? '') && !HAVING.test(words[word - 1] ?? '')) return true;
  return false;
}

/** So many words behind a verb may still tell of whom it is said. */
const CLAUSE = 6;

/** The word behind what goes on without a sign or a joining word. */
function endOfClause({ discourse: { text, words }, sentence }: ReadSentence, verb: number, from: number): number {
  let end = from;
  while (
    end < Math.min(sentence.last, verb + CLAUSE) &&
    gapBefore(text, end) === ' ' &&
    !JOINING.test(words[end] ?? '')
  )
    end += 1;
  return end;
}

const JOINING = /^(?:y|e|o|que|cuando|donde|mientras|porque|como|pero|segun)$/;

const HAVING = /^(?:ha|han|he|haya|habia|habian|haber|habiendo|habria|hubiera)$/;

/** Whether he is the last that the sentences before name. */
export function isHeLast(read: ReadSentence): boolean {
  const { before } = read;
  for (const references of before.toReversed()) {
    const last = references.findLast(
      ({ who, kind, fades }) => kind !== 'first-person' && (who === 'him' || (who === 'other' && !fades)),
    );
    if (last) return last.who === 'him';
  }
  return read.wasHim;
}
