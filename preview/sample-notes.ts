import type { AnchoredNote, NoteDraft, NotePlace } from '../components/notes/anchored-note.ts';
import type { LinkedNoteShown } from '../components/notes/FromLinkBand.tsx';
import type { AnnotatedPage, Note, PageNotes } from '../notes/note.ts';
import { rally } from './sample-pages.ts';

/** Notes that nobody wrote, on an article that nobody published. */
export const notedPage: AnnotatedPage = {
  url: rally.url,
  title: rally.title,
  outlet: null,
  published: rally.published,
  language: 'en',
};

const here: NotePlace = { found: 'exact', start: 0, end: 1 };

function note(number: number, exact: string, text: string, more: Partial<Note> = {}): Note {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const written = '2026-11-22T15:04:05Z';
  return {
    id,
    quote: { exact, prefix: '', suffix: '' },
    position: null,
    kind: 'comment',
    text,
    about: null,
    author: null,
    created: written,
    modified: written,
    ...more,
  };
}

export const heldNote = note(
  1,
  'who is being held in the CECOT prison',
  'No longer true: he was freed on 18 July 2025 and has since asked for asylum in Spain. If you share this article, say so.',
  { kind: 'correction', about: 'held-at-cecot' },
);
export const tattooNote = note(
  2,
  'his crown tattoos show that he belongs to the Tren de Aragua gang',
  'Both sides are in the record under “Contested”. Worth reading before quoting this line.',
  { kind: 'context', about: 'gang-claim' },
);
export const bookNote = note(3, 'organizers said the book would stay open until Friday', 'Where did the messages go?', {
  kind: 'question',
});

export const threeNotes: AnchoredNote[] = [
  { note: heldNote, place: here },
  { note: tattooNote, place: { found: 'near', start: 0, end: 1 } },
  { note: bookNote, place: { found: 'gone' } },
];

/** Everything too long, too much, or with nowhere to break. */
export const manyNotes: AnchoredNote[] = [
  ...threeNotes,
  {
    note: note(
      4,
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, which nobody can break',
      'https://example.org/a/very/long/address/without/any/place/to/break/in/the/whole/of/its/path?and=a&query=too\n\nA second paragraph, after an empty line.\n<b>Not bold</b>',
      { author: 'A reader with a name of sixty characters, which is the most', about: 'sexual-abuse-allegation' },
    ),
    place: here,
  },
  { note: note(5, 'Marked', ''), place: here },
  {
    note: note(6, 'Tied to what a newer record had', 'A note from another version.', { about: 'no-such-entry' }),
    place: here,
  },
  ...Array.from({ length: 8 }, (_, index) => ({
    note: note(10 + index, `Sentence ${index + 1} of the article, and what follows on it`, `Note number ${index + 1}.`),
    place: here,
  })),
];

export const newDraft: NoteDraft = {
  id: null,
  quote: { exact: 'Friends laid makeup brushes and paper crowns on the steps of City Hall.', prefix: '', suffix: '' },
  place: null,
  kind: 'comment',
  text: '',
  about: null,
};

export const heldDraft: NoteDraft = {
  id: heldNote.id,
  quote: heldNote.quote,
  place: null,
  kind: heldNote.kind,
  text: `${heldNote.text} And link to the record.`,
  about: heldNote.about,
};

export const otherPages: PageNotes[] = [
  {
    page: {
      url: 'https://noticias.example/maquillador',
      title: 'Piden en West Hollywood el regreso de un maquillador',
      outlet: 'Diario de ejemplo',
      published: '2025-04-30',
      language: 'es',
    },
    notes: [
      note(30, 'no han tenido contacto', 'Desde julio de 2025 su familia sí habló con él.'),
      note(31, 'maquillador venezolano', ''),
    ],
  },
  {
    page: { url: 'https://www.news.example/undated', title: '', outlet: null, published: null, language: null },
    notes: [note(32, 'a Salvadoran barber', 'He is from Venezuela, and a makeup artist.')],
  },
];

export const linkedNotes: LinkedNoteShown[] = [
  {
    received: {
      kind: 'correction',
      text: 'He came home in July 2025. Please don’t repost this without saying so.',
      about: 'held-at-cecot',
      author: null,
    },
    place: here,
    quote: 'who is being held in the CECOT prison',
  },
  {
    received: { kind: 'question', text: 'Whose list was that?', about: null, author: 'Marisol' },
    place: { found: 'near', start: 0, end: 1 },
    quote: 'His name was on a list',
    kept: true,
  },
  {
    received: { kind: 'comment', text: '', about: null, author: null },
    place: { found: 'gone' },
    quote: 'organizers said the book would stay open until Friday',
  },
];
