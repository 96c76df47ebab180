import type { AnnotatedPage, Note } from '../../notes/note.ts';

export const page: AnnotatedPage = {
  url: 'https://news.example/story',
  title: 'Crowd asks for his return 🎨',
  outlet: 'The Example',
  published: '2025-04-30',
  language: 'en',
};

export const comment: Note = {
  id: '0f0e0d0c-0b0a-4009-8807-060504030201',
  quote: { exact: 'He is being held there', prefix: 'for weeks. ', suffix: ', his lawyer said.' },
  position: { start: 120, end: 142 },
  kind: 'comment',
  text: 'He has been freed since.\nSee the record.',
  about: 'held-at-cecot',
  author: 'Ana 🎨',
  created: '2026-11-22T10:00:00Z',
  modified: '2026-11-22T10:30:00Z',
};

/** A passage that was marked without a word, unsigned. */
export const mark: Note = {
  ...comment,
  id: '0f0e0d0c-0b0a-4009-8807-060504030202',
  quote: { exact: 'a Salvadoran barber', prefix: '', suffix: '' },
  position: null,
  kind: 'correction',
  text: '',
  about: null,
  author: null,
};
