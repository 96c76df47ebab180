import { sourceWord, type WordedText } from '../read-words.ts';
import type { CueLanguage } from './cue-index.ts';

/** Words [first, last) in which he speaks. */
export interface OwnWords {
  first: number;
  last: number;
}

/** A text's words with those in which he speaks as if told of him, one for one; and the numbers of those that stand for him. */
export interface ToldWords {
  words: string[];
  own: Set<number>;
}

/** "I was held" becomes "he was held", "me llevaron" "lo llevaron", "estuve" "estuvo": so the same cues read both. */
export function inThirdPerson(text: WordedText, ranges: readonly OwnWords[], language: CueLanguage): ToldWords {
  const told: ToldWords = { words: [...text.words], own: new Set() };
  const tell = language === 'en' ? tellEnglish : tellSpanish;
  for (const { first, last } of ranges) for (let at = first; at < last; at += 1) tell(text, at, told);
  return told;
}

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['i', 'he'],
  ['me', 'him'],
  ['my', 'his'],
  ['mine', 'his'],
  ['myself', 'himself'],
]);
/** Verbs right behind "I" that change. */
const ENGLISH_VERBS = pairs(
  'am:is m:s have:has ve:s do:does don:doesn live:lives want:wants feel:feels think:thinks know:knows work:works make:makes sew:sews dress:dresses design:designs believe:believes need:needs love:loves ask:asks say:says',
);

function tellEnglish({ words: written }: WordedText, at: number, { words, own }: ToldWords): void {
  const word = written[at] ?? '';
  const other = ENGLISH.get(word);
  if (other !== undefined) {
    words[at] = other;
    own.add(at);
  } else if (written[at - 1] === 'i') words[at] = ENGLISH_VERBS.get(word) ?? word;
}

const SPANISH = pairs('yo:el mi:su mis:sus mio:suyo mia:suya');
/** Verbs that no ending tells. */
const SPANISH_VERBS = pairs(
  `fui:fue estuve:estuvo tuve:tuvo hice:hizo pude:pudo puse:puso quise:quiso supe:supo vine:vino dije:dijo traje:trajo anduve:anduvo vi:vio di:dio
  caí:cayo oí:oyo leí:leyo creí:creyo huí:huyo pedí:pidio sentí:sintio dormí:durmio seguí:siguio conseguí:consiguio mentí:mintio serví:sirvio
  soy:es estoy:esta tengo:tiene he:ha vivo:vive hago:hace quiero:quiere puedo:puede voy:va digo:dice sigo:sigue salgo:sale siento:siente creo:cree guardo:guarda duermo:duerme
  pienso:piensa confío:confia hablo:habla pido:pide sé:sabe coso:cose maquillo:maquilla peino:peina actúo:actua espero:espera trabajo:trabaja conozco:conoce vengo:viene`,
);
/** Endings of the first person in the past and the future, as written. */
const SPANISH_ENDINGS: readonly [RegExp, string][] = [
  [/gué$/, 'go'],
  [/qué$/, 'co'],
  [/cé$/, 'zo'],
  [/ré$/, 'ra'],
  [/é$/, 'o'],
  [/í$/, 'io'],
];
/** These end so and are no such verbs. */
const NO_VERBS = new Set('qué por porqué café té sí ahí aquí allí así casi comité bebé para mamá jamás'.split(' '));

function tellSpanish(text: WordedText, at: number, { words, own }: ToldWords): void {
  const word = text.words[at] ?? '';
  const other = SPANISH.get(word);
  if (other !== undefined) {
    words[at] = other;
    if (word !== 'mio' && word !== 'mia') own.add(at);
  } else if (word === 'me' || word === 'conmigo') {
    // "Me fui" is his own doing, "me llevaron" is done to him.
    words[at] = verbOfHis(text, at + 1) === null ? 'lo' : 'se';
    if (words[at] === 'lo') own.add(at);
  } else words[at] = verbOfHis(text, at) ?? word;
}

/** A Spanish verb of the first person in the third, folded; `null` when a word is none. */
export function verbOfHis(text: WordedText, at: number): string | null {
  const written = sourceWord(text, at).toLowerCase().normalize('NFC');
  const known = SPANISH_VERBS.get(written);
  if (known !== undefined) return known;
  if (NO_VERBS.has(written) || written.length < 4) return null;
  const [ending, told] = SPANISH_ENDINGS.find(([one]) => one.test(written)) ?? [];
  return ending === undefined || told === undefined ? null : fold(written.replace(ending, told));
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function pairs(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(/\s+/).map((pair) => pair.split(':') as [string, string]));
}
