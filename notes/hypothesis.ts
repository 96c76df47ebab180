import type { AnnotationsOptions } from './annotations.ts';
import { codePointCounter } from './code-points.ts';
import type { AnnotatedPage, Note, PageNotes } from './note.ts';
import { NOTE_KINDS } from './note.ts';
import { ownElements, ownFields } from './own-fields.ts';
import type { RawNotes } from './read-annotations.ts';
import { readSelectors } from './read-selectors.ts';

/** Tags in which our exports keep what Hypothesis has no place for: a note's kind, and the entry that it is about. */
const KIND_TAG = 'case-in-context:';
const ABOUT_TAG = 'case-in-context:about:';
const MOST_TAGS = 50;

/**
 * The notes as the JSON that Hypothesis exports and imports. A page's outlet, date and language have no place there; a
 * note's kind and what it is about go into tags; an unsigned note comes from a user without a name.
 */
export function hypothesisExport(
  pages: readonly PageNotes[],
  { generated, textOf }: Pick<AnnotationsOptions, 'generated' | 'textOf'>,
): object {
  return {
    export_date: generated,
    export_userid: userOf(null),
    client_version: 'Case in Context',
    annotations: pages.flatMap(({ page, notes }) => {
      const text = textOf?.(page) ?? null;
      const count = text === null ? (offset: number) => offset : codePointCounter(text);
      return notes.map((note) => annotationOf(page, note, count));
    }),
  };
}

function annotationOf({ url, title }: AnnotatedPage, note: Note, count: (offset: number) => number): object {
  const { exact, prefix, suffix } = note.quote;
  const selector: object[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
  if (note.position) {
    const [start, end] = [count(note.position.start), count(note.position.end)];
    selector.unshift({ type: 'TextPositionSelector', start, end });
  }
  return {
    id: note.id,
    created: note.created,
    updated: note.modified,
    user: userOf(note.author),
    user_info: { display_name: note.author },
    uri: url,
    text: note.text,
    tags: [`${KIND_TAG}${note.kind}`, ...(note.about === null ? [] : [`${ABOUT_TAG}${note.about}`])],
    group: '__world__',
    permissions: { read: [userOf(note.author)], update: [userOf(note.author)], delete: [userOf(note.author)] },
    target: [{ source: url, selector }],
    document: { title: [title] },
    references: [],
    hidden: false,
    links: {},
  };
}

/** A user as Hypothesis names one. The domain is one that nobody can have (RFC 2606). */
function userOf(author: string | null): string {
  const name = (author ?? '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._]+/g, '')
    .slice(0, 30);
  return `acct:${name || 'anonymous'}@case-in-context.invalid`;
}

/** Whether this is an annotation as Hypothesis exports it: it has its page as `uri`. */
export function looksLikeHypothesis(item: unknown): boolean {
  const fields = ownFields(item);
  return fields !== null && typeof fields.uri === 'string' && !('motivation' in fields);
}

/** The note in an annotation of Hypothesis, or why there is none. Never throws. */
export function readHypothesis(item: unknown): RawNotes {
  const fields = ownFields(item);
  if (!fields) return { skipped: 'unreadable' };
  if ((ownElements(fields.references, 1)?.length ?? 0) > 0) return { skipped: 'reply' };
  const [target] = ownElements(fields.target, 1) ?? [fields.target];
  const selection = readSelectors(ownFields(target)?.selector);
  if (selection.quote === null) return { skipped: 'no-quote' };
  const tags = (ownElements(fields.tags, MOST_TAGS) ?? []).filter((tag) => typeof tag === 'string');
  const page = { url: fields.uri, title: readTitle(fields.document) };
  const note = {
    id: fields.id,
    ...selection,
    kind: NOTE_KINDS.find((kind) => tags.includes(`${KIND_TAG}${kind}`)) ?? 'comment',
    text: withTags(fields.text, tags),
    about: tags.find((tag) => tag.startsWith(ABOUT_TAG))?.slice(ABOUT_TAG.length) ?? null,
    author: readUser(fields),
    created: fields.created,
    modified: fields.updated,
  };
  return [{ page: { ...page, outlet: undefined, published: undefined, language: undefined }, ...note }];
}

/** What the note says, and tags of others behind it. */
function withTags(text: unknown, tags: readonly string[]): string {
  const own = tags.filter((tag) => !tag.startsWith(KIND_TAG)).map((tag) => `#${tag}`);
  return [typeof text === 'string' ? text : '', own.join(' ')].filter((part) => part !== '').join('\n\n');
}

function readTitle(document: unknown): unknown {
  const title = ownFields(document)?.title;
  return ownElements(title, 1)?.[0] ?? title;
}

/** The name that a user shows, else the account's; `null` for the one without a name in our own exports. */
function readUser({ user, user_info: info }: Readonly<Record<string, unknown>>): unknown {
  const shown = ownFields(info)?.display_name;
  if (typeof shown === 'string' && shown !== '') return shown;
  const account = typeof user === 'string' ? /^acct:([^@]+)@(.*)$/.exec(user) : null;
  return account && account[2] !== 'case-in-context.invalid' ? account[1] : null;
}
