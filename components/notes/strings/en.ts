import { pluralIn } from '../../strings/plural.ts';

const plural = pluralIn('en');

/** What the interface says in English about a reader's notes, sharing them, and notes that came with a link. */
export const en = {
  // The view
  yourNotes: 'Your notes on this page',
  noNotes: 'No notes on this page yet',
  noNotesMeans:
    'Select a passage in the article and choose “Add note”, or use the pencil beside an entry of “This page”.',
  passageTooLong: 'What is selected is longer than 2,000 characters. Select a shorter passage.',
  notTheRecord: 'Notes are the words of who wrote them. They are not part of the record.',
  onThisDevice: 'kept on this device only',
  share: 'Share',
  library: 'All notes, files and import',
  searchNotes: 'Search notes',
  noNoteFits: 'No note has these words.',
  found: (count: number) => plural(count, '# note found', '# notes found'),

  // One note
  kinds: { comment: 'Comment', question: 'Question', correction: 'Correction needed', context: 'Context' },
  noWords: 'Marked without a note',
  by: (name: string) => `By ${name}`,
  edit: 'Edit',
  delete: 'Delete',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (place: number, all: number) => `Moved to place ${place} of ${all}.`,
  goTo: 'Go',
  goToPassage: 'Go to passage',
  near: 'Near match',
  nearMeans: 'The page was edited: this is the passage most like the one noted.',
  gone: 'This passage is no longer on the page.',
  goneMeans: 'The note is kept.',
  attach: 'Attach to another passage',
  selectFirst: 'Select the passage in the article first, then press the button again.',
  inTheRecord: 'In the record',
  status: { confirmed: 'confirmed', reported: 'reported by one side or one source', disputed: 'disputed' },
  notInRecord: 'This version of the record does not have the entry that the note is about.',
  deleted: 'Note deleted.',
  undo: 'Undo',

  // Writing
  newNote: 'New note',
  editNote: 'Edit note',
  yourNote: 'Your note',
  characters: (count: number, most: number) => `${format(count)} of ${format(most)} characters`,
  kindOfNote: 'Kind',
  about: 'About an entry of the record (optional)',
  aboutPlaceholder: 'Search claims and events',
  aboutNone: 'No entry of the record has these words.',
  aboutFound: (count: number, shown: number) =>
    count > shown
      ? `${format(count)} entries, the first ${format(shown)} shown. More words show fewer.`
      : plural(count, '# entry', '# entries'),
  aboutRemove: 'Remove',
  claim: 'Claim',
  event: 'Event',
  save: 'Save note',
  cancel: 'Cancel',
  notSaved: 'Not saved yet. Save the note, or choose Cancel to discard it.',
  folds: {
    'sexual-violence': 'Account of sexual violence',
    'sexual-violence-in-prison': 'Account of sexual violence in prison',
    violence: 'Account of violence',
    'violence-in-prison': 'Account of violence in prison',
    health: 'About health after prison',
    identity: 'About his private life',
  },

  // Keeping
  keeping: {
    'private-window':
      'This is a private window: nothing is stored. What you write here is gone when this page closes or reloads.',
    'storage-full': 'The last change was not kept: the space that the browser gives this extension is full.',
    'storage-unavailable': 'The last change was not kept: the browser’s storage does not answer.',
    'too-many': 'The last change was not kept: this page has as many notes as it can hold.',
    'newer-version':
      'The last change was not kept: your notes were stored by a newer version of the extension, which this one leaves alone.',
    'extension-gone':
      'The last change was not kept: the extension was updated or switched off. Copy what you wrote, then reload the page.',
  },

  // Nickname
  nickname: 'Your name on shared notes',
  nicknameHint: 'A name of your choice, or none. It is shown only where you choose to sign.',
  nicknameNone: 'none',

  offerNotes: 'Offer a note when I select text in an article',

  // Other pages
  elsewhere: 'Notes on other pages',
  noneElsewhere: 'No notes on other pages.',
  notes: (count: number) => plural(count, '# note', '# notes'),
  untitled: 'Page without a title',
  newTab: 'opens in a new tab',
  showAll: (count: number) => `Show all ${format(count)}`,

  // Sharing
  shareTitle: 'Share this page',
  shareMeans: 'Anyone can open these, with or without the extension.',
  close: 'Close',
  withPassages: (chosen: number, all: number) =>
    chosen === all
      ? plural(all, 'The article, with # passage highlighted', 'The article, with # passages highlighted')
      : `The article, with ${format(chosen)} of ${plural(all, '# passage', '# passages')} highlighted`,
  articleAlone: 'The article alone: there are no notes on this page.',
  choosePassages: 'Choose passages',
  withNotes: 'Your notes on them',
  withName: (name: string) => `Signed “${name}”`,
  unsigned: 'off: notes are unsigned',
  noName: 'no name chosen: notes are unsigned',
  yourName: 'Your name',
  passageGone: 'no longer on the page',
  link: 'Link',
  linkMeans: 'Opens the article at your passages. Readers with the extension also see your notes.',
  linkMeansAlone: 'Opens the article at your passages.',
  linkMeansBare: 'Opens the article.',
  copyLink: 'Copy link',
  making: 'Making the link…',
  fits: (length: number, most: number) => `${format(length)} of ${format(most)} characters. Everything fits.`,
  tooLong: (length: number, most: number) => `${format(length)} of ${format(most)} characters.`,
  tooLongMeans: 'Too long for a link: some apps would cut it. Leave out a note, or save a file.',
  systemShare: 'Share with an app',
  mail: 'Mail',
  copyMessage: 'Copy as a message',
  qr: 'QR code',
  qrLabel: 'QR code of the link to this passage',
  qrMeans: 'Opens the article at this passage, without notes.',
  file: 'File',
  fileMeans: 'One page without script: passages, notes, timeline and sources. Opens in any browser and prints.',
  fileFits: 'Everything fits.',
  saveFile: 'Save file',
  print: 'Print',
  otherFormats: 'Other formats',
  formats: {
    'json-ld': 'JSON-LD, for annotation tools',
    hypothesis: 'JSON, for Hypothesis',
    markdown: 'Markdown, for documents',
    csv: 'CSV, for spreadsheets',
  },
  card: 'Picture',
  cardMeans: 'One passage with what the record says and a source, or the change since that matters most. PNG.',
  cardOf: 'What it shows',
  cardTimeline: 'What happened since the article',
  cardShape: 'Shape',
  cardShapes: { wide: 'Wide, 1200 × 630', tall: 'Tall, 1080 × 1350' },
  makeCard: 'Make picture',
  saveCard: 'Save picture',
  cardAlt: 'Description for people who cannot see the picture',
  copyAlt: 'Copy description',
  siteCanRead: 'Notes in a link can be read by the site you link to. Leave out anything private.',
  said: {
    link: { done: 'Link copied.', failed: 'The browser did not allow copying. Select the link and copy it.' },
    message: { done: 'Message copied.', failed: 'The browser did not allow copying.' },
    alt: { done: 'Description copied.', failed: 'The browser did not allow copying. Select the text and copy it.' },
    file: { done: 'File saved.', failed: 'The file could not be made.' },
    card: { done: 'Picture saved.', failed: 'The picture could not be made.' },
    share: { done: 'Handed to the other app.', failed: 'The other app could not be reached.' },
  },
  whyNot: {
    sensitive:
      'An account of sexual violence stands behind a fold wherever readers meet it, and a picture cannot be folded. Choose another passage.',
  },
  theLink: 'The link',

  // From a link
  shared: (count: number) => plural(count, 'Someone shared # note on this page', 'Someone shared # notes on this page'),
  notVerified: 'They are not part of the verified record, and we don’t know who wrote them.',
  notVerifiedOne: 'It is not part of the verified record, and we don’t know who wrote it.',
  notVerifiedShort: (count: number) =>
    plural(count, 'It is not part of the verified record.', 'They are not part of the verified record.'),
  showNotes: (count: number) => plural(count, 'Show the note', 'Show the notes'),
  hideNotes: (count: number) => plural(count, 'Hide the note', 'Hide the notes'),
  more: 'Show more',
  discard: 'Discard',
  fromLink: 'From a link',
  noteOf: (place: number, all: number) => `note ${place} of ${all}`,
  unsignedNote: 'Unsigned',
  notVerifiedTag: 'not verified',
  signedAs: (name: string) => `Signed “${name}”`,
  keep: 'Keep a copy',
  keepAll: 'Keep all',
  keptCopy: 'Kept among your notes',
  damaged: 'Notes in this link could not be read',
  damagedReasons: {
    cut: 'The link was cut short on its way. Ask the sender for a file.',
    'too-large': 'What it carries is larger than a link should be, and was not opened.',
    'newer-version': 'It was made by a newer version of the extension.',
    unreadable: 'What it carries is not notes that this extension can read.',
  },
  damagedPassages: (count: number) =>
    plural(count, 'The # passage it points at is still shown.', 'The # passages it points at are still shown.'),

  // A selected passage
  selected: 'Selected passage',
  addNote: 'Add note',
  copyPassageLink: 'Copy link',
  copyPassageLinkFull: 'Copy link to this passage',
  copied: 'Link copied.',
  notCopied: 'The browser did not allow copying.',
};

function format(count: number): string {
  return count.toLocaleString('en');
}

/** The same record in every language; a missing string is a type error. */
export type NotesStrings = typeof en;
