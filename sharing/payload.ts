import { cleanText } from '../notes/clean-text.ts';
import { LONGEST_AUTHOR, LONGEST_TEXT, NOTE_KINDS, type NoteKind } from '../notes/note.ts';
import { readBase64Url, writeBase64Url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (encoding: 'utf-8', options: { fatal: true }) => { decode(bytes: Uint8Array): string };

/** Bytes of the payload, inflated and not: a thousand times what a link holds, and little enough to be read at once. */
export const LARGEST_PAYLOAD = 256 * 1024;
export const MOST_PAYLOAD_NOTES = 200;
const ENTRY_ID = /^[a-z0-9-]{1,80}$/;

/** A note as it travels; whose passage it is about is told by the place of that in the link's directives. */
export interface PayloadNote {
  directive: number;
  kind: NoteKind;
  text: string;
  /** The id of an entry of the record; `null` when it is about none, or the id is no id. */
  about: string | null;
}

export interface Payload {
  /** `null`: unsigned. */
  author: string | null;
  notes: PayloadNote[];
}

export type PayloadReading = { ok: true; payload: Payload } | { ok: false; reason: 'too-large' | 'unreadable' };

/** The author (0 when unsigned), then a row for each note: place of its directive, place of its kind, text, entry. */
export async function writePayload({ author, notes }: Payload): Promise<string> {
  const rows = notes.map(({ directive, kind, text, about }) => {
    const row = [directive, NOTE_KINDS.indexOf(kind), text];
    return about === null ? row : [...row, about];
  });
  const json = JSON.stringify([author ?? 0, ...rows]);
  return writeBase64Url(await deflate(new TextEncoder().encode(json)));
}

/**
 * The notes of a payload that anybody may have written; never throws. Its bounds come before each step of work, and rows
 * that are no notes are left out.
 */
export async function readPayload(encoded: string): Promise<PayloadReading> {
  if (encoded.length > LARGEST_PAYLOAD) return { ok: false, reason: 'too-large' };
  const packed = readBase64Url(encoded);
  const inflated = packed ? await inflate(packed, LARGEST_PAYLOAD) : null;
  if (!inflated) return { ok: false, reason: 'unreadable' };
  return inflated.ok ? readRows(parse(inflated.bytes)) : inflated;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function readRows(value: unknown): PayloadReading {
  if (!Array.isArray(value)) return { ok: false, reason: 'unreadable' };
  const [author, ...rows]: unknown[] = value;
  if (rows.length > MOST_PAYLOAD_NOTES) return { ok: false, reason: 'too-large' };
  const notes = rows.flatMap((row) => readRow(row) ?? []);
  return notes.length === 0
    ? { ok: false, reason: 'unreadable' }
    : { ok: true, payload: { author: readAuthor(author), notes } };
}

function readRow(row: unknown): PayloadNote | null {
  if (!Array.isArray(row)) return null;
  const [directive, kindAt, text, about]: unknown[] = row;
  const kind = typeof kindAt === 'number' ? NOTE_KINDS[kindAt] : undefined;
  if (typeof directive !== 'number' || !Number.isInteger(directive) || directive < 0) return null;
  if (!kind || typeof text !== 'string') return null;
  return { directive, kind, text: cleanText(text, LONGEST_TEXT), about: readAbout(about) };
}

function readAbout(about: unknown): string | null {
  return typeof about === 'string' && ENTRY_ID.test(about) ? about : null;
}

/** A name is one line. */
function readAuthor(author: unknown): string | null {
  return typeof author === 'string' ? cleanText(author.replace(/\s+/g, ' '), LONGEST_AUTHOR) || null : null;
}
