import { gapAfter, isCapital } from '../read-words.ts';
import { GRAMMAR } from './grammar.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { ReadSentence } from './read-article-text.ts';
import { grammarPlaces } from './read-sentences.ts';

/** A denial or a doubt holds for what follows so many words behind it, within its clause. */
const REACH = 4;
const NEXT_CLAUSE = /[,;:()—–"]/;

/** Whether the sentence denies or doubts what a pattern found in it: "was not released", "if he was deported", "fears that he is held". */
export function isDenied(read: ReadSentence, match: PatternMatch): boolean {
  const { sentence, discourse } = read;
  if (isSupposed(read)) return true;
  if (isDebunked(read, match)) return true;
  if ((sentence.grammar & (GRAMMAR.not | GRAMMAR.maybe)) === 0) return false;
  const scope = match.spans.flatMap(([first, last]) => [...before(read, first), ...within(first, last)]);
  const name = match.him;
  if (name && name.last <= match.first) scope.push(...before(read, name.first));
  const own = new Set(match.negations);
  for (const list of ['not', 'maybe'] as const) {
    const isDoubt = (word: number, at: number) =>
      at % 2 === 0 && scope.includes(word) && !own.has(word) && !isMonth(read, word) && !isTermOrAddress(read, word);
    if (grammarPlaces(discourse, sentence, list).some(isDoubt)) return true;
  }
  return false;
}

/** "Had he crossed, …", "If they put him on a plane, it would be …"; and the heading "That he crossed illegally", which says what is looked into. */
function isSupposed({ sentence: { first, last, end }, discourse: { words, text } }: ReadSentence): boolean {
  const opening = words[first] ?? '';
  if (/^(?:that|que)$/.test(opening)) return !/[.!?…"”»)]/.test(text.source.charAt(end - 1));
  if (opening === 'had') return true;
  const unreal = opening === 'if' ? WOULD : opening === 'si' ? HABRIA : null;
  return unreal !== null && words.slice(first, last).some((word) => unreal.test(word));
}

const WOULD = /^(?:would|could|might|d)$/;
const HABRIA = /(?:[aei]ria|[aei]rian|[aei]riamos|hubiera|hubieran|hubiese)$/;

/** The words of the clause before a word, as far as a denial reaches: through "that" it reaches to its beginning ("no official has admitted that"). */
function before({ sentence, discourse }: ReadSentence, word: number): number[] {
  const { text } = discourse;
  const words: number[] = [];
  let nearest = word - REACH;
  for (let at = word - 1; at >= Math.max(sentence.first, nearest); at -= 1) {
    if (NEXT_CLAUSE.test(gapAfter(text, at))) break;
    if (/^(?:that|que)$/.test(discourse.words[at] ?? '')) nearest = sentence.first;
    words.push(at);
  }
  return words;
}

function within(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** "The claim that he is still held, …, is false": a saying is named before the words, and rejected behind them. */
function isDebunked({ sentence, discourse: { words } }: ReadSentence, { first, last }: PatternMatch): boolean {
  const before = words.slice(Math.max(sentence.first, first - SAYING_REACH), first).join(' ');
  return SAYING.test(before) && REJECTED.test(words.slice(last, sentence.last).join(' '));
}

const SAYING_REACH = 8;
const SAYING =
  /\b(?:claims?|rumou?rs?|reports?|story|idea|notion|assertion|suggestion|posts?|afirmacion|rumor|rumores|version|idea|noticia|bulo)(?: \w+){0,2} (?:that|de que|que)\b/;
const REJECTED =
  /\b(?:is|are|was|were|s|es|son|era|fue|resulta) (?:simply |completely |del todo )?(?:false|untrue|wrong|incorrect|a lie|not true|not correct|falsa?|falsos|mentira|incorrecta?|un bulo)\b|\bno es (?:cierto|cierta|verdad)\b/;

/** "A credible fear", "you may have read", "asked for asylum and was …", "not only", "no obstante", "temen por él", "a salvo", "fuera del CECOT": no doubt of anybody's. */
function isTermOrAddress({ discourse: { words } }: ReadSentence, word: number): boolean {
  const written = words[word] ?? '';
  if (/^not?$/.test(written)) return /^(?:only|just|obstante|solo|solamente)$/.test(words[word + 1] ?? '');
  if (/^tem/.test(written) && words[word + 1] === 'por') return true;
  if (written === 'salvo') return words[word - 1] === 'a';
  if (written === 'fuera') return /^del?$/.test(words[word + 1] ?? '');
  if (ASKING.test(written)) return words.slice(word + 1, word + 3).some((one) => ASYLUM.test(one));
  if (/^(?:fear|temor)$/.test(written))
    return [words[word - 1], words[word + 1]].some((one) => /^(?:credible|creible)$/.test(one ?? ''));
  return /^(?:may|might|will|would)$/.test(written) && words[word - 1] === 'you';
}

const ASKING = /^(?:ask|seek|request|pid|ped|solicit|busc)|^sought$/;
const ASYLUM = /^(?:asylum|refuge|protection|asilo|refugio|proteccion)$/;

/** "May" in "on May 27". */
function isMonth({ discourse: { text, words } }: ReadSentence, word: number): boolean {
  if (words[word] !== 'may' || !isCapital(text, word)) return false;
  return /\d/.test(words[word + 1] ?? '') || /^(?:in|of|last|since|by|early|mid|late|\d+)$/.test(words[word - 1] ?? '');
}
