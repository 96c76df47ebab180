import { describe, expect, test } from 'vitest';
import {
  buildShareLink,
  carriesNotes,
  LONGEST_LINK,
  passageLink,
  type ReceivedNote,
  readShareLink,
  withoutNotes,
} from '../../sharing/share-link.ts';
import { readDirectives } from '../../sharing/text-directive.ts';
import { linkCase } from './share-link-cases.ts';

const two = linkCase('en', 2);
const link = (await buildShareLink({ ...two, author: 'Ana Núñez' })).url;
const whole = await notesOf(link);

async function notesOf(address: string): Promise<ReceivedNote[]> {
  const reading = await readShareLink(address);
  if (reading.kind !== 'notes') throw new Error(`${reading.kind}: ${address}`);
  return reading.notes;
}

describe('a share link', () => {
  test('brings its notes, each with its passage, in their order', () => {
    expect(whole.map(({ text, about, kind, author }) => ({ text, about, kind, author }))).toEqual(
      two.passages.map(({ note }) => ({ ...note, author: 'Ana Núñez' })),
    );
    expect(whole.map(({ passage }) => passage)).toEqual(readDirectives(link.slice(link.indexOf('#'))));
  });

  test('has the form that is documented', () => {
    expect(link).toMatch(
      /^https:\/\/www\.latimes\.com\/[^#]*#part-2:~:text=[^&]+&text=[^&]+&casenotes=1\.[\w-]+\.[0-9a-z]{7}$/,
    );
    expect(link).toMatch(/^[\x21-\x7e]+[A-Za-z0-9]$/);
  });

  test('of passages without notes has no payload', async () => {
    const passages = two.passages.map(({ quote }) => ({ quote, note: null }));
    const bare = await buildShareLink({ ...two, passages, author: 'Ana' });
    expect(bare).toEqual({ url: withoutNotes(link), length: bare.url.length, fits: true, leftOut: 0, trouble: null });
    expect(await readShareLink(bare.url)).toEqual({ kind: 'none' });
  });

  test('marks a passage with two notes once', async () => {
    const [first] = two.passages;
    if (!first) throw new Error('there is no passage');
    const { url } = await buildShareLink({ ...two, passages: [first, first], author: null });
    expect(url.match(/text=/g)).toHaveLength(1);
    expect(await notesOf(url)).toHaveLength(2);
  });

  test('leaves out what has no words, and says so', async () => {
    const passages = [{ quote: { exact: '…', prefix: '', suffix: '' }, note: null }, ...two.passages];
    expect(await buildShareLink({ ...two, passages, author: null })).toMatchObject({ leftOut: 1, fits: true });
  });

  test('has less of its passages’ words where it would be too long else', async () => {
    const six = linkCase('es', 6);
    const built = await buildShareLink({ ...six, author: null });
    expect(built.fits).toBe(true);
    const notes = await notesOf(built.url);
    expect(notes).toHaveLength(6);
    expect(notes.every(({ passage }) => passage.end !== null)).toBe(true);
  });

  test('that is too long is known to be', async () => {
    const url = `https://www.latimes.com/${'a'.repeat(1_790)}`;
    const built = await buildShareLink({ ...two, url, author: null });
    expect(built).toMatchObject({ fits: false, trouble: 'too-long' });
    expect(built.length).toBe(built.url.length);
  });

  test('with more notes than are read does not fit, short as it is', async () => {
    const [first] = two.passages;
    const passages = Array.from({ length: 201 }, () => first).flatMap((one) => one ?? []);
    const built = await buildShareLink({ ...two, passages, author: null });
    expect(built.length).toBeLessThan(LONGEST_LINK);
    expect(built.fits).toBe(false);
  });

  test.each(['javascript:alert(1)', 'file:///a.html', ''])('is none for a page at %j', async (url) => {
    expect(await buildShareLink({ ...two, url, author: null })).toEqual({
      url: '',
      length: 0,
      fits: false,
      leftOut: 2,
      trouble: 'no-address',
    });
  });
});

describe('a link to one passage', () => {
  const { quote } = linkCase('es', 1).passages[0] ?? { quote: { exact: '', prefix: '', suffix: '' } };

  test('marks it and brings no notes', () => {
    const single = passageLink('https://elpais.com/a', quote, null);
    expect(readDirectives(single.split('#')[1] ?? '')).toHaveLength(1);
    expect(carriesNotes(single)).toBe(false);
  });

  test('has its first and last words alone where it shall be short', () => {
    expect(passageLink('https://elpais.com/a', quote, null).length).toBeGreaterThan(160);
    expect(passageLink('https://elpais.com/a', quote, null, 160).length).toBeLessThanOrEqual(160);
  });

  test('is the page’s address when the passage has no words, and nothing when the page has no address', () => {
    expect(passageLink('https://elpais.com/a', { exact: '…', prefix: '', suffix: '' }, null)).toBe(
      'https://elpais.com/a',
    );
    expect(passageLink('about:blank', quote, null)).toBe('');
  });
});

/** What programs on the way do to a link that leaves it readable. */
const HARMLESS: Record<string, (link: string) => string> = {
  'a full stop behind it': (link) => `${link}.`,
  'a bracket behind it': (link) => `${link})`,
  'an angle bracket behind it, encoded': (link) => `${link}%3E`,
  'a quotation mark and a full stop behind it': (link) => `${link}”.`,
  'another directive behind it': (link) => `${link}&utm_source=mail`,
  'a line break in its payload': (link) => link.replace(/(casenotes=1\..{9})/, '$1\r\n '),
  'an encoded line break in its payload': (link) => link.replace(/(casenotes=1\..{9})/, '$1%0A'),
  'its ampersands escaped': (link) => link.replaceAll('&', '&amp;'),
  'the signs of its payload encoded': (link) =>
    link.replace(/casenotes=.*/, (part) => part.replaceAll('-', '%2D').replaceAll('_', '%5f').replaceAll('.', '%2E')),
  'the sign behind its name encoded': (link) => link.replace('casenotes=', 'casenotes%3D'),
  'the escapes of its passages in small letters': (link) => link.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  'needless escapes of its passages taken away': (link) =>
    link.replaceAll('%2D', '-').replaceAll('%2E', '.').replaceAll('%21', '!'),
  'the tracking of a network in its query': (link) => link.replace('?', '?fbclid=1&'),
  'an ordinary fragment': (link) => link.replace('#part-2:~:', '#'),
  'its checksum cut off': (link) => link.slice(0, -8),
  'its checksum cut': (link) => link.slice(0, -3),
};

describe('a share link is read with', () => {
  test.each(Object.entries(HARMLESS))('%s', async (_title, change) => {
    expect(change(link)).not.toBe(link);
    expect(await notesOf(change(link))).toEqual(whole);
  });
});

/** What leaves nothing that could be relied on. */
const HARMFUL: Record<string, readonly [change: (link: string) => string, reason: string]> = {
  'one sign of its payload changed': [(link) => link.replace(/(casenotes=1\..{9})./, '$1_'), 'unreadable'],
  'its letters made small': [(link) => link.toLowerCase(), 'unreadable'],
  'a passage lost': [(link) => link.replace(/text=[^&]*&/, ''), 'unreadable'],
  'a passage changed': [(link) => link.replace('text=', 'text=x'), 'unreadable'],
  'its passages exchanged': [(link) => link.replace(/(text=[^&]*)&(text=[^&]*)/, '$2&$1'), 'unreadable'],
  'no version': [(link) => link.replace('casenotes=1.', 'casenotes=x.'), 'unreadable'],
  'version 0': [(link) => link.replace('casenotes=1.', 'casenotes=0.'), 'unreadable'],
  'a version to come': [(link) => link.replace('casenotes=1.', 'casenotes=2.'), 'newer-version'],
  'a version far away': [(link) => link.replace('casenotes=1.', 'casenotes=999999.'), 'newer-version'],
  'an ellipsis for its end': [(link) => `${link.slice(0, -30)}…`, 'cut'],
  'a payload of 1 MB': [(link) => link.replace('casenotes=1.', `casenotes=1.${'A'.repeat(1_000_000)}`), 'too-large'],
  '2 MB behind it': [(link) => `${link}${'A'.repeat(2_000_000)}`, 'too-large'],
};

describe('a share link is known to be damaged with', () => {
  test.each(Object.entries(HARMFUL))('%s', async (_title, [change, reason]) => {
    expect(change(link)).not.toBe(link);
    expect(await readShareLink(change(link))).toMatchObject({ kind: 'damaged', reason });
  });

  test('notes on passages that it does not have', async () => {
    const { seal } = await import('../../sharing/seal.ts');
    const { writePayload } = await import('../../sharing/payload.ts');
    const encoded = await writePayload({
      author: null,
      notes: [{ directive: 1, kind: 'comment', text: 'a', about: null }],
    });
    const address = `https://a.com/#:~:text=a&casenotes=${seal(encoded, readDirectives('text=a'))}`;
    expect(await readShareLink(address)).toMatchObject({ kind: 'damaged', reason: 'unreadable' });
  });
});

describe('a share link that is cut', () => {
  const payloadAt = link.indexOf('&casenotes');

  test('anywhere behind its passages still marks them, and says that notes are missing', async () => {
    const passages = readDirectives(link.slice(link.indexOf('#')));
    for (let end = payloadAt + 1; end < link.length - 8; end += 1) {
      expect(await readShareLink(link.slice(0, end))).toEqual({ kind: 'damaged', reason: 'cut', passages });
    }
  });

  test('within its passages brings no notes, and none of them on another passage', async () => {
    for (let end = 0; end <= payloadAt; end += 1) {
      const reading = await readShareLink(link.slice(0, end));
      expect(reading.kind === 'notes').toBe(false);
    }
  });

  test('is asked for notes by the cheap question too', () => {
    for (let end = payloadAt + 1; end <= link.length; end += 1) expect(carriesNotes(link.slice(0, end))).toBe(true);
  });
});
