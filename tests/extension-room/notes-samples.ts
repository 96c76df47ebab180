import type { AnnotatedPage, Note, PageNotes } from '../../notes/note.ts';

export const PAGE_ID = 'https://news.example/a';
export const OTHER_ID = 'https://news.example/b';

export function samplePage(changes: Partial<AnnotatedPage> = {}): AnnotatedPage {
  const page = {
    url: PAGE_ID,
    title: 'Held in silence',
    outlet: 'The Example',
    published: '2025-04-30',
    language: 'en',
  };
  return { ...page, ...changes };
}

/** The nth id, in the form that notes have. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function sampleNote(n: number, changes: Partial<Note> = {}): Note {
  return {
    id: idOf(n),
    quote: { exact: `sentence ${n}`, prefix: 'before ', suffix: ' after' },
    position: { start: n, end: n + 10 },
    kind: 'comment',
    text: `Note ${n}`,
    about: null,
    author: null,
    created: '2026-11-22T10:00:00Z',
    modified: '2026-11-22T10:00:00Z',
    ...changes,
  };
}

export function samplePageNotes(...notes: Note[]): PageNotes {
  return { page: samplePage(), notes };
}

/** Fresh ids that are told from those of the samples at a glance. */
export function freshIds(): () => string {
  let n = 0;
  return () => `ffffffff-ffff-4fff-8fff-${String(++n).padStart(12, '0')}`;
}
