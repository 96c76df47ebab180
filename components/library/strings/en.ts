import { pluralIn } from '../../strings/plural.ts';

const plural = pluralIn('en');

/** What the library of notes says in English. */
export const en = {
  brand: 'Case in Context',
  title: 'Notes library',
  intro:
    'Every page on which you keep notes, last changed first. Notes are the words of who wrote them, not part of the record. They are stored on this device only.',
  loading: 'Reading your notes…',
  pages: (count: number) => plural(count, '# page', '# pages'),
  notes: (count: number) => plural(count, '# note', '# notes'),

  // Nothing to show
  emptyTitle: 'No notes yet',
  empty:
    'A note is a passage of an article with your own words about it: select the passage and choose “Add note”. The page then appears here, to be opened, exported, printed or shared.',
  failedTitle: 'Your notes could not be read',
  failed: {
    'private-window': 'Notes cannot be read from this private window.',
    'storage-full': 'The browser’s storage is full and does not answer. Free some space on this device and try again.',
    'storage-unavailable':
      'The browser’s storage does not answer. Nothing was deleted. Try again, or restart the browser.',
    'too-many': 'There are more notes than this version can read.',
    'newer-version':
      'They were stored by a newer version of the extension. This one leaves them as they are. Update the extension to see them.',
    'extension-gone': 'The extension was updated or switched off. Close this page and open it again.',
  },
  tryAgain: 'Try again',

  // Private windows, storage
  privateTitle: 'This is a private window',
  private: 'Nothing is stored from it: notes can be read and exported here, but not imported or deleted one by one.',
  refused: {
    'private-window': 'This was not done: nothing is stored from a private window.',
    'storage-full': 'This was not kept: the space that the browser gives this extension is full.',
    'storage-unavailable': 'This was not kept: the browser’s storage does not answer.',
    'too-many': 'This was not kept: there is no room for more notes or pages.',
    'newer-version':
      'This was not done: a newer version of the extension stored these notes, and this one leaves them alone.',
    'extension-gone':
      'This was not done: the extension was updated or switched off. Close this page and open it again.',
  },

  // Search
  search: 'Search titles, passages and notes',
  found: (pages: number, notes: number) =>
    notes === 0
      ? plural(pages, '# page found.', '# pages found.')
      : `${plural(notes, '# note', '# notes')} on ${plural(pages, '# page', '# pages')} found.`,
  nothingFits: 'No page and no note has these words',
  clearSearch: 'Clear search',

  // One page
  untitled: 'Page without a title',
  noDate: 'no date given',
  published: 'Published',
  changed: 'Last changed',
  openArticle: 'Open article',
  newTab: 'opens in a new tab',
  notLinked: 'Not linked, as the address is not https:',
  copyLink: 'Copy share link',
  print: 'Print',
  exportAs: 'Export',
  delete: 'Delete',
  showAll: (count: number) => `Show all ${count}`,
  noWords: 'Marked without a note',
  otherNotes: (count: number) => plural(count, 'Show # other note', 'Show # other notes'),
  by: (name: string) => `By ${name}`,

  // Files
  formats: {
    html: 'Briefing, to read and print (HTML)',
    'json-ld': 'Notes as data (JSON-LD)',
    hypothesis: 'Notes for Hypothesis (JSON)',
    markdown: 'Text (Markdown)',
    csv: 'Table (CSV)',
  },
  canComeBack: 'HTML, JSON-LD and Hypothesis files can be imported again.',
  onePageOnly: 'A briefing is about one page: open a page to make its own.',
  withNames: 'With the names of who wrote the notes',

  // Several pages
  select: (title: string) => `Select: ${title}`,
  selectAll: 'Select all',
  selected: (pages: number, notes: number) =>
    `${plural(pages, '# page', '# pages')} selected, ${plural(notes, '# note', '# notes')}`,
  selection: 'Selected pages',
  selectNone: 'Clear selection',

  // Import
  importTitle: 'Import',
  importHint: 'Choose files, or drop them anywhere on this page. They are read on this device.',
  importKinds:
    'Files of Case in Context (HTML, JSON-LD), W3C Web Annotations of other tools (JSON-LD), exports of Hypothesis (JSON).',
  choose: 'Choose files',
  drop: 'Drop the files to import them',
  importing: 'Reading the files…',
  reportTitle: 'What was imported',
  kept: (count: number) => plural(count, '# note kept', '# notes kept'),
  known: (count: number) => plural(count, '# was here already', '# were here already'),
  nothingNew: 'nothing new',
  nothingTaken: 'Nothing was taken from this file.',
  leftOut: (count: number) => plural(count, '# left out', '# left out'),
  whatLeftOut: 'What was left out, and why',
  namelessNote: 'A note without words',
  moreLeftOut: (count: number) => plural(count, '# more', '# more'),
  closeReport: 'Close this list',
  notesFromFiles: 'What comes from a file was written by whoever made it. Nothing of it was checked.',

  // Unreadable
  unreadableTitle: 'Not readable',
  unreadable: (count: number) =>
    plural(
      count,
      '# stored entry cannot be read by this version. It is kept as it is.',
      '# stored entries cannot be read by this version. They are kept as they are.',
    ),
  newer: (count: number) =>
    plural(
      count,
      'Notes on # page were stored by a newer version of the extension. This one leaves them alone: update it to see them.',
      'Notes on # pages were stored by a newer version of the extension. This one leaves them alone: update it to see them.',
    ),
  saveUnreadable: 'Save as a file',
  deleteUnreadable: 'Delete',
  reallyDelete: 'Really delete',
  keep: 'Keep',

  // Delete everything
  deleteAllTitle: 'Delete everything',
  deleteAllHint: 'Takes all notes off this device.',
  deleteAll: 'Delete everything…',
  deleteAllQuestion: 'Delete everything?',
  willGo: 'This will be gone from this device:',
  allNotes: (notes: number, pages: number) =>
    `${plural(notes, '# note', '# notes')} on ${plural(pages, '# page', '# pages')}`,
  allUnknown: 'all notes, also those that could not be read',
  alsoUnreadable: (count: number) =>
    plural(count, '# entry that could not be read', '# entries that could not be read'),
  nickname: 'the name you chose for shared notes',
  settingsToo: 'My settings, too: language, colours, snoozed sites, silenced pages',
  noWayBack: 'This cannot be undone. Files and links you already shared stay where they are.',
  copyFirst: 'Save a copy first',
  confirmDeleteAll: 'Delete everything now',
  cancel: 'Cancel',

  // Print
  back: 'Back to the library',
  printNow: 'Print',
  saveFile: 'Save file',
  preview: 'Briefing',
  pageGone: 'There are no notes on this page any more.',

  // What was done
  said: {
    deleted: (pages: number, notes: number) =>
      `Deleted: ${plural(pages, '# page', '# pages')} with ${plural(notes, '# note', '# notes')}.`,
    restored: (notes: number) => plural(notes, '# note is back.', '# notes are back.'),
    exported: (name: string) => `Saved as ${name}`,
    copied: 'Link copied, without names. Whoever opens it can read your notes, and so can the site it leads to.',
    'too-long': (length: number, most: number) =>
      `${format(length)} of ${format(most)} characters: some apps would cut this link. Export a briefing instead.`,
    'not-copied': 'The browser did not allow copying.',
    'all-deleted': 'Everything is deleted.',
    'unreadable-deleted': 'The entries that could not be read are deleted.',
  },
  undo: 'Undo',
  close: 'Close',
};

function format(count: number): string {
  return count.toLocaleString('en');
}

/** The same record in every language; a missing string is a type error. */
export type LibraryStrings = typeof en;
