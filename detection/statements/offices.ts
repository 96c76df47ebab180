import { GRAMMAR } from './grammar.ts';
import type { ReadText, Sentence } from './read-sentences.ts';

/** Who holds an office or reports: "he" means such a man no further than in the next sentence. */
const OFFICE = new Set(
  'sergeant policeman sargento exsargento expolicia judge justice president secretary minister spokesman spokesperson congressman representative senator governor mayor ambassador diplomat prosecutor editor host anchor correspondent reporter journalist professor expert author researcher historian juez magistrado presidente mandatario secretario ministro portavoz vocero congresista representante senador gobernador alcalde embajador diplomatico fiscal conductor reportero periodista profesor experto historiador'.split(
    ' ',
  ),
);

/** Who tells what he saw or thinks of it: "he" means him as little as a man in office. */
const WITNESS = new Set(
  'photographer photojournalist organizer organiser activist advocate priest pastor bishop teacher neighbor neighbour friend veteran retiree fotografo fotoperiodista organizador activista sacerdote parroco cura pastor obispo maestro vecino amigo jubilado'.split(
    ' ',
  ),
);

/** Whether a folded word says that somebody holds an office, or reports. */
export function isInOffice(word: string): boolean {
  return OFFICE.has(word);
}

/** Whether a folded word says that somebody speaks in public, or, where the sentence is somebody's words, that he tells what he saw. */
export function isPublic(word: string, { grammar }: Pick<Sentence, 'grammar'>): boolean {
  return OFFICE.has(word) || (WITNESS.has(word) && ((grammar & SAYING) !== 0 || PICTURES.test(word)));
}

/** Whether a folded word says that somebody may be anybody who tells what he saw, and perhaps what was done to him. */
export function isWitness(word: string): boolean {
  return WITNESS.has(word) && !isPictures(word);
}

/** Whether a folded word says that somebody takes pictures. */
export function isPictures(word: string): boolean {
  return PICTURES.test(word);
}

const SAYING = GRAMMAR.say | GRAMMAR.according;
const PICTURES = /^(?:photographer|photojournalist|fotografo|fotoperiodista)$/;

/** Whether words behind an article say that somebody is the one who made the tattoos. */
export function isTattooist(words: readonly string[], first: number): boolean {
  if (words[first - 1] === 'el') return words[first] === 'tatuador';
  return words[first - 1] === 'the' && words[first] === 'tattoo' && /^(?:artist|maker)$/.test(words[first + 1] ?? '');
}

const OFFICIAL = new Set(
  'judge officer official agent guard sergeant investigator policeman juez jueza magistrado magistrada agente oficial funcionario funcionaria guardia custodio policia sargento exsargento expolicia'.split(
    ' ',
  ),
);

/** Whether a word of the text is one for officials, or for others who act on him or for him in public. */
export function isOfficial({ words }: Pick<ReadText, 'words'>, first: number): boolean {
  return OFFICIAL.has(words[first] ?? '') || OFFICIALS.has(words[first] ?? '');
}

/** Officials act on him: "su" behind them is still his. */
const OFFICIALS = new Set(
  'autoridades agentes guardias custodios funcionarios oficiales congresistas legisladores abogados abogadas periodistas activistas manifestantes'.split(
    ' ',
  ),
);
