declare const btoa: (bytes: string) => string;
declare const atob: (encoded: string) => string;

/** The bytes in letters, digits, `-` and `_`. https://www.rfc-editor.org/rfc/rfc4648#section-5 */
export function writeBase64Url(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** `null` for what is no base64url. */
export function readBase64Url(encoded: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(encoded) || encoded.length % 4 === 1) return null;
  const characters = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
