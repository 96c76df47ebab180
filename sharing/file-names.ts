import type { AnnotatedPage } from '../notes/note.ts';
import { outletOf } from './shared-page.ts';

/** A file of notes for the reader to keep or send. */
export interface NotesFile {
  kind: 'html' | 'json-ld' | 'markdown' | 'csv' | 'hypothesis';
  name: string;
  mediaType: string;
  text: string;
}

const ENDINGS: Readonly<Record<NotesFile['kind'], { ending: string; mediaType: string }>> = {
  html: { ending: '.html', mediaType: 'text/html' },
  'json-ld': { ending: '.jsonld', mediaType: 'application/ld+json' },
  markdown: { ending: '.md', mediaType: 'text/markdown' },
  csv: { ending: '.csv', mediaType: 'text/csv' },
  hypothesis: { ending: '-hypothesis.json', mediaType: 'application/json' },
};

/** Characters of the outlet's and of the title's part: together with the rest well under what any file system takes. */
const LONGEST_OUTLET = 30;
const LONGEST_TITLE = 50;

type Named = Pick<AnnotatedPage, 'url' | 'title' | 'outlet'>;

/** The text as a file with a name of its own, `page` being the one article it is about, `null` for several. */
export function notesFile(kind: NotesFile['kind'], page: Named | null, generated: string, text: string): NotesFile {
  const { ending, mediaType } = ENDINGS[kind];
  // Excel garbles accents in a table that does not begin with a byte order mark.
  const written = kind === 'csv' ? `\ufeff${text}` : text;
  return { kind, name: fileName(page, generated, ending), mediaType, text: written };
}

/** A name of small letters, digits and hyphens that every system takes: `case-in-context-daily-rally-2026-11-22.html`. */
export function fileName(page: Named | null, generated: string, ending: string): string {
  const about = page === null ? ['notes'] : [slug(outletOf(page), LONGEST_OUTLET), slug(page.title, LONGEST_TITLE)];
  const day = slug(generated.slice(0, 'yyyy-mm-dd'.length), 'yyyy-mm-dd'.length);
  return ['case-in-context', ...about, day].filter(Boolean).join('-') + ending;
}

/** The text without accents, whole words of it only; `''` for one without a letter of the Latin alphabet. */
function slug(text: string, longest: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/[’'\p{M}]/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/g);
  let name = '';
  for (const word of words ?? []) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > longest) return name || word.slice(0, longest);
    name = longer;
  }
  return name;
}
