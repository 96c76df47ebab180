import { pluralIn } from './plural.ts';

const plural = pluralIn('en');

/**
 * Everything the interface says in English. Present tense, neutral; who, when, how many. Sentences about the case
 * itself are not here: they are in the record.
 */
export const en = {
  brand: 'Case in Context',
  contextForArticle: 'Context for this article',
  theRecord: 'The record of the case',
  opensInNewTab: 'opens in a new tab',

  // Head
  close: 'Close',
  share: 'Share',
  settings: 'Settings',
  moveToLeft: 'Move to the left edge',
  moveToRight: 'Move to the right edge',
  makeTaller: 'Show at full height',
  makeShorter: 'Show at half height',
  whereThingsStand: 'Where things stand',
  moreStanding: (count: number) => `${count} more`,
  background: 'Background',
  whyItMatters: 'Why it matters',
  whatsNext: 'What’s next',

  // Since-band
  later: (count: number) =>
    plural(count, '# thing happened after this article', '# things happened after this article'),
  published: (_precise: boolean) => 'Published',
  sinceThen: 'Since then, above all:',
  see: 'Show',
  showOnTimeline: 'Show on the timeline',
  show: 'Show',
  nothingLater: 'We know of nothing later.',
  noDate: 'This page does not say when it was published',
  noDateMeans: 'So we can’t tell what happened after it.',
  showWholeTimeline: 'Show the whole timeline',
  checked: 'Checked',

  // Tabs
  views: 'Views',
  tabs: {
    timeline: 'Timeline',
    known: 'Known',
    'this-page': 'This page',
    voices: 'Voices',
    help: 'Help',
    notes: 'Notes',
  },
  tabsShort: {
    timeline: 'Timeline',
    known: 'Known',
    'this-page': 'Page',
    voices: 'Voices',
    help: 'Help',
    notes: 'Notes',
  },

  // Lists
  showAll: (count: number) => `Show all ${count}`,
  showLater: (count: number) => plural(count, 'Show # more entry', 'Show # more entries'),
  details: 'Details',

  // Statuses of the record
  status: {
    confirmed: 'confirmed',
    reported: 'reported by one side or one source',
    disputed: 'disputed',
    open: 'not known',
    answered: 'answered since',
  },

  // Timeline
  howMuch: 'How much to show',
  key: 'Key',
  all: 'All',
  filterByThread: 'Filter by thread',
  threads: { him: 'Him', courts: 'Courts', officials: 'Officials', public: 'Public', reporting: 'Reporting' },
  shownOf: (shown: number, all: number) => `${shown} of ${all}`,
  before: (count: number) => plural(count, 'Before this article: # event', 'Before this article: # events'),
  beforeKey: (count: number) => plural(count, 'Before this article: # key event', 'Before this article: # key events'),
  thisArticle: 'This article',
  everyEntry: 'Show all entries',
  everyThread: 'Clear the filters',
  noneAfter: 'Nothing after this article with these filters.',
  noneAtAll: 'No entries with these filters.',
  dateUnsure: 'It is not certain whether this came before or after the article.',

  // Known
  known: 'What we know',
  reported: 'Reported by one side or one source',
  contested: 'Contested',
  unknown: 'What we don’t know',
  answered: 'Unknown then, answered since',
  corrections: 'Often reported differently',
  correctionsIntro: 'Errors seen in coverage, in general words. No outlet is named.',
  coverageSays: 'In coverage',
  recordHas: 'The record has',
  wordingOnly: 'A matter of wording',
  accordingTo: 'According to',
  lastKnown: 'Last known',
  partAnswer: 'Known in part',
  wouldSettle: 'Would settle it',
  openSince: 'Open since',
  checkedOn: 'checked',
  unknownBetween: 'Unknown',
  openWhenPublished: 'still open when this article appeared',
  positions: (count: number) => plural(count, '# position', '# positions'),
  foldedByChoice: 'Folded so that you choose when to read it.',

  // Sources
  sources: (count: number) => plural(count, '# source', '# sources'),
  sourcesNamed: (count: number, names: string) => plural(count, `# source: ${names}`, `# sources: ${names}`),
  reportedBy: (count: number) => `Reported by ${count}.`,
  reportedByRetelling: (count: number, retelling: number, originals: number) =>
    `Reported by ${count}, of which ${retelling} retell ${plural(originals, 'one original', '# originals')}.`,
  independent: (count: number) =>
    plural(count, 'The record counts # independent source.', 'The record counts # independent sources.'),
  oneOriginal: 'One original',
  via: (publisher: string) => `, via ${publisher}`,
  after: (original: string) => `, after ${original}`,
  noDateGiven: 'no date given',
  noAddress: 'no public address',
  notLinked: 'Not linked, as the address is not https:',
  copyOfUnknown: 'a copy; the original page is not known to us',
  ourDescription: 'title described by us or rebuilt from the address',
  sourceKinds: {
    court: 'Court',
    government: 'Government',
    party: 'Party to the case',
    ngo: 'Organization',
    news: 'News',
    digest: 'Reference page',
  },

  // Folds
  folds: {
    'sexual-violence': 'Account of sexual violence',
    'sexual-violence-in-prison': 'Account of sexual violence in prison',
    violence: 'Account of violence',
    'violence-in-prison': 'Account of violence in prison',
    health: 'About health after prison',
    identity: 'About his private life',
  },
  andReplies: (label: string) => `${label}, and the replies to it`,
  hide: 'Hide',
  alwaysShow: 'Always show passages like this',

  // This page
  whereNamed: 'Where he is named',
  mentions: (count: number) => plural(count, '# mention', '# mentions'),
  goTo: 'Go',
  addNote: 'Add note',
  goToMention: (quote: string) => `Go to “${quote}” in the article`,
  inTitle: 'in the page’s title',
  notNamed: 'He is not named here',
  notNamedMeans:
    'The page does not name him in a form the extension knows. The other tabs show the record all the same.',
  aboutThisPage: 'About this page',
  pageTitle: 'Title',
  pagePublished: 'Published',
  pageModified: 'Last changed',
  pageRead: 'Read by us',
  onlyItsBeginning: 'its beginning only',
  pageLanguage: 'Language',
  notSaid: 'the page does not say',

  // This page: what it says
  whatItSays: 'What this page says',
  recognised: (count: number) => plural(count, '# statement recognised', '# statements recognised'),
  noMark: 'A sentence that is not recognised gets no mark. That says nothing about it.',
  noneRecognised: 'No statements recognised on this page',
  noneRecognisedMeans: 'A sentence that is not recognised gets no mark. No mark is not a verdict.',
  verdicts: {
    matches: 'Matches the record',
    reported: 'Reported by one side',
    disputed: 'Disputed',
    dated: 'True then, changed since',
    conflicts: 'Conflicts with the record',
    attributed: 'Attributed as in the record',
  },
  verdictsShort: {
    matches: 'matches',
    reported: 'one side',
    disputed: 'disputed',
    dated: 'changed',
    conflicts: 'conflicts',
  },
  speakerGroups: {
    officials: 'Officials',
    lawyers: 'His lawyers',
    himself: 'Himself',
    press: 'Press',
    others: 'Others',
    article: 'The article itself',
  },
  wordsOf: (name: string) => `In the words of: ${name}`,
  attributedTo: (names: string) => `Attributed to: ${names}`,
  filterByVerdict: 'Filter by verdict',
  filterAndSort: 'Filter, sort, export',
  saidBy: 'Said by',
  restsOn: 'Source in the record',
  anySource: 'Any source',
  order: 'Order',
  orders: { page: 'As on the page', verdict: 'By verdict', date: 'By date in the record' },
  onlyAbout: (text: string) => `Only passages on: ${text}`,
  clearStatementFilters: 'Show all statements',
  noStatementFits: 'No statement fits these filters',
  goToPassage: 'Go to passage',
  copyPassage: 'Copy with citation',
  copyFailed: 'The browser did not allow copying.',
  exportCsv: 'Export CSV',
  exportJsonLd: 'Export JSON-LD',
  exported: (count: number) => plural(count, '# statement exported.', '# statements exported.'),
  passages: (count: number) => plural(count, '# passage on this page', '# passages on this page'),
  whoSpeaks: 'Who speaks here',
  passagesAlone: (count: number) => plural(count, '# passage', '# passages'),
  citation: {
    sources: 'Sources',
    noDate: 'no date given',
    verified: (version: string, through: string) => `Record ${version}, his story verified through ${through}.`,
  },

  // Highlights
  highlight: 'Highlight in the article',
  legend: 'Legend and layers',
  byVerdict: 'Verdicts: line below',
  bySpeaker: 'Who speaks: tint and line above',
  bySource: 'Statements by source in the record: tint and line above',
  fiveAtMost: 'Five at most at once. Switch one off to choose another.',
  firstTint: 'A passage in two of these layers has the tint of the first and a thick line.',

  // Voices
  allVoices: 'All',
  voices: {
    'his-own-words': 'Himself',
    witness: 'Family and witnesses',
    lawyer: 'Lawyers',
    official: 'Officials',
    advocate: 'Advocates',
    media: 'Media',
  },
  filterVoices: 'Filter by who speaks',
  ourTranslation: (language: string) => `Our translation from ${language}`,
  undated: 'undated',
  printedInEnglish: 'Spoken in Spanish; the press printed it in English',

  // Help
  searchServices: (count: number) => `Search ${count} services, e.g. asylum San Diego`,
  searchLabel: 'Search services',
  anyone: 'Anyone',
  anywhere: 'Anywhere',
  anyLanguage: 'Any language',
  kindOfHelp: 'Kind of help',
  anyKind: 'Any kind',
  place: 'Place',
  iAm: 'I am / I want to help',
  free: 'Free',
  byPhone: 'By phone',
  spanish: 'Spanish',
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
  howToContact: 'How to contact',
  services: (count: number) => plural(count, '# service', '# services'),
  servicesUnconfirmed: (count: number, unconfirmed: number) =>
    `${plural(count, '# service', '# services')}, and ${unconfirmed} whose languages are not confirmed`,
  notKept: 'Searches are not kept.',
  notCalled: 'Numbers are as our sources print them; we have not called them.',
  nothingFits: 'No service fits',
  nothingFitsHint: 'Try fewer filters or other words. The directory covers mostly the United States.',
  clearFilters: 'Clear search and filters',
  nationwide: 'Nationwide, U.S.',
  moreToKnow: (count: number) => `${count} more to know`,
  onlyInside: 'Works only on phones inside detention',
  address: 'Address',
  email: 'Email',
  whereWeReadIt: 'Where we read it',

  // Foot
  verifiedHim: 'His story verified through',
  verifiedCourts: 'court cases through',
  returnOrder: 'return order:',
  threadsInDetail: 'By thread',
  whySeeing: 'Why am I seeing this?',
  reportError: 'Report an error',
  aboutRecord: 'About this record',

  // Why am I seeing this?
  matched: 'Matched',
  recordOf: 'Record of',
  reasons: {
    'full-name': 'Named in full',
    'name-variant': 'A known way of writing his name',
    hashtag: 'A hashtag with his name',
    'surname-after-full-name': 'Surname, on a page that names him in full',
    'given-name-after-full-name': 'Given name, on a page that names him in full',
    'misspelling-after-full-name': 'A misspelling, on a page that names him in full',
    'given-name-with-context': 'Given name, beside words that only fit his case',
    'misspelling-with-context': 'A misspelling, beside words that only fit his case',
  },
  timesOver: (count: number) => plural(count, 'once', '# times'),
  openedByReader: 'This page does not name him in a form the extension knows. You opened the record yourself.',
  matchedHere: 'The match was made on this device. Nothing was sent.',
  notThisCase: 'Not about this case',
  notThisCaseMeans: 'Closes the context and stays quiet on this page from now on. The toolbar button brings it back.',
  quietNow: 'Quiet on this page from now on. The toolbar button brings the context back.',
  undo: 'Undo',
  theName: 'His name',

  // Report an error
  reportIntro:
    'This extension sends nothing. Copy the text below, add what you saw, and send it through the support link on the page where you installed the extension.',
  reportAddress: 'The address of this page is not in it. Add it if you wish.',
  reportText: 'Text of the report',
  copy: 'Copy',
  copied: 'Copied.',
  selectText: 'Select the text',
  reportBody: (facts: { version: string; view: string; published: string; language: string }) =>
    [
      'Case in Context: report of an error',
      `Record: ${facts.version}`,
      `View: ${facts.view}`,
      `Publication date as read: ${facts.published}`,
      `Language of the interface: ${facts.language}`,
      'What is wrong, and where you read otherwise:',
      '',
    ].join('\n'),

  // About this record
  version: 'Version',
  size: 'It holds',
  sizes: (claims: number, sources: number) => `${claims} statements from ${sources} sources`,
  howVerified:
    'A statement is confirmed when a primary record has it (a court, a government, a party about its own act), or two sources that do not retell one account. Of all others we say whose account they are.',
  recordCorrections: 'Corrections to this record',
  noRecordCorrections: 'None so far.',
  correctedBecause: 'Why',

  // Settings
  language: 'Language',
  languages: { en: 'English', es: 'Español' },
  otherLanguage: 'Español',
  sensitivePassages: 'Passages on violence, health and private life',
  fold: 'Fold them',
  showThem: 'Show them',
  sideOfScreen: 'Side of the window',
  left: 'Left',
  right: 'Right',
  sidebarStands: 'This panel',
  besideArticle: 'Beside the article if it fits',
  overArticle: 'Over it',
  colours: 'Colours',
  automatic: 'Automatic',
  light: 'Light',
  dark: 'Dark',
  inArticles: 'On articles about him',
  launcherTab: 'Tab at the edge',
  badgeOnly: 'Badge only',

  // Failure of one part
  partFailed: 'This part could not be shown',
  partFailedMeans: 'The article is unchanged and the other tabs work.',
  notesMissing: 'Notes could not be loaded',
  notesMissingMeans: 'The browser did not let them into this page. Notes that you kept before are not lost.',
  tryAgain: 'Try again',

  // Launcher
  launcher: {
    title: (name: string) => `Context on ${name}`,
    mentions: (count: number) => plural(count, '# mention on this page', '# mentions on this page'),
    later: (count: number) => plural(count, '# thing happened after it', '# things happened after it'),
    noDate: 'The page does not say when it was published',
    nothingLater: 'We know of nothing later',
    label: (mentions: number, later: number | null) =>
      `Context: ${plural(mentions, '# mention', '# mentions')} on this page${
        later === null ? '' : `, ${plural(later, '# later event', '# later events')}`
      }. Open.`,
    snooze: 'Snooze',
    snoozeSite: 'Snooze on this site',
    snoozeCase: 'Snooze for this case',
    snoozeMeans: 'The context stays closed until something material happens, or until you wake it.',
    cancel: 'Cancel',
    snoozedSite: 'Snoozed on this site',
    snoozedCase: 'Snoozed for this case',
    wakes: 'Wakes when something material happens',
    wake: 'Wake now',
    open: 'Open context',
    snoozedLabel: { site: 'Context is snoozed on this site. Open.', case: 'Context is snoozed for this case. Open.' },
    moveToLeft: 'Move to the left edge',
    moveToRight: 'Move to the right edge',
  },
};

/** The same record in every language; a missing string is a type error. */
export type Strings = typeof en;
