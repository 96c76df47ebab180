import type { Resource } from './types.ts';

/** Ids of the services that a text names, by what their name begins with ("Lambda Legal") or by its abbreviation ("ImmDef"). */
export function servicesNamed(text: string, resources: readonly Resource[]): string[] {
  // An authority is named in every other article, and not as help.
  const services = resources.filter(({ kind }) => kind !== 'government-tool');
  return services.filter(({ name }) => namesOf(name).some((one) => hasName(text, one))).map(({ id }) => id);
}

/**
 * "Immigrant Defenders Law Center (ImmDef)" has two names; "Human Rights First: Refugee Representation" is a part of what it begins with.
 * "City of Los Angeles: know your rights" is a page, and the city no service.
 */
function namesOf(name: string): string[] {
  const [whole = ''] = name.split(/ \(|: (?=\p{Lu})| - | \/ /u);
  const abbreviation = /\((\S*\p{Lu}\S*\p{Lu}\S*)\)/u.exec(name)?.[1];
  return abbreviation === undefined ? [whole] : [whole, abbreviation];
}

/** As it is written, and not within another word. */
function hasName(text: string, name: string): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return true;
  }
  return false;
}
