import { pageIdOf } from './page-id.ts';

/**
 * Whether two addresses may lead to one page, whose query changed while it loaded or was read: they have one path, and no
 * parameter that both have differs. `pageIdOf` is stricter. What is not on the web is no page.
 */
export function mayBeSamePage(one: string, other: string): boolean {
  const path = pageIdOf(one.replace(/[?#].*$/s, ''));
  if (path === null || path !== pageIdOf(other.replace(/[?#].*$/s, ''))) return false;
  const theirs = parametersOf(other);
  return [...parametersOf(one)].every(([name, value]) => (theirs.get(name) ?? value) === value);
}

/** Those that tell pages apart; of a query that is too long to be read, none. */
function parametersOf(address: string): Map<string, string> {
  const query = pageIdOf(address.replace(/#.*$/s, ''))?.split('?', 2)[1] ?? '';
  return new Map(query.split('&').map((parameter): [string, string] => [parameter.replace(/=.*$/s, ''), parameter]));
}
