/**
 * Words that decide what a sentence says. A sentence that has another one of them is another sentence, however alike the
 * rest: "he was not released", "on 19 July", "allegedly". Folded; English and Spanish. `may` is a month and a modal, and
 * telling as either; `mar` is a sea, and `un`, `una` are articles: they are left out.
 */
const NEGATIONS =
  'no not never none nobody nothing nor neither without cannot hardly barely scarcely almost nearly unless despite ' +
  'nunca jamas nadie ninguno ninguna ningun nada ni sin tampoco apenas casi salvo excepto';
const HEDGES =
  'allegedly alleged reportedly supposedly purported purportedly suspected accused falsely wrongly false true former ' +
  'may might ' +
  'presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente acusado ' +
  'acusada acusados acusadas falso falsa falsamente exmiembro';
const MONTHS =
  'january february march april june july august september october november december ' +
  'jan feb apr jun jul aug sept sep oct nov dec ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic';
const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow ' +
  'lunes martes miercoles jueves viernes sabado domingo hoy ayer manana';
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half ' +
  'twice first second third fourth fifth ' +
  'cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho ' +
  'diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil millon millones ' +
  'docena mitad primero primera segundo segunda tercero tercera';

const telling = new Set([NEGATIONS, HEDGES, MONTHS, DAYS, NUMBERS].join(' ').split(' '));

/** Letters before a word that make it its opposite, in either language. */
const TURNING = /^(?:un|in|im|il|ir|i|dis|des|non|anti|ex|pre|mis|sub|under|over)$/;

/** Whether a folded word decides what its sentence says, by itself: a number, a month, a negation … */
export function isTellingWord(word: string): boolean {
  return /\p{N}/u.test(word) || /n't$/.test(word) || telling.has(word);
}

/** Whether one word is the other with its opposite's beginning: "lawful", "unlawful". */
export function isOpposite(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.endsWith(shorter) && TURNING.test(longer.slice(0, longer.length - shorter.length));
}

/** Words that only hold a sentence together; one for another changes no matter. Articles are not here: they tell a sex. */
const CONNECTING = new Set(
  'of in on at to by for from with that which who and as into a an the de en por para con que y e su'.split(' '),
);

export function isConnecting(word: string): boolean {
  return CONNECTING.has(word);
}
