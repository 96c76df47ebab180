import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { NOTE_KINDS } from '../../notes/note.ts';
import { readBase64Url, writeBase64Url } from '../../sharing/base64url.ts';
import { checkSum } from '../../sharing/check-sum.ts';
import { deflate, inflate } from '../../sharing/deflate.ts';
import { LARGEST_PAYLOAD, readPayload, writePayload } from '../../sharing/payload.ts';

const packed = (json: unknown) => deflateRawSync(JSON.stringify(json)).toString('base64url');

describe('a payload', () => {
  test('comes back as it was written', async () => {
    const notes = NOTE_KINDS.map((kind, directive) => ({ directive, kind, text: `«${kind}» 👑\nñ`, about: null }));
    const payload = {
      author: 'Ana Núñez',
      notes: [...notes, { ...notes[0], directive: 0, kind: 'context', text: '', about: 'held-at-cecot' } as const],
    };
    expect(await readPayload(await writePayload(payload))).toEqual({ ok: true, payload });
  });

  test('unsigned comes back unsigned', async () => {
    const payload = { author: null, notes: [{ directive: 0, kind: 'comment', text: 'a', about: null } as const] };
    expect(await readPayload(await writePayload(payload))).toEqual({ ok: true, payload });
  });

  test('is read as documented: base64url of deflated rows', async () => {
    expect(await readPayload(packed([0, [2, 1, 'Why?', 'held-at-cecot']]))).toEqual({
      ok: true,
      payload: { author: null, notes: [{ directive: 2, kind: 'question', text: 'Why?', about: 'held-at-cecot' }] },
    });
  });

  test.each([
    ['no array', { notes: [] }],
    ['no notes', ['Ana']],
    ['nothing', null],
    [
      'rows that are none',
      [0, 'a', {}, null, [0], [0, 9, 'a'], [-1, 0, 'a'], [0.5, 0, 'a'], ['0', 0, 'a'], [0, 'length', 'a'], [0, 0, {}]],
    ],
  ])('with %s is unreadable', async (_what, json) => {
    expect(await readPayload(packed(json))).toEqual({ ok: false, reason: 'unreadable' });
  });

  test('keeps the rows that are notes', async () => {
    const reading = await readPayload(packed([0, 'x', [0, 0, 'a', '../../x'], [1, 9, 'b']]));
    expect(reading).toEqual({
      ok: true,
      payload: { author: null, notes: [{ directive: 0, kind: 'comment', text: 'a', about: null }] },
    });
  });

  test('is cleaned: no controls, no turned text, a name of one line, no lone surrogates', async () => {
    const reading = await readPayload(
      packed([' A\nn\u202Ea\ud800 ', [0, 0, `\u0000<b>x</b>\u2066\ud800${'y'.repeat(5_000)}`]]),
    );
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.payload.author).toBe('A na\ufffd');
    const [note] = reading.payload.notes;
    expect(note?.text.startsWith('<b>x</b>\ufffdyyy')).toBe(true);
    expect(note?.text).toHaveLength(2_000);
  });

  test.each([
    ['is too long', 'A'.repeat(LARGEST_PAYLOAD + 1)],
    ['has too many notes', packed([0, ...Array.from({ length: 201 }, () => [0, 0, 'a'])])],
    ['inflates to more than 256 kB', packed([0, [0, 0, 'a'.repeat(LARGEST_PAYLOAD)]])],
    ['is a bomb of 100 MB', deflateRawSync(Buffer.alloc(100_000_000)).toString('base64url')],
  ])('that %s is too large', async (_what, encoded) => {
    expect(await readPayload(encoded)).toEqual({ ok: false, reason: 'too-large' });
  });

  test.each([
    ['nothing', ''],
    ['no base64', 'ab+/'],
    ['half a byte', 'abcde'],
    ['no deflated data', '____'],
    ['no UTF-8', deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url')],
    ['no JSON', deflateRawSync('[0,').toString('base64url')],
    ['data after its end', `${deflateRawSync('[0,[0,0,"a"]]').toString('base64url')}AAAA`],
    ['arrays in arrays without end', deflateRawSync('['.repeat(100_000)).toString('base64url')],
  ])('of %s is unreadable', async (_what, encoded) => {
    expect(await readPayload(encoded)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

describe('bytes', () => {
  const bytes = Uint8Array.from({ length: 1_000 }, (_, at) => (at * 7919) % 256);

  test('come back from deflating', async () => {
    expect(await inflate(await deflate(bytes), 1_000)).toEqual({ ok: true, bytes });
  });

  test('one more than allowed are too many', async () => {
    expect(await inflate(await deflate(bytes), 999)).toEqual({ ok: false, reason: 'too-large' });
  });

  test('are written in base64url as Node writes them', () => {
    for (const length of [0, 1, 2, 3, 1_000]) {
      const written = writeBase64Url(bytes.subarray(0, length));
      expect(written).toBe(Buffer.from(bytes.subarray(0, length)).toString('base64url'));
      expect(readBase64Url(written)).toEqual(bytes.slice(0, length));
    }
  });
});

test('the checksum is the CRC-32 of the well-known example', () => {
  expect(Number.parseInt(checkSum('123456789'), 36)).toBe(0xcbf43926);
  expect(checkSum('')).toBe('0000000');
});
