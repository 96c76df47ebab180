/** What is used of the platform's streams; every place where this runs has them. */
interface ByteStream {
  pipeThrough(through: object): ByteStream;
  getReader(): ByteReader;
}

interface ByteReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

declare const Blob: new (parts: readonly Uint8Array[]) => { stream(): ByteStream };
declare const CompressionStream: new (format: 'deflate-raw') => object;
declare const DecompressionStream: new (format: 'deflate-raw') => object;

export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'too-large' | 'unreadable' };

export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await readAll(streamOf(bytes, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
  if (packed === null) throw new Error('there is no bound to what is deflated');
  return packed;
}

/** What was deflated, as long as that is at most so many bytes: the rest of a bomb is never made. */
export async function inflate(bytes: Uint8Array, most: number): Promise<Inflated> {
  try {
    const inflated = await readAll(streamOf(bytes, new DecompressionStream('deflate-raw')), most);
    return inflated ? { ok: true, bytes: inflated } : { ok: false, reason: 'too-large' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

/** By way of a blob: in a content script of Firefox, a stream refuses the script's own arrays. */
function streamOf(bytes: Uint8Array, through: object): ByteReader {
  return new Blob([bytes]).stream().pipeThrough(through).getReader();
}

/** `null` when there are more bytes than that. */
async function readAll(reader: ByteReader, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {}); // what is broken further on does not matter any more
      return null;
    }
    pieces.push(value);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
