import { parseWebAddress } from '../notes/web-address.ts';
import { FRAGMENT_DELIMITER, fragmentParts } from './text-directive.ts';

/** The name of our own directive, which browsers pass over. */
export const NOTES_DIRECTIVE = 'casenotes';

/**
 * The address to which directives can be added, its own `#section` included; ASCII alone, without credentials, and without
 * what another link had added. `null` when it is no web address.
 */
export function linkBase(address: string): string | null {
  const url = parseWebAddress(address);
  if (!url) return null;
  url.username = '';
  url.password = '';
  const section = url.hash.split(FRAGMENT_DELIMITER)[0] ?? '';
  url.hash = fragmentParts(section).some(isNotes) ? '' : section.replace(/^#$/, '');
  return balanced(url.href.replace(/#$/, ''));
}

/** The base with these parts of a fragment; the base alone when there are none. */
export function withDirectives(base: string, parts: readonly string[]): string {
  if (parts.length === 0) return base;
  return `${base}${base.includes('#') ? '' : '#'}${FRAGMENT_DELIMITER}${parts.join('&')}`;
}

/**
 * Whether the address brings notes, or did before it was cut; quick, since it is asked of every page. A fragment that
 * ends within the name was cut there.
 */
export function carriesNotes(address: string): boolean {
  const at = address.indexOf('#');
  if (at < 0) return false;
  return /[#&;:]casenotes(?:=|%3d)/i.test(address.slice(at)) || isCutInName(address.slice(at));
}

/** The same address without the notes; its passages stay, so that browsers still find them. */
export function withoutNotes(address: string): string {
  const at = address.indexOf('#');
  if (at < 0 || !carriesNotes(address)) return address;
  const [head, fragment] = [address.slice(0, at), address.slice(at + 1)];
  const delimiter = fragment.indexOf(FRAGMENT_DELIMITER);
  const section = delimiter < 0 ? '' : fragment.slice(0, delimiter);
  const kept = fragmentParts(fragment).filter((part) => !isNotes(part) && !isNameCut(part));
  const before = section === '' ? head : `${head}#${section}`;
  if (delimiter >= 0) return withDirectives(before, kept);
  return kept.length === 0 ? before : `${before}#${kept.join('&')}`;
}

/** What stands after `casenotes=`; '' for a link that was cut within the name, `null` when there is no such directive. */
export function notesPart(fragment: string): string | null {
  const part = fragmentParts(fragment).find(isNotes);
  if (part !== undefined) return part.replace(/^casenotes(?:=|%3d)/i, '');
  return isCutInName(fragment) ? '' : null;
}

function isNotes(part: string): boolean {
  return /^casenotes(?:=|%3d)/i.test(part);
}

function isCutInName(fragment: string): boolean {
  const at = fragment.lastIndexOf('&');
  return at >= 0 && fragment.includes(FRAGMENT_DELIMITER) && isNameCut(fragment.slice(at + 1));
}

function isNameCut(part: string): boolean {
  return NOTES_DIRECTIVE.startsWith(part);
}

/** Programs that look for links in running text end one at a bracket that nothing closes. */
function balanced(address: string): string {
  const count = (bracket: string) => address.split(bracket).length;
  if (count('(') === count(')') && count('[') === count(']')) return address;
  return address.replace(/[()[\]]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`);
}
