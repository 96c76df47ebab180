import type { ShelvedPage } from '../components/library/shelf.ts';
import type { Note } from '../notes/note.ts';

const moment = '2026-11-20T16:30:00Z';
let made = 0;

/** A note; written for the preview, like the articles below. */
function note(exact: string, text: string, more: Partial<Note> = {}): Note {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    quote: { exact, prefix: '', suffix: '' },
    position: null,
    kind: 'comment',
    text,
    about: null,
    author: null,
    created: moment,
    modified: moment,
    ...more,
  };
}

export const samplePages: ShelvedPage[] = [
  {
    id: 'https://news.example/2025/04/30/west-hollywood-rally',
    changed: '2026-11-22T10:00:00Z',
    page: {
      url: 'https://news.example/2025/04/30/west-hollywood-rally',
      title: 'Crowd in West Hollywood asks for makeup artist’s return',
      outlet: 'The Example News',
      published: '2025-04-30',
      language: 'en',
    },
    notes: [
      note(
        'who is being held in the CECOT prison',
        'No longer true: he was freed on 18 July 2025.\nIf you share this article, say so.',
        {
          kind: 'correction',
          about: 'release-2025-07-18',
          author: 'Lucía',
          modified: '2026-11-22T10:00:00Z',
        },
      ),
      note(
        'his crown tattoos show that he belongs to the Tren de Aragua gang',
        'Both sides are in the record. Worth reading before quoting this line.',
        {
          kind: 'context',
          about: 'gang-claim',
        },
      ),
      note('he said that guards had assaulted him', '', { about: 'sexual-abuse-allegation' }),
      note('organizers said the book would stay open until Friday', 'Where did the messages go?', { kind: 'question' }),
    ],
  },
  {
    id: 'https://noticias.example/2025/07/19/maquillador-liberado',
    changed: '2026-11-20T16:30:00Z',
    page: {
      url: 'https://noticias.example/2025/07/19/maquillador-liberado',
      title:
        'Liberan al maquillador venezolano que estuvo preso en El Salvador: su familia lo espera en Capacho con mariachis y flores',
      outlet: 'Diario de ejemplo',
      published: '2025-07-19',
      language: 'es',
    },
    notes: [
      note('su familia lo espera en Capacho', 'La fecha de su llegada está en la cronología.', { kind: 'context' }),
    ],
  },
  {
    id: 'http://blog.example/post',
    changed: '2026-06-01T08:00:00Z',
    page: { url: 'http://blog.example/post', title: '', outlet: null, published: null, language: null },
    notes: [
      note('a makeup artist from Venezuela', 'Which source does this rest on?', {
        kind: 'question',
        modified: '2026-06-01T08:00:00Z',
      }),
    ],
  },
];

/** As many as a researcher has after a year. */
export const manyPages: ShelvedPage[] = Array.from({ length: 120 }, (_, index) => ({
  id: `https://news.example/${index}`,
  changed: moment,
  page: {
    url: `https://news.example/${index}`,
    title: `Example article number ${index + 1}`,
    outlet: index % 3 === 0 ? 'The Example News' : 'Diario de ejemplo',
    published: '2025-04-30',
    language: 'en',
  },
  notes: [note(`passage ${index + 1}`, `What was noted on it, ${index + 1}.`)],
}));
