/** Finds a telephone number however it is written: separators, entities and escapes between digits, keypad letters, +1. */

const KEYPAD: Record<string, string> = {
  2: 'ABC',
  3: 'DEF',
  4: 'GHI',
  5: 'JKL',
  6: 'MNO',
  7: 'PQRS',
  8: 'TUV',
  9: 'WXYZ',
};

/** Up to four signs that are no letters or digits, or a space or dash in HTML, JavaScript or a URL: `&nbsp;`, `&#8209;`, `\u2011`, `%20`. */
const SEPARATOR = String.raw`(?:[^0-9A-Za-z]|&[a-z]+;|&#x?[0-9a-f]+;|\\u\{?[0-9a-f]{4}\}?|\\x[0-9a-f]{2}|(?:%[0-9a-f]{2})+){0,4}`;

/** A pattern for the number with these digits: "8663472423" also finds "1 (866) DHS-2-ICE". */
export function phonePattern(digits: string): RegExp {
  const keys = [...digits].map((digit) => `[${digit}${KEYPAD[digit] ?? ''}]`);
  return new RegExp(`(?<![0-9A-Za-z])(?:1${SEPARATOR})?${keys.join(SEPARATOR)}(?![0-9])`, 'i');
}

/** The number as it is keyed in: letters turned into digits, everything else dropped. */
export function keyedDigits(printed: string): string {
  const digits = [...printed.toUpperCase()].map(
    (sign) => Object.keys(KEYPAD).find((digit) => KEYPAD[digit]?.includes(sign)) ?? sign,
  );
  return digits.join('').replace(/\D/g, '');
}

/** The digits behind the country code, which is how a number is dialled within its country. */
export function nationalDigits(e164: string): string {
  return e164.startsWith('+1') ? e164.slice(2) : e164.slice(3);
}
