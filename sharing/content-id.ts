/** FNV-1a of 128 bits: the prime and the number to begin with (draft-eastlake-fnv). */
const PRIME = 0x1000000000000000000013bn;
const BEGIN = 0x6c62272e07bb014262b821756295c58dn;

/**
 * A `urn:uuid:` made of the content alone (version 8 of RFC 9562), so that the same annotation exported twice is one.
 * For telling things apart, not for secrecy: who wants two contents with one id can make them.
 */
export function contentId(...parts: readonly (string | number | null)[]): string {
  let hash = BEGIN;
  for (const unit of JSON.stringify(parts)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * PRIME);
  }
  const hex = hash.toString(16).padStart(32, '0');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
