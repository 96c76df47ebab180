import { gapAfter, gapBefore } from '../read-words.ts';
import { beginsAt, type Sentence } from './read-sentences.ts';
import type { Discourse, Reference } from './references.ts';

/** So many words may stand between somebody and what was done to him. */
const REACH = 12;

/**
 * "The mayor was deported", "a journalist who was detained", "A su amigo también lo deportaron": whether a man whom the text would look past, one
 * in office or his kin, is told of for what was done to him as well. Then "he" is he.
 */
export function isToldOf(
  discourse: Discourse,
  sentence: Sentence,
  reference: Reference,
  found: readonly Reference[],
): boolean {
  const { first, last, kind, who } = reference;
  if (kind === 'possessive' || (kind !== 'name' && kind !== 'description')) return false;
  const isMan = beginsAt(discourse, 'persons', first);
  if (who === 'for-him' ? !KINSMAN.test(discourse.words[first] ?? '') : who !== 'public' && !(who === 'group' && isMan))
    return false;
  const end = Math.min(sentence.last, last + REACH);
  const next = found.find((one) => one.first >= last && one.kind !== 'possessive' && one.who !== 'group');
  return discourse.index.language === 'en'
    ? isDoneTo(discourse, last, Math.min(end, next?.first ?? end), WAS, DONE)
    : isDoneTo(discourse, last, Math.min(end, next?.first ?? end), FUE, HECHO) || isObjectFirst(discourse, reference);
}

/** Whether a word for what is done to a captive stands behind "was", and nobody says something before. */
function isDoneTo(discourse: Discourse, from: number, to: number, was: RegExp, done: RegExp): boolean {
  const { words, text } = discourse;
  for (let word = from; word < to; word += 1) {
    if (beginsAt(discourse, 'say', word) || OVER.test(gapBefore(text, word))) return false;
    if (JOINING.test(words[word] ?? '')) return false;
    if (!was.test(words[word] ?? '')) continue;
    for (let at = word + 1; at <= word + 3 && gapAfter(text, at - 1) === ' '; at += 1) {
      if (done.test(words[at] ?? '')) return true;
      if (/^(?:by|por|that|que)$/.test(words[at] ?? '')) break;
    }
  }
  return false;
}

/** "Was detained", "fue deportado": whether a word begins what is told of captives. */
export function isCaptive({ words, index }: Discourse, word: number): boolean {
  const [was, done] = index.language === 'en' ? [WAS, DONE] : [FUE, HECHO];
  if (!was.test(words[word] ?? '')) return false;
  return done.test(words[word + 1] ?? '') || done.test(words[word + 2] ?? '');
}

/** "A su amigo también lo deportaron": the object comes first and is said again. */
function isObjectFirst({ text, words }: Discourse, { first, last }: Reference): boolean {
  let start = first;
  while (start > first - 3 && BESIDE.test(words[start - 1] ?? '') && gapAfter(text, start - 1) === ' ') start -= 1;
  if (gapAfter(text, start - 1) !== ' ') return false;
  if (!TO.test(words[start - 1] ?? '')) return false;
  return words
    .slice(last, last + 3)
    .some((word, at) => /^(?:lo|le)$/.test(word) && CAPTURED.test(words[last + at + 1] ?? ''));
}

const BESIDE = /^(?:un|otro|su|mi|este|ese|presidente|expresidente)$/;
const TO = /^(?:a|al)$/;
const OVER = /[.;:()"”«»]/;
/** Behind these somebody else may be the subject. */
const JOINING =
  /^(?:as|when|while|because|after|before|if|whose|whom|cuando|mientras|porque|si|cuyo|cuya|tras|antes|despues)$/;
const WAS = /^(?:was|is|were|been|being|got|himself)$/;
const DONE =
  /^(?:deported|detained|arrested|imprisoned|jailed|freed|released|captured|expelled|tortured|beaten|shot|kidnapped|deportee|prisoner|detainee|same)$/;
const FUE = /^(?:fue|estuvo|estaba|sido|siendo)$/;
const HECHO =
  /^(?:deportado|detenido|arrestado|encarcelado|excarcelado|liberado|capturado|expulsado|torturado|golpeado|secuestrado|preso|recluido|misma|mismo)$/;
const CAPTURED = /^(?:deport|detuv|arrest|encarcel|excarcel|liber|captur|expuls|tortur|golpe|secuestr|llev|envi)/;
const KINSMAN =
  /^(?:brother|cousin|uncle|father|friend|partner|boyfriend|nephew|colleague|hermano|primo|tio|padre|amigo|pareja|novio|sobrino|colega)$/;
