import { pluralIn } from './plural.ts';

const plural = pluralIn('en');

/** What the toolbar popup says in English. Apart from the rest, since the reader's script has no use for it. */
export const popupEn = {
  brand: 'Case in Context',
  looking: 'Looking at this page…',
  foundTitle: (name: string) => `This page names ${name}`,
  mentions: (count: number) => plural(count, '# mention on this page.', '# mentions on this page.'),
  later: (count: number) =>
    plural(count, '# thing happened after this article.', '# things happened after this article.'),
  noDate: 'The page does not say when it was published.',
  nothingLater: 'We know of nothing later.',
  openContext: 'Open context',
  nothingTitle: 'Nothing found here',
  nothing: (name: string) => `This page does not name ${name} in a form the extension knows. Nothing was added to it.`,
  lookAgain: 'Look again',
  silencedTitle: 'Quiet on this page',
  silenced: 'You said that this page is not about the case. You can change that.',
  unsilence: 'Show context here again',
  snoozedTitle: { site: 'Snoozed on this site', case: 'Snoozed for this case' },
  snoozed: 'The context stays closed until something material happens, or until you wake it.',
  wake: 'Wake now',
  awake: 'No longer snoozed',
  notListedTitle: 'Not looking at this site',
  notListed: 'You decide where it may look.',
  notOnList: 'is not on the list of news sites.',
  lookOnce: 'Look at this page',
  staysHere: 'What it reads stays on this device.',
  forbiddenTitle: 'The browser does not allow it here',
  refused: {
    'restricted-page': 'Browser pages, the extension store and PDF files cannot be read by extensions.',
    'no-permission': 'The browser did not give permission to read this page.',
    'page-gone': 'The page went away before it could be read. Reload it and try again.',
    unknown: 'The browser did not let the extension read this page.',
  },
  openAnyway: 'Open the record anyway',
  unchanged: 'The page is unchanged.',
  notHtmlTitle: 'This kind of page cannot be read',
  pdf: 'PDF files cannot be read by this extension.',
  notHtml: 'This is not a web page that the extension can read.',
  errorTitle: 'This did not work',
  tryAgain: 'Try again',
  snooze: 'Snooze on this site',
  snoozeCase: 'Snooze for this case until something material happens',
  notThisCase: 'Not about this case',
  library: 'Notes library',
};

/** The same record in every language; a missing string is a type error. */
export type PopupStrings = typeof popupEn;
