import type { NoteKind, Quote } from '../notes/note.ts';
import { type DirectiveShape, directiveFor } from './directive-for.ts';
import { carriesNotes, linkBase, NOTES_DIRECTIVE, notesPart, withDirectives } from './link-address.ts';
import { LARGEST_PAYLOAD, MOST_PAYLOAD_NOTES, type PayloadNote, readPayload, writePayload } from './payload.ts';
import { type Damage, openSeal, seal } from './seal.ts';
import { readDirectives, type TextDirective, writeDirective } from './text-directive.ts';

export { carriesNotes, withoutNotes } from './link-address.ts';

/** Characters. Messengers cut longer links, or do not take them for links. */
export const LONGEST_LINK = 1_800;
/** Characters of a fragment that are looked at: the largest payload, percent-encoded, and room for passages. */
const LONGEST_FRAGMENT = 4 * LARGEST_PAYLOAD;

/** A passage to be shared, with the sender's note on it or without. */
export interface SharedPassage {
  quote: Quote;
  note: { kind: NoteKind; text: string; about: string | null } | null;
}

export interface ShareLink {
  /** '' when the page has no address on the web. */
  url: string;
  length: number;
  /** Whether it can be sent; what does not fit goes into a file. */
  fits: boolean;
  /** Passages without a word in them, which no link can lead to. */
  leftOut: number;
  trouble: 'too-long' | 'no-address' | null;
}

/** A note that came in a link: written by somebody, and never part of the record. */
export interface ReceivedNote {
  passage: TextDirective;
  kind: NoteKind;
  text: string;
  about: string | null;
  author: string | null;
}

/** What a link brings. A damaged one still has its passages, as browsers highlight them. */
export type ShareLinkReading =
  | { kind: 'none' }
  | { kind: 'notes'; notes: ReceivedNote[]; passages: TextDirective[] }
  | { kind: 'damaged'; reason: Damage; passages: TextDirective[] };

interface Share {
  url: string;
  /** The article's text, where it is at hand. */
  text: string | null;
  passages: readonly SharedPassage[];
  /** `null`: unsigned. */
  author: string | null;
}

/** The link to these passages and notes; with less of each passage's words where it would be too long else. */
export async function buildShareLink(share: Share): Promise<ShareLink> {
  const base = linkBase(share.url);
  if (base === null) return { url: '', length: 0, fits: false, leftOut: share.passages.length, trouble: 'no-address' };
  const whole = await linkOf(base, share, 'whole');
  return whole.fits ? whole : await linkOf(base, share, 'ends');
}

/** The link to a passage, without notes; '' when the page has no address on the web. */
export function passageLink(url: string, quote: Quote, text: string | null, longest = LONGEST_LINK): string {
  const base = linkBase(url);
  if (base === null) return '';
  const links = (['whole', 'ends'] as const).map((shape) => withDirectives(base, written(quote, text, shape)));
  return links.find((link) => link.length <= longest) ?? links.at(-1) ?? base;
}

/** What a link brings, whoever wrote it; never throws. */
export async function readShareLink(address: string): Promise<ShareLinkReading> {
  const at = address.indexOf('#');
  const fragment = at < 0 ? '' : address.slice(at + 1);
  if (fragment.length > LONGEST_FRAGMENT) return readTooLarge(fragment);
  const part = notesPart(fragment);
  if (part === null) return { kind: 'none' };
  const passages = readDirectives(fragment);
  const opened = openSeal(part, passages);
  if ('damage' in opened) return { kind: 'damaged', reason: opened.damage, passages };
  const reading = await readPayload(opened.encoded);
  if (!reading.ok) {
    const reason = reading.reason === 'unreadable' && !opened.isWhole ? 'cut' : reading.reason;
    return { kind: 'damaged', reason, passages };
  }
  const { author } = reading.payload;
  const notes = reading.payload.notes.flatMap(({ directive, ...note }) => {
    const passage = passages[directive];
    return passage ? { passage, ...note, author } : [];
  });
  return notes.length === 0 ? { kind: 'damaged', reason: 'unreadable', passages } : { kind: 'notes', notes, passages };
}

/** The passages at the beginning, which are what a link from a person has. */
function readTooLarge(fragment: string): ShareLinkReading {
  if (!carriesNotes(`#${fragment}`)) return { kind: 'none' };
  return { kind: 'damaged', reason: 'too-large', passages: readDirectives(fragment.slice(0, LONGEST_FRAGMENT)) };
}

async function linkOf(base: string, { text, passages, author }: Share, shape: DirectiveShape): Promise<ShareLink> {
  const directives: string[] = [];
  const notes: PayloadNote[] = [];
  let leftOut = 0;
  for (const { quote, note } of passages) {
    const [directive] = written(quote, text, shape);
    if (directive === undefined) {
      leftOut += 1;
      continue;
    }
    if (!directives.includes(directive)) directives.push(directive);
    if (note) notes.push({ directive: directives.indexOf(directive), ...note });
  }
  const url = withDirectives(base, [...directives, ...(await sealNotes(author, notes, directives))]);
  const fits = url.length <= LONGEST_LINK && notes.length <= MOST_PAYLOAD_NOTES;
  return { url, length: url.length, fits, leftOut, trouble: fits ? null : 'too-long' };
}

/** The directive of a passage in a list; `[]` for one to which no directive leads. */
function written(quote: Quote, text: string | null, shape: DirectiveShape): string[] {
  const directive = directiveFor(quote, text, shape);
  return directive ? [writeDirective(directive)] : [];
}

/** The directive that browsers pass over, in a list; `[]` when there are no notes. */
async function sealNotes(
  author: string | null,
  notes: PayloadNote[],
  directives: readonly string[],
): Promise<string[]> {
  if (notes.length === 0) return [];
  const encoded = await writePayload({ author, notes });
  return [`${NOTES_DIRECTIVE}=${seal(encoded, readDirectives(directives.join('&')))}`];
}
