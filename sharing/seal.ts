import { checkSum } from './check-sum.ts';
import { LARGEST_PAYLOAD } from './payload.ts';
import { type TextDirective, writeDirective } from './text-directive.ts';

const VERSION = 1;

/** Why the notes of a link cannot be read. */
export type Damage = 'cut' | 'too-large' | 'newer-version' | 'unreadable';

/** What stands after `casenotes=`: version, payload, checksum. It ends in a letter or digit, so that nothing is taken off. */
export function seal(encoded: string, passages: readonly TextDirective[]): string {
  return `${VERSION}.${encoded}.${sumOf(passages, encoded)}`;
}

/**
 * Over the passages too: notes name them by their place in the link, and must not land on others. Over what they say and
 * not how it is encoded, which programs on the way may change.
 */
function sumOf(passages: readonly TextDirective[], encoded: string): string {
  return checkSum([...passages.map(writeDirective), encoded].join('&'));
}

/** Version, payload, checksum; what a program has glued to the end is none of it. */
const SEALED = /^(?:(\d{1,6})(?:\.([\w-]*)(?:\.([0-9a-z]{0,7}))?)?)?/;

export type Opened = { encoded: string; isWhole: boolean } | { damage: Damage };

/** The payload of a `casenotes` directive; one without all of its checksum is tried, and known by its end. */
export function openSeal(part: string, passages: readonly TextDirective[]): Opened {
  const [, version = '', encoded = '', sum = ''] = SEALED.exec(withoutEscapes(part)) ?? [];
  if (Number(version) > VERSION) return { damage: 'newer-version' };
  if (encoded === '') return { damage: version === '' && part !== '' ? 'unreadable' : 'cut' };
  if (Number(version) < VERSION) return { damage: 'unreadable' };
  if (encoded.length > LARGEST_PAYLOAD) return { damage: 'too-large' };
  const expected = sumOf(passages, encoded);
  if (sum === expected) return { encoded, isWhole: true };
  return expected.startsWith(sum) ? { encoded, isWhole: false } : { damage: 'unreadable' };
}

/** Mail programs break long links, and some programs percent-encode what needs no encoding. */
function withoutEscapes(part: string): string {
  return part.replace(/%2[de]|%5f/gi, (escaped) => decodeURIComponent(escaped)).replace(/\s+|%20|%0[ad]/gi, '');
}
