import type { PageMention, PageSummary } from '../components/page-summary.ts';
import {
  saysInEnglish,
  saysInSpanish,
  saysMuch,
  saysNothing,
  saysSensitive,
  saysUndated,
} from './sample-statements.ts';

/**
 * An example article, invented for the preview, of a day on which he was held at CECOT: it tells nothing of him or of
 * others that the record does not.
 */
export const rally: PageSummary = {
  ...saysInEnglish,
  url: 'https://news.example/2025/04/30/west-hollywood-rally',
  outlet: null,
  title: 'Crowd in West Hollywood asks for makeup artist’s return',
  language: 'en',
  published: '2025-04-30',
  modified: '2025-05-02',
  truncated: false,
  mentions: [
    mention('for the return of ', 'Andry José Hernández Romero', ', a makeup artist who was flown', 'full-name'),
    mention('', 'Hernández Romero', ', who is being held in the CECOT prison', 'surname-after-full-name'),
    mention('Neither the family nor the lawyers of ', 'Andry Hernández', ' have had any contact', 'name-variant'),
  ],
};

export const rallyInSpanish: PageSummary = {
  ...saysInSpanish,
  url: 'https://noticias.example/maquillador',
  outlet: 'Diario de ejemplo',
  title: 'Piden en West Hollywood el regreso de un maquillador',
  language: 'es',
  published: '2025-04-30',
  modified: null,
  truncated: false,
  mentions: [
    mention('pidieron el regreso de ', 'Andry José Hernández Romero', ', maquillador venezolano', 'full-name'),
    mention('la familia y el equipo legal de ', 'Andry', ' no han tenido contacto', 'given-name-after-full-name'),
  ],
};

export const undated: PageSummary = { ...rally, ...saysUndated, published: null, modified: null, language: null };
/** The reader opened the record on a page that does not name him. */
export const notAbout: PageSummary = { ...undated, ...saysNothing, title: 'Weather', mentions: [] };
export const recent: PageSummary = { ...rally, published: '2026-11-20', modified: null };
/** Names him, and says nothing that is recognised. */
export const nothingRecognised: PageSummary = { ...rally, ...saysNothing };
export const sensitivePage: PageSummary = { ...rally, ...saysSensitive };
export const ofAMonth: PageSummary = { ...rally, published: '2025-07', modified: null };

/** A page with everything too long, too much, or nowhere to go to. */
export const long: PageSummary = {
  ...saysMuch,
  url: 'https://news.example/a/very/long/address/without/any/place/to/break',
  outlet: null,
  title:
    'A very long headline that a web editor has put together out of three others, about a city council, a Three Kings festival, a rally and a makeup artist: Andry José Hernández Romero',
  language: 'en',
  published: '2025-06-12',
  modified: '2025-06-13',
  truncated: true,
  mentions: [
    { ...mention('a rally and a makeup artist: ', 'Andry José Hernández Romero', '', 'full-name'), inTitle: true },
    mention(
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ',
      '#FreeAndryHernandezRomeroFromWhereverHeIsBeingHeldAtThisVeryMoment',
      ' https://example.org/a/very/long/address/without/any/place/to/break',
      'hashtag',
    ),
    ...Array.from({ length: 60 }, (_, index) =>
      mention(`sentence ${index + 1} of the article, in which `, 'Hernández Romero', ' is', 'surname-after-full-name'),
    ),
  ],
};

function mention(before: string, quote: string, after: string, reason: PageMention['reason']): PageMention {
  const kind = reason === 'full-name' || reason === 'name-variant' || reason === 'hashtag' ? 'full' : 'partial';
  return { before, quote, after, kind, reason, inTitle: false };
}
