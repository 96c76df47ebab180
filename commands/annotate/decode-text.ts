/** How far into a file its encoding may be declared (the HTML standard's number), in bytes. */
const PRESCAN = 1024;

/** Byte order marks. */
const MARKS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file: by its byte order mark; else as UTF-8 when it is that, for tools that save pages convert them and
 * leave the old declaration in place; else by the encoding it declares; else windows-1252, which has a character for
 * every byte.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? wideEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = declaredDecoder(bytes);
  // The one encoding that is written in ASCII bytes alone.
  if (declared?.encoding === 'iso-2022-jp') return declared.decode(bytes);
  return decodeUtf8(bytes) ?? (declared ?? new TextDecoder('windows-1252')).decode(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every other byte of its markup is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const head = [...bytes.subarray(0, 8)];
  if (head.length < 8) return null;
  if (head.every((byte, at) => (at % 2 === 1) === (byte === 0))) return 'utf-16le';
  return head.every((byte, at) => (at % 2 === 0) === (byte === 0)) ? 'utf-16be' : null;
}

/** null when no encoding is declared, or one that does not exist. */
function declaredDecoder(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}
