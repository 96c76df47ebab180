import type { SharedPassage } from '../../sharing/share-link.ts';

/** An article and notes on it, both nasty for addresses. */
export interface LinkCase {
  url: string;
  text: string;
  passages: SharedPassage[];
}

const english = (at: number) =>
  `On day ${at}, “make-up” & hair (70 % of it) was ‘so-called’ work, said R&D-man O’Neil #${at}: 👑 free him!`;
const spanish = (at: number) =>
  `El día ${at}, «¿dónde está?», preguntó la señora Núñez; 70 % de los jóvenes —dijo— viajó de Táriba a Cúcuta, año ${at}…`;
const NOTES = {
  en: (at: number) => `No. ${at}: “crowns” stand for Mum & Dad, 100 %; see claim (1), it's well-known… 👑`,
  es: (at: number) => `N.º ${at}: las coronas son de su mamá & papá, 100 %; véase ¿por qué?, está probado… 👑`,
};
const URLS = {
  en: "https://www.latimes.com/california/story/2025-04-30/it's-a_story,_(so)?id=1&x=2#part-2",
  es: 'https://elpais.com/américa/2025-04-30/la-historia-del-año.html?q=ñ&r=á',
};

/** So many passages of an article, a note on each. */
export function linkCase(language: 'en' | 'es', count: number): LinkCase {
  const sentence = language === 'en' ? english : spanish;
  const lines = Array.from({ length: count + 2 }, (_, at) => sentence(at));
  const text = lines.join('\n\n');
  const passages = lines.slice(1, -1).map((exact, at): SharedPassage => {
    const start = text.indexOf(exact);
    const quote = {
      exact,
      prefix: text.slice(start - 32, start),
      suffix: text.slice(start + exact.length).slice(0, 32),
    };
    return {
      quote,
      note: { kind: 'context', text: NOTES[language](at), about: at % 3 === 0 ? 'held-at-cecot' : null },
    };
  });
  return { url: URLS[language], text, passages };
}

export const LINK_CASES = (['en', 'es'] as const).flatMap((language) =>
  [1, 5, 10, 50].map((count) => ({ language, count })),
);
