/** Four beginnings for the four quarters, so that they do not all say the same: the first digits of pi in base 16. */
const BEGINNINGS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];

/**
 * A UUID made of the content alone (version 8 of RFC 9562), so that the same thing read twice is one. For telling apart,
 * not for secrecy. In 32-bit steps: a file brings thousands.
 */
export function contentUuid(...parts: readonly (string | number | null)[]): string {
  const content = JSON.stringify(parts);
  const quarters = BEGINNINGS.map((beginning, number) => hash32(content, beginning, number));
  const hex = quarters.map((quarter) => quarter.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}

/** FNV-1a with MurmurHash3's finish, which spreads the last characters over all bits. */
function hash32(content: string, beginning: number, number: number): number {
  let hash = beginning ^ number;
  for (let at = 0; at < content.length; at += 1) {
    hash = Math.imul(hash ^ (content.charCodeAt(at) + number), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
