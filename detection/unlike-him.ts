import { letterPattern } from './letter-pattern.ts';
import type { WordSpan } from './match-names.ts';
import type { WordedText } from './read-words.ts';

/** How far to look for what tells his namesakes from him, in characters. */
const REACH = 60;

const PERSON =
  'joven|jeune|giovane|jovem|nina|mujer|chica|muchacha|senorita|cantante|actriz|actrice|attrice|atriz|modelo|artista|estilista|maquilladora|maquilleuse|truccatrice|maquiadora|reina|reine|regina|rainha|estudiante|etudiante|studentessa|estudante|candidata|candidate|atleta|jugadora|deportista|bailarina|influencer|doctora|profesora|abogada|periodista|concejala|dirigente|empresaria|ingeniera|medica|chef|poeta|escritora|pintora';
/** "la joven Andry Romero", "une jeune Andry Romero": the article says it; "pageant queen Andry Romero". */
const WOMAN_BEFORE = letterPattern(
  `(?<![L])(?:(?:la|una|une|uma) (?:[L]+ )?(?:${PERSON})|(?<!drag )queen|actress|businesswoman) $`,
);
const QUEEN = 'reina|reine|regina|rainha|queen|actriz|actrice|attrice|atriz|actress';
/** ", nueva reina de la Feria"; with "una" somebody else may follow, as in a list. */
const WOMAN_BEHIND = letterPattern(
  `^, (?:(?:la |the |a )?(?:nueva|nouvelle|nuova|nova|new) )?(?:${QUEEN}|candidata|candidate|concejala|diputada)(?: (?:de|del|di|du|of|do|da|a)(?![L])|,)`,
);

/** Whether the words beside a name say that a woman bears it. */
export function isWoman({ folded, starts, ends }: WordedText, { first, last }: WordSpan): boolean {
  const [at, end] = [starts[first] ?? 0, ends[last] ?? 0];
  return (
    WOMAN_BEFORE.test(folded.slice(Math.max(0, at - REACH), at)) || WOMAN_BEHIND.test(folded.slice(end, end + REACH))
  );
}

/**
 * Ages at which nobody reports on him, who was 31 in 2025: from the first of each pair to the second, in years. Captions show him as a
 * child. To be raised before 2034.
 */
const OTHER_AGES = [
  [18, 27],
  [41, 99],
] as const;
const AGE = letterPattern(
  '^(?:, (?:aged |de |di |von )?([N]{2})(?:,|[ -](?:anos|ans|anni|jahre|years?)(?![L]))| \\(([N]{2})(?: (?:anos|ans|anni|jahre|years))?\\))',
);

/** Whether the age behind a name is not his. */
export function isOtherAge({ folded, ends }: WordedText, { last }: WordSpan): boolean {
  const end = ends[last] ?? 0;
  const [, plain, bracketed] = AGE.exec(folded.slice(end, end + REACH)) ?? [];
  const age = Number(plain ?? bracketed);
  return OTHER_AGES.some(([from, to]) => age >= from && age <= to);
}

const BAND = letterPattern(
  '^ (?:y|e|et|and|und|&) (?:su|sus|sua|seu|son|ses|his|the|seine?|il suo|la sua|o seu|a sua) (?:conjunto|orquesta|orchest|banda|band|grupo|groupe|gruppo|gruppe|combo|trio|cuarteto|quartet|mariachi)',
);

/** "Andry Romero y su Conjunto": whether a name is that of somebody who leads a band. */
export function isBandLeader({ folded, ends }: WordedText, { last }: WordSpan): boolean {
  const end = ends[last] ?? 0;
  return BAND.test(folded.slice(end, end + REACH));
}

/** "et al.", "2025a", as the references of a paper have them. */
const CITED = letterPattern('^,?(?:\\.{3}|…)? \\(?(?:et al(?![L])|(?:19|20)[N]{2}[a-z](?![LN]))');

/** Whether a name is that of an author who is cited. */
export function isCited({ folded, ends }: WordedText, { last }: WordSpan): boolean {
  const end = ends[last] ?? 0;
  return CITED.test(folded.slice(end, end + REACH));
}
