const POLYNOMIAL = 0xedb88320;
/** As many digits of base 36 as the largest checksum has. */
const DIGITS = 7;

/** The CRC-32 of text of ASCII alone, in small letters and digits: for noticing damage, no protection against intent. */
export function checkSum(ascii: string): string {
  let sum = ~0;
  for (let at = 0; at < ascii.length; at += 1) {
    sum ^= ascii.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (~sum >>> 0).toString(36).padStart(DIGITS, '0');
}
