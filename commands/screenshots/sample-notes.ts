import type { Language } from '../../casefile/types.ts';
import { type AnnotatedPage, LONGEST_TEXT, type Note, type NoteKind, type PageNotes } from '../../notes/note.ts';
import { pageIdOf } from '../../notes/page-id.ts';
import { buildShareLink } from '../../sharing/share-link.ts';
import { sampleAddress } from '../start/sample-article.ts';

/** Notes as the extension's storage has them: a record for each page. */
export type StoredNotes = Record<string, object>;

/** What somebody notes: the passage, the words, the kind, and the entry of the record it is about. */
type Noted = readonly [exact: string, text: string, kind: NoteKind, about?: string];

const TITLES: Record<Language, string> = {
  en: 'Family of stylist sent to El Salvador waits for a sign of life',
  es: 'La familia del estilista enviado a El Salvador espera una señal de vida',
};

/** A passage of the sample article, and what a reader writes on it. */
export const FIRST: Record<Language, Noted> = {
  en: [
    'is being held in CECOT',
    'No longer true: he was freed on 18 July 2025 and flown to Venezuela. If you share this article, say so.',
    'correction',
    'held-at-cecot',
  ],
  es: [
    'está recluido en el CECOT',
    'Ya no es así: quedó libre el 18 de julio de 2025 y voló a Venezuela. Si comparte este artículo, dígalo.',
    'correction',
    'held-at-cecot',
  ],
};

const SECOND: Record<Language, Noted> = {
  en: [
    'treated the crowns tattooed on his wrists as a sign of membership',
    'Both sides are in the record under “Contested”. Worth reading before quoting this line.',
    'context',
  ],
  es: [
    'tomó las coronas tatuadas en sus muñecas como señal de pertenencia',
    'Las dos versiones están en el registro, en “En disputa”. Conviene leerlas antes de citar esta línea.',
    'context',
  ],
};

const MARKED: Record<Language, string> = {
  en: 'Neither his family nor his lawyers have had any contact with him',
  es: 'Ni su familia ni sus abogados han tenido contacto con él',
};

/** Its passage is not in the article. */
const LOST: Record<Language, Noted> = {
  en: ['organizers said the book of messages would stay open until Friday', 'Where did the messages go?', 'question'],
  es: ['el libro de mensajes quedaría abierto hasta el viernes', '¿Adónde fueron a dar los mensajes?', 'question'],
};

/** Three notes on the sample article. */
export function threeNotes(language: Language): StoredNotes {
  return stored(samplePage(language), [FIRST[language], SECOND[language], LOST[language]]);
}

/** The address of the sample article, with the first two notes in it. */
export async function sharedLink(language: Language): Promise<string> {
  const passages = [FIRST[language], SECOND[language]].map(([exact, text, kind, about = null]) => ({
    quote: { exact, prefix: '', suffix: '' },
    note: { kind, text, about },
  }));
  return (await buildShareLink({ url: sampleAddress(language), text: null, passages, author: null })).url;
}

/** One note, so that there is a code for it. */
export function oneNote(language: Language): StoredNotes {
  return stored(samplePage(language), [FIRST[language]]);
}

/** A passage without a word on it: a picture then shows what the record makes of it. */
export function oneMark(language: Language): StoredNotes {
  return stored(samplePage(language), [[MARKED[language], '', 'comment']]);
}

/** More words than a link carries. */
export function longNotes(language: Language): StoredNotes {
  return stored(samplePage(language), [withLongText(FIRST[language]), withLongText(SECOND[language])]);
}

/** Notes on three pages. */
export function library(language: Language): StoredNotes {
  return { ...stored(RELEASE.page, RELEASE.notes), ...stored(RALLY.page, RALLY.notes), ...threeNotes(language) };
}

/** What a file brings: notes on a page that the library does not have, and those on one that it has. */
export function fromFile(): PageNotes[] {
  const page = {
    ...RALLY.page,
    url: 'https://news.example/2025/05/02/vigil',
    title: 'A vigil on the steps of City Hall',
  };
  return [
    pageNotes(page, [['Friends laid paper crowns on the steps', 'Who organised it?', 'question']]),
    pageNotes(RALLY.page, RALLY.notes),
  ];
}

/** Articles that nobody published. */
const RALLY: { page: AnnotatedPage; notes: Noted[] } = {
  page: {
    url: 'https://news.example/2025/04/30/west-hollywood-rally',
    title: 'Crowd in West Hollywood asks for makeup artist’s return',
    outlet: 'The Example News',
    published: '2025-04-30',
    language: 'en',
  },
  notes: [
    ['who is being held in the CECOT prison', 'No longer true.', 'correction', 'release-2025-07-18'],
    ['his crown tattoos', 'The record has both sides.', 'context', 'gang-claim'],
  ],
};
const RELEASE: { page: AnnotatedPage; notes: Noted[] } = {
  page: {
    url: 'https://noticias.example/2025/07/19/maquillador-liberado',
    title: 'Liberan al maquillador venezolano que estuvo preso en El Salvador',
    outlet: 'Diario de ejemplo',
    published: '2025-07-19',
    language: 'es',
  },
  notes: [['su familia lo espera en Capacho', 'La fecha de su llegada está en la cronología.', 'context']],
};

function samplePage(language: Language): AnnotatedPage {
  return {
    url: sampleAddress(language),
    title: TITLES[language],
    outlet: null,
    published: '2025-04-30',
    language,
  };
}

function stored(page: AnnotatedPage, notes: readonly Noted[]): StoredNotes {
  return { [`notes:${pageIdOf(page.url)}`]: { schema: 1, ...pageNotes(page, notes) } };
}

function pageNotes(page: AnnotatedPage, notes: readonly Noted[]): PageNotes {
  // The library shows first what was changed last.
  const written = page.outlet === null ? '2026-11-22T15:04:05Z' : '2026-11-20T16:30:00Z';
  return { page, notes: notes.map((each, index) => note(each, written, `${page.url.length}${index}`)) };
}

/** `name`: what tells it from all others of the samples. */
function note([exact, text, kind, about]: Noted, written: string, name: string): Note {
  return {
    id: `00000000-0000-4000-8000-${name.padStart(12, '0')}`,
    quote: { exact, prefix: '', suffix: '' },
    position: null,
    kind,
    text,
    about: about ?? null,
    author: null,
    created: written,
    modified: written,
  };
}

/** With a list of numbers behind it, which no compression takes away. */
function withLongText([exact, text, kind]: Noted): Noted {
  const numbers = Array.from({ length: 400 }, (_, at) => ((at + text.length) * 7_919) % 99_991);
  return [exact, `${text}\n${numbers.join(' ')}`.slice(0, LONGEST_TEXT), kind];
}
