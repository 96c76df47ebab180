import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import { foldedWords } from '../casefile/help-search.ts';
import type { Note, PageNotes } from './note.ts';

/** For each page that answers, best known first: the ids of its notes that do; none when its title alone does. */
export type FoundNotes<Page extends PageNotes> = Map<Page, ReadonlySet<string>>;
/** What answers the query; `null` when it has no word to look for. */
export type NotesSearch<Page extends PageNotes> = (query: string) => FoundNotes<Page> | null;

/** One note with its page, or a page by itself; a query has to be answered by one of them as a whole. */
interface Answer<Page> {
  page: Page;
  note: Note | null;
  /** The words of the note without those of its page. */
  own: ReadonlySet<string>;
}

interface Word {
  word: string;
}

const OPTIONS: IFuseOptions<Word> = { keys: ['word'], ignoreFieldNorm: true, location: 0 };
/** One wrong letter in four would find anything: shorter words are the exact beginning of a word. */
const LONGEST_EXACT_WORD = 4;
/** Characters; what is pasted beyond that is not a search, and would freeze the field while it is looked for. */
const LONGEST_QUERY = 120;

/**
 * A search over titles, outlets, passages and notes, without regard to case, accents and small slips. Every word is held
 * once, however many notes have it: that keeps the search quick with thousands of them.
 */
export function createNotesSearch<Page extends PageNotes>(pages: readonly Page[]): NotesSearch<Page> {
  const answers = pages.flatMap(answersOf);
  const byWord = new Map<string, Set<Answer<Page>>>();
  for (const answer of answers) {
    for (const word of [...answer.own, ...pageWords(answer.page)]) {
      byWord.set(word, (byWord.get(word) ?? new Set()).add(answer));
    }
  }
  const words = [...byWord.keys()].map((word) => ({ word }));
  const exact = new Fuse(words, { ...OPTIONS, threshold: 0 });
  const tolerant = new Fuse(words, { ...OPTIONS, threshold: 0.25, distance: 10 });

  function like(asked: string): string[] {
    const fuse = asked.length <= LONGEST_EXACT_WORD ? exact : tolerant;
    return fuse.search(asked).map(({ item }) => item.word);
  }

  return (query) => {
    const asked = foldedWords(query.slice(0, LONGEST_QUERY)).filter((word) => word.length > 1);
    if (asked.length === 0) return null;
    const alike = asked.map(like);
    const answering = alike.map((words) => new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])])));
    const full = answers.filter((answer) => answering.every((set) => set.has(answer)));
    return gather(full, new Set(alike.flat()));
  };
}

/** In the order of the pages. A note answers for itself where one of the words is its own. */
function gather<Page extends PageNotes>(full: readonly Answer<Page>[], words: ReadonlySet<string>): FoundNotes<Page> {
  const found = new Map<Page, Set<string>>();
  for (const { page, note, own } of full) {
    const ids = found.get(page) ?? new Set();
    if (note && [...own].some((word) => words.has(word))) ids.add(note.id);
    found.set(page, ids);
  }
  return found;
}

function answersOf<Page extends PageNotes>(page: Page): Answer<Page>[] {
  return [
    { page, note: null, own: new Set<string>() },
    ...page.notes.map((note) => ({ page, note, own: new Set(noteWords(note)) })),
  ];
}

function pageWords({ page }: PageNotes): string[] {
  return foldedWords(`${page.title} ${page.outlet ?? ''} ${hostOf(page.url)}`);
}

function noteWords({ quote, text, author }: Note): string[] {
  return foldedWords(`${quote.exact} ${text} ${author ?? ''}`);
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}
