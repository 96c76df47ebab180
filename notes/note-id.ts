const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A new random id (a UUID of version 4). `random` fills what it is given, as `crypto.getRandomValues` does:
 * `crypto.randomUUID` is missing on pages that came over `http:`.
 */
export function newNoteId(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const bytes = random(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => markedByte(byte, at).toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The UUID in small letters, taken out of a `urn:uuid:` where it is in one; `null` when it is none. */
export function readUuid(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 'urn:uuid:'.length + 36) return null;
  const uuid = value.toLowerCase().replace(/^urn:uuid:/, '');
  return UUID.test(uuid) ? uuid : null;
}

/** Byte 6 says the version, byte 8 the variant. */
function markedByte(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x40;
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}
