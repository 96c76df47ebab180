import type { PageNotes } from '../notes/note.ts';
import { pageIdOf } from '../notes/page-id.ts';
import { mergeNotes } from './merge-notes.ts';
import { countPages, type Draft, draftChange, MOST_PAGES, type NotesArea, write } from './notes-draft.ts';
import type { KeepAllAnswer, KeepFailure } from './notes-messages.ts';

type Kept = Extract<KeepAllAnswer, { ok: true }>;

/**
 * Adds notes of many pages, all in one call: when storage has no room for all of them, none is taken. A page that
 * cannot take its notes is named and left as it is. Throws only when the area does.
 */
export async function keepAllNotes(
  area: NotesArea,
  pages: readonly PageNotes[],
  newId: () => string,
): Promise<KeepAllAnswer> {
  const answer: Kept = { ok: true, kept: 0, known: 0, left: [] };
  const set: Draft['set'] = {};
  let room = MOST_PAGES - (await countPages(area));
  for (const [pageId, incoming] of byPageId(pages)) {
    const added = await draftPage(area, pageId, incoming, room > 0, newId);
    if (typeof added === 'string') {
      answer.left.push({ url: incoming.page.url, reason: added });
      continue;
    }
    if (added.draft.isNewPage) room--;
    Object.assign(set, added.draft.set);
    answer.kept += added.kept;
    answer.known += added.known;
  }
  await write(area, { set, remove: [] });
  return answer;
}

/** The parts of a file that are about one page, as one; an address that no page can be kept under is its own id. */
function byPageId(pages: readonly PageNotes[]): Map<string, PageNotes> {
  const together = new Map<string, PageNotes>();
  for (const { page, notes } of pages) {
    const pageId = pageIdOf(page.url) ?? page.url;
    const before = together.get(pageId);
    together.set(pageId, before ? { page: before.page, notes: [...before.notes, ...notes] } : { page, notes });
  }
  return together;
}

async function draftPage(
  area: NotesArea,
  pageId: string,
  incoming: PageNotes,
  hasRoom: boolean,
  newId: () => string,
): Promise<{ draft: Draft; kept: number; known: number } | KeepFailure> {
  let counts = { kept: 0, known: 0 };
  const draft = await draftChange(area, pageId, (own) => {
    const { notes, ...merged } = mergeNotes(own?.notes ?? [], incoming.notes, newId);
    counts = merged;
    return merged.kept > 0 ? { page: own?.page ?? incoming.page, notes } : own;
  });
  if (typeof draft === 'string') return draft;
  return draft.isNewPage && !hasRoom ? 'too-many' : { draft, ...counts };
}
