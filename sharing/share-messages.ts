import { formatDate } from '../casefile/format-date.ts';
import type { Language } from '../casefile/types.ts';
import { cleanText } from '../notes/clean-text.ts';
import type { AnnotatedPage } from '../notes/note.ts';
import { outletOf } from './shared-page.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Characters of a `mailto:` address; Windows hands mail programs about two thousand. */
const LONGEST_MAIL = 1_900;
/** Bytes; what Signal takes for one message. */
const LONGEST_MESSAGE = 2_048;
/** Code units of a title, the longest first: a long one gives way to the link. */
const TITLE_STEPS = [160, 80, 40, 0] as const;

export interface Shared {
  page: AnnotatedPage;
  /** The link. */
  url: string;
  /** How many passages it marks; with none it leads to the article. */
  passages: number;
  /** Whether notes are in it. */
  withNotes: boolean;
}

export interface ShareMessages {
  /** A `mailto:` address, which opens a mail without a recipient. */
  mail: string;
  /** Whether the link is in it. A mail program would cut a longer one: the mail then says that it is to be pasted. */
  mailHasLink: boolean;
  /** For messengers, the link in it. */
  short: string;
  /** The same without the link, for share sheets, which add it. */
  without: string;
}

/** Ready texts in the sender's language, which say what the link is and that nothing need be installed for it. */
export function shareMessages(language: Language, shared: Shared): ShareMessages {
  const texts = [
    ...TITLE_STEPS.slice(0, 2).map((most) => `${briefly(language, shared, most)}${highlighted(language, shared)}`),
    ...TITLE_STEPS.map((most) => briefly(language, shared, most)),
  ];
  const short = texts.map((text) => `${text}\n${shared.url}`).find((text) => byteLength(text) <= LONGEST_MESSAGE);
  const mails = TITLE_STEPS.map((most) => mailOf(language, shared, shared.url, most));
  const mail = mails.find((address) => address.length <= LONGEST_MAIL);
  return {
    mail: mail ?? mailToPasteInto(language, shared),
    mailHasLink: mail !== undefined,
    short: short ?? shared.url,
    without: texts[0] ?? '',
  };
}

/** The sentence that is worth most to somebody who does not know the extension. */
function highlighted(language: Language, { passages }: Shared): string {
  return passages === 0 ? '' : `. ${WORDS[language].highlighted}`;
}

function mailToPasteInto(language: Language, shared: Shared): string {
  const { paste } = WORDS[language];
  const mails = TITLE_STEPS.map((most) => mailOf(language, shared, paste, most));
  return mails.find((address) => address.length <= LONGEST_MAIL) ?? 'mailto:';
}

function mailOf(language: Language, shared: Shared, link: string, most: number): string {
  const { highlighted, notesAre } = WORDS[language];
  const explained = shared.passages === 0 ? [] : [highlighted, ...(shared.withNotes ? [notesAre] : [])];
  const lines = [`${briefly(language, shared, most)}:`, '', link, '', explained.join(' ')];
  const subject = articleOf(language, shared, most);
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n').trimEnd())}`;
}

/** "3 passages of “title” (outlet, date), with notes", with so much of the title. */
function briefly(language: Language, shared: Shared, most: number): string {
  const { passagesOf, withNotes } = WORDS[language];
  const article = articleOf(language, shared, most);
  const what = shared.passages === 0 ? article : passagesOf(shared.passages, article);
  return shared.passages > 0 && shared.withNotes ? `${what}, ${withNotes}` : what;
}

function articleOf(language: Language, { page }: Shared, most: number): string {
  const { quoted, untitled } = WORDS[language];
  const title = shortened(oneLine(page.title), most);
  const date = page.published === null ? '' : formatDate(page.published, language, 'long');
  const from = [shortened(oneLine(outletOf(page)), Math.max(most, 40)), date].filter(Boolean).join(', ');
  return `${title === '' ? untitled : quoted(title)}${from === '' ? '' : ` (${from})`}`;
}

/** The page chose it. */
function oneLine(text: string): string {
  return cleanText(text, 500).replace(/\s+/g, ' ');
}

function shortened(text: string, most: number): string {
  if (most === 0) return '';
  return text.length <= most ? text : `${cleanText(text, most - 1)}…`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

interface Words {
  quoted(title: string): string;
  untitled: string;
  passagesOf(count: number, article: string): string;
  withNotes: string;
  /** In the place of a link that is too long for a mail program. */
  paste: string;
  highlighted: string;
  notesAre: string;
}

const WORDS: Record<Language, Words> = {
  en: {
    quoted: (title) => `“${title}”`,
    untitled: 'an article',
    passagesOf: (count, article) => `${count} ${count === 1 ? 'passage' : 'passages'} of ${article}`,
    withNotes: 'with notes',
    paste: '[paste the link here]',
    highlighted: 'Most browsers highlight them without anything installed.',
    notesAre:
      'The notes show with the extension Case in Context. They are the sender’s own, not part of its verified record.',
  },
  es: {
    quoted: (title) => `«${title}»`,
    untitled: 'un artículo',
    passagesOf: (count, article) => `${count} ${count === 1 ? 'pasaje' : 'pasajes'} de ${article}`,
    withNotes: 'con notas',
    paste: '[pegue aquí el enlace]',
    highlighted: 'La mayoría de los navegadores los resaltan sin instalar nada.',
    notesAre:
      'Las notas se ven con la extensión Case in Context. Son de quien las envía y no forman parte de su registro verificado.',
  },
};
