import { letterPattern } from './letter-pattern.ts';
import type { WordSpan } from './match-names.ts';
import { before, beginsSentence, isGerman, type Neighbours } from './neighbours.ts';
import { gapAfter, type WordedText, wordAt } from './read-words.ts';

/** How far to look for the words that introduce somebody, in characters. */
const REACH = 80;

/** "el otro Andry", "ein gewisser Romero", "un « Andry »", "dos Andry": one who has to be told from others, or several. */
const SET_APART = letterPattern(
  '(?<![L])(?:other|another|otr[oa]|autre|altr[oa]|outr[oa]|(?<!unter )andere[rnm]?|tal(?: de)?|tale|(?:a|un|um) (?:certain|cierto|certo)|gewisse[rnm]?|dos|two|deux|zwei|beiden?|due|dois|una?|une|uno|ein|eine[nmr]?|uma?)(?: | ?" ?)$',
);

const ALSO = letterPattern('(?<![L])(?:tambien|igualmente|also|likewise|aussi|auch|ebenfalls|anche|tambem)(?![L])');
/** "que también se llama Andry", "qui s’appelle aussi Andry": the verb and all that may stand between. */
const ALSO_NAMED = letterPattern(
  `(?<![L])[L]+ (?:(?:se|si) |s')?(?:llam|called|named|appel|chiam|cham|nomm)[L]* "?$|(?<![L])(?:llam|called|named|appel|chiam|cham|nomm)[L]* [L]+ "?$`,
);
const OWNER = letterPattern('([L]+),? $');
const GERMAN_NAMED = /^"? (?:heiß|heiss|hieß|hiess)/u;

/** "a woman named Hernandez", "un hombre apellidado Romero"; with the article, since a court names people too. */
const SOMEBODY_NAMED = letterPattern(
  '(?<![L])(?:an?|una?|une|uno|ein|eine[rnm]?|uma?) (?:[LN-]+,? ){1,3}(?:llamad[oa]|apellidad[oa]|de apellido|called|named|surnamed|nommee?|appelee?|namens|chiamat[oa]|di nome|chamad[oa]) "?$',
);

/** "un Hernández visiblemente cansado": the article goes with how he is. */
const ARTICLE = letterPattern('(?<![L])(?:un|um|uno|ein) $');
const HOW_HE_IS = letterPattern(
  '^ (?:muy|mas|menos|muito|mais|molto|piu|tres|plus|sehr|[L]+mente|[L]+ment|emocionad|conmovid|cansad|agotad|sonrient|sorridente|souriant|commoss|stanc|emu|fatigue)',
);
/** "a Romero from Tijuana": in English by what follows, since "a" is a preposition elsewhere. */
const ENGLISH_ARTICLE = letterPattern('(?<![L])a $');
const ONE_OF_THEM = letterPattern('^ (?:from|of|who|that|by|(?:on|in|at) (?:every|each|the|our|my)) ');

/** Whether the words around a bare name set its bearer apart from whoever was named so far. */
export function isSetApart({ text, index }: Neighbours, { first, last }: WordSpan): boolean {
  const lead = textBefore(text, first);
  const rest = textAfter(text, last);
  if (SET_APART.test(lead)) return !(ARTICLE.test(lead) && HOW_HE_IS.test(rest));
  if (ENGLISH_ARTICLE.test(lead) && ONE_OF_THEM.test(rest)) return true;
  const named = ALSO_NAMED.exec(lead)?.[0] ?? (GERMAN_NAMED.test(rest) ? lead.slice(-12) : '');
  const also = ALSO.exec(named);
  if (!also) return false;
  // "Hernández Romero, also called Andry": another name of the same man.
  const owner = OWNER.exec(lead.slice(0, lead.length - named.length + also.index))?.[1];
  return owner === undefined || !index.roles.has(owner);
}

/** Whether a bare name is given to somebody of whom nothing else is known. */
export function isSomebodyNamed({ text }: Neighbours, { first }: WordSpan): boolean {
  return SOMEBODY_NAMED.test(textBefore(text, first));
}

/** "In re Hernandez", "Matter of Romero", "United States v. Romero": no case of his has a name of that kind. */
const CASE_OF_OTHER = letterPattern(
  '(?<![L])(?:in re:?|(?<!(?:the|a|no) )matter of|(?:united states(?: of america)?|u\\. ?s\\.|usa|state|people|commonwealth|estados unidos) (?:v|vs|versus)\\.?) $',
);

/** Whether a surname is the name of somebody else's law case, whom the text goes on to call by it. */
export function isCaseOfOther({ text }: Neighbours, { first }: WordSpan): boolean {
  return CASE_OF_OTHER.test(textBefore(text, first));
}

const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|several|dos|tres|cuatro|cinco|seis|siete|ocho|varios|varias|deux|trois|quatre|cinq|plusieurs|zwei|drei|vier|funf|mehrere|due|tre|quattro|cinque|diversi|dois|duas|quatro';
const MANY = 'each|every|cada|jeder|chaque|ogni|many|several|muchos|tantos|varios|plusieurs|viele|tanti|molti|muitos';
const SURNAME =
  "(?:sur|last |family )names?|apellid(?:o|os|an?|aban?)|se llama(?:ba)?|s'appelle|si chiama|se chama|(?:nom|noms) de famille|patronymes?|cognom[ei]|sobrenomes?|(?:nach|familien)namen?|(?:the|der|den|dem) namen?";
const SHARED = [
  `(?:${COUNT}) (?:[L-]+ ){1,3}(?:called|named|surnamed|namens|llamad[oa]s|apellidad[oa]s|de apellido|nommee?s|appelee?s|chiamat[ie]|di nome|di cognome|chamad[oa]s|de nome|de sobrenome)`,
  '(?:men|women|people) (?:called|named|surnamed)',
  '[L]{4,} (?:llamad|apellidad)[oa]s',
  `(?:the|los|las|les|die|gli|le|os|as) (?:(?:other|otr[oa]s|autres|anderen|altr[ie]|outr[oa]s) )?(?:${COUNT})`,
  MANY,
  SURNAME,
];
/** "five men named Hernández", "los otros cinco Hernández", "the surname Hernández", "se apellida Romero". */
const SHARED_NAME = letterPattern(`(?<![L])(?:${SHARED.join('|')}) "?$`);

/** "People called Hernández a hero", "two men named Hernández as a witness". */
const CALLED = /(?:called|named) "?$/;
const CALLED_WHAT = /^"? (?:an?|the|his|their|her|our|as) /;

/** Whether a surname is spoken of as a word, or as that of several people. */
export function isSharedName({ text }: Neighbours, { first, last }: WordSpan): boolean {
  const lead = textBefore(text, first);
  return SHARED_NAME.test(lead) && !(CALLED.test(lead) && CALLED_WHAT.test(textAfter(text, last)));
}

const ARTICLES = new Set('the el la un una le les une il lo uno der die das ein eine o a os um uma'.split(' '));
const WORD = letterPattern('[L]+', 'g');
/** What stands between a name and the end of what is said of it there: no end of a sentence, and then a comma. */
const APPOSITION = /^, [^.!?;:"\n,]{3,60},/;

/** What his own callings begin with. */
const HIS_TRADE = /^(?:make|maqui|styl|estil|hair|peluq|artist|costum|vestuar|trucc|visag)/;

/** What goes on behind a calling; a verb does in "Hernández, the judge ruled, …". */
const OF = new Set(
  'of on at in from for de del du des da do di dei della en im am aus von vom auf que who and y'.split(' '),
);

/** "Hernández, el carnicero de la cuadra, …" at the beginning of a sentence: a calling that the terms of the case do not know. */
export function isGivenCalling(around: Neighbours, { first, last }: WordSpan): boolean {
  const { text, index } = around;
  if (!beginsSentence(text, before(around, first) === 'courtesy' ? first - 1 : first)) return false;
  const apposition = APPOSITION.exec(textAfter(text, last))?.[0];
  if (apposition === undefined) return false;
  const words = apposition.match(WORD) ?? [];
  const calling = words.findIndex((word) => !ARTICLES.has(word) && word !== 'l');
  const next = words[calling + 1];
  return (
    index.words.othersTitles.has(words[calling] ?? '') &&
    (next === undefined || OF.has(next)) &&
    !words.some((word) => word.length > 3 && index.termWords.has(word))
  );
}

/** Callings and kinship that he has as well, or that say nothing. */
const HIS_TOO = new Set(
  'actor actress director brother cousin uncle tio primo prima hija son san st private general mayor defender defensor defensora author autor autora writer poet poeta chief agent agente manager representante representative'.split(
    ' ',
  ),
);
/** So many words of an apposition may come before the calling: "the former Venezuelan consul". */
const BEFORE_CALLING = 3;

/** "is a Venezuelan singer of …": no "e", which is Italian and Portuguese for "and" as well. */
const IS = /^ (?:is|was|es|era|fue|est|etait|ist|war) (?:an?|the|un|el|le|une?|ein|der|uno|il) [^.!?;:"\n,]{3,60}/;

/**
 * "Andry Romero, the Venezuelan consul, …", "Andry Romero is a Venezuelan singer" at the beginning of a sentence: one of his surnames
 * with a calling that is not his.
 */
export function hasOtherCalling(around: Neighbours, { first, last }: WordSpan): boolean {
  const { text, index } = around;
  if (!beginsSentence(text, first)) return false;
  const rest = textAfter(text, last);
  const said = IS.exec(rest)?.[0].replace(/^ [a-z]+/, '');
  const words = wordsBut(said ?? APPOSITION.exec(rest)?.[0], ARTICLES);
  const calling = words.findIndex((word) => index.words.othersTitles.has(word) && !HIS_TOO.has(word));
  if (calling < 0 || calling >= BEFORE_CALLING || words.some(isHisTrade)) return false;
  const next = words[calling + 1];
  if (said !== undefined) return next !== 's'; // "is a judge's choice"
  return next === undefined || OF.has(next);
}

function wordsBut(text: string | undefined, without: ReadonlySet<string>): string[] {
  return (text?.match(WORD) ?? []).filter((word) => !without.has(word));
}

function isHisTrade(word: string): boolean {
  return HIS_TRADE.test(word);
}

/** "von der Beratungsstelle", ", de 81 anos", ", who runs the shop": what a text says of a person whom it names first. */
const FIRST_SAID =
  /^(?: (?:von der|von dem|vom|of the) |, (?:(?:de|aged|di) )?\d{2}(?![\d-])|, (?:the|el|la|un|una|der|die|ein|eine|le|une|il|uno|o|a|um|uma|who|que|qui|che|von|vom) |, l')/;

/** Whether a name with a courtesy is followed by what is said when somebody is named for the first time. */
export function isIntroducedPolitely(around: Neighbours, { first, last }: WordSpan): boolean {
  return before(around, first) === 'courtesy' && FIRST_SAID.test(textAfter(around.text, last));
}

const SPELLED_BEFORE = letterPattern(
  '(?<![L])(?:(?:mis)?spell?ed|(?:mis)?spelt|written|escrit[oa]|escrevem|orthographiee?|ecrit|scritto|grafado|alias)(?: (?:as|como|comme|come|wrongly|sometimes))*:? "?$',
);
const SPELLED_BEHIND = letterPattern('^"? geschrieben(?![L])');

/** Whether a name is called a way of writing another: "(often spelled Andrey)", "(oft „Andrey“ geschrieben)". */
export function isCalledSpelling({ text }: Neighbours, { first, last }: WordSpan): boolean {
  return SPELLED_BEFORE.test(textBefore(text, first)) || SPELLED_BEHIND.test(textAfter(text, last));
}

/** "Andrys Familie": whether a word is a German genitive of a given name of his. */
export function isGermanGenitive({ text, index }: Neighbours, word: number): boolean {
  const written = wordAt(text, word);
  return (
    written.endsWith('s') &&
    index.roles.get(written.slice(0, -1)) === 'given' &&
    gapAfter(text, word) === ' ' &&
    isGerman(text, word)
  );
}

function textBefore({ folded, starts }: WordedText, word: number): string {
  const at = starts[word] ?? 0;
  return folded.slice(Math.max(0, at - REACH), at);
}

function textAfter({ folded, ends }: WordedText, word: number): string {
  const at = ends[word] ?? 0;
  return folded.slice(at, at + REACH);
}
