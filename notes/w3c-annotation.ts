import { GENERATOR, MOTIVATIONS } from './annotations.ts';
import { describePage } from './collect-annotations.ts';
import { NOTE_KINDS } from './note.ts';
import { ownElements, ownFields } from './own-fields.ts';
import { plainBody } from './plain-body.ts';
import type { RawNote, RawNotes } from './read-annotations.ts';
import { type RawSelection, readSelectors } from './read-selectors.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Passages of one annotation that are taken. */
const MOST_TARGETS = 100;

/** Whether this is an object that has what an annotation has. */
export function looksLikeAnnotation(item: unknown): boolean {
  const fields = ownFields(item);
  return fields !== null && fields.target !== undefined;
}

/** A note for each passage of a W3C Web Annotation that is quoted in it, or why there is none. Never throws. */
export function readW3cAnnotation(item: unknown): RawNotes {
  const fields = ownFields(item);
  if (!fields || fields.target === undefined) return { skipped: 'unreadable' };
  const motivations = [fields.motivation].flat();
  if (motivations.includes('replying') || motivations.includes('oa:replying')) return { skipped: 'reply' };
  const said = readBodies(fields);
  const targets = listed(fields.target, MOST_TARGETS).map(readTarget);
  const quoted = targets.filter((target) => target.selection.quote !== null);
  if (quoted.length === 0) return { skipped: 'no-quote' };
  return quoted.map(({ page, selection }, number) => rawNote(fields, said, page, selection, number));
}

function rawNote(fields: Fields, said: Said, page: RawNote['page'], selection: RawSelection, number: number): RawNote {
  const id = fields.id ?? fields['@id'];
  return {
    page,
    ...selection,
    ...said,
    // Passages of one annotation become notes of their own.
    id: number === 0 ? id : `${String(id)} ${number + 1}`,
    kind: readKind(fields),
    author: readAuthor(fields.creator),
    created: fields.created,
    modified: fields.modified,
  };
}

function readTarget(target: unknown): { page: RawNote['page']; selection: RawSelection } {
  const fields = ownFields(target) ?? { source: target };
  const source = fields.source ?? fields.id ?? fields['@id'];
  const node = ownFields(listed(source, 1)[0]);
  const url = node ? (node.id ?? node['@id']) : listed(source, 1)[0];
  const known = { title: undefined, outlet: undefined, published: undefined, language: undefined };
  return {
    page: { ...known, ...(node ? describePage(node) : {}), url },
    selection: readSelectors(fields.selector),
  };
}

/** The kind whose motivation the annotation names first; a comment when it names none of ours. */
function readKind({ motivation }: Fields): string {
  for (const named of [motivation].flat()) {
    const plain = typeof named === 'string' ? named.replace(/^oa:/, '') : '';
    const kind = NOTE_KINDS.find((candidate) => MOTIVATIONS[candidate] === plain);
    if (kind) return kind;
  }
  return 'comment';
}

/** The first creator's name, which is what a note can show; an address alone is no name. */
function readAuthor(creator: unknown): unknown {
  const [first] = listed(creator, 1);
  const agent = ownFields(first);
  if (agent) return [agent.name ?? agent.nickname ?? agent['foaf:name']].flat()[0];
  return typeof first === 'string' && !first.includes(':') ? first : null;
}

interface Said {
  text: string;
  about: string | null;
}

/** What the bodies say, one after the other; tags with a `#`. Only our own files name entries of the record. */
function readBodies(fields: Fields): Said {
  if (typeof fields.bodyValue === 'string') return { text: fields.bodyValue, about: null };
  const isOurs = ownFields(fields.generator)?.name === GENERATOR.name;
  const texts: string[] = [];
  let about: string | null = null;
  for (const body of listed(fields.body, MOST_TARGETS)) {
    const { text, purposes } = readBody(body);
    if (isOurs && purposes.includes('identifying')) about = text;
    else if (text !== '') texts.push(purposes.includes('tagging') ? `#${text}` : text);
  }
  return { text: texts.join('\n\n'), about };
}

function readBody(body: unknown): { text: string; purposes: unknown[] } {
  if (typeof body === 'string') return { text: webLink(body), purposes: [] };
  const fields = ownFields(body);
  if (!fields) return { text: '', purposes: [] };
  const purposes = [fields.purpose].flat();
  // A choice means one of its items, the first before the others.
  if (fields.type === 'Choice') return readBody(ownFields(listed(fields.items, 1)[0]));
  if (typeof fields.value === 'string') return { text: plainBody(fields.value, fields.format), purposes };
  const source = ownFields(fields.source);
  if (typeof source?.value === 'string') return { text: plainBody(source.value, source.format), purposes };
  return { text: webLink(source?.id ?? fields.source ?? fields.id), purposes };
}

/** A body elsewhere is kept as its address; what is not on the web is not. */
function webLink(address: unknown): string {
  return typeof address === 'string' && /^https?:\/\/\S+$/i.test(address) ? address : '';
}

function listed(value: unknown, most: number): unknown[] {
  if (value === undefined || value === null) return [];
  return ownElements(value, most) ?? [value];
}
