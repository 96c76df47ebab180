/** The record seen as a list of entries, for the rules that hold of every text, date or address wherever it stands. */
import { FILES, type FileKey, type RawData } from '../read-data.ts';

export interface Entry {
  file: string;
  /** The id, the place in the list, or `null` for a file that is one entry. */
  entry: string | null;
  value: unknown;
}

/** A value within an entry and the way to it: `statement.en`, `phones 1.seenDate`. */
export interface Leaf extends Entry {
  path: string;
  key: string;
  text: string;
}

/** Every entry of every file. `never-show.json` is left out: it alone may hold what no other file may. */
export function entriesOf(data: RawData): Entry[] {
  const keys = (Object.keys(FILES) as FileKey[]).filter((key) => key !== 'neverShow');
  return keys.flatMap((key): Entry[] => {
    const { file } = FILES[key];
    const value: unknown = data[key];
    if (!Array.isArray(value)) return [{ file, entry: null, value }];
    return value.map((item, index) => ({ file, entry: entryName(item, index), value: item }));
  });
}

/** The id of an entry, or its place counted from one when it has none. */
export function entryName(item: unknown, index: number): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

/** Every string of an entry, with the way to it; `[]` for an entry that holds none. */
export function leavesOf(entry: Entry): Leaf[] {
  return walk(entry, entry.value, '', '');
}

function walk(entry: Entry, value: unknown, path: string, key: string): Leaf[] {
  if (typeof value === 'string') return [{ ...entry, path, key, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => walk(entry, item, `${path} ${index + 1}`.trim(), key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    walk(entry, item, path === '' ? name : `${path}.${name}`, name),
  );
}

/** Texts in two languages anywhere in an entry: objects whose `en` and `es` are strings. */
export function bilingualsOf({ value }: Entry): { path: string; en: string; es: string }[] {
  return walkBilinguals(value, '');
}

function walkBilinguals(value: unknown, path: string): { path: string; en: string; es: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => walkBilinguals(item, `${path} ${index + 1}`.trim()));
  if (typeof value !== 'object' || value === null) return [];
  const { en, es } = value as Record<string, unknown>;
  const own = typeof en === 'string' && typeof es === 'string' ? [{ path: path === '' ? 'text' : path, en, es }] : [];
  const inner = Object.entries(value).flatMap(([name, item]) =>
    walkBilinguals(item, path === '' ? name : `${path}.${name}`),
  );
  return [...own, ...inner];
}
