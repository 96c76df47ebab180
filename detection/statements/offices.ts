import type { ReadText } from './read-sentences.ts';

/** Who holds an office or reports: "he" means such a man no further than in the next sentence. */
const OFFICE = new Set(
  'sergeant policeman sargento exsargento expolicia judge justice president secretary minister spokesman spokesperson congressman representative senator governor mayor ambassador diplomat prosecutor editor host anchor correspondent reporter journalist professor expert author researcher historian juez magistrado presidente mandatario secretario ministro portavoz vocero congresista representante senador gobernador alcalde embajador diplomatico fiscal conductor reportero periodista profesor experto historiador'.split(
    ' ',
  ),
);

/** Whether a folded word says that somebody holds an office, or reports. */
export function isInOffice(word: string): boolean {
  return OFFICE.has(word);
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
