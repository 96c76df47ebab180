import type { NotesArea } from './notes-draft.ts';
import { keysOf } from './notes-storage.ts';

/**
 * The same area, which throws when what it was to take away is still there: Firefox says yes and takes nothing away where
 * not a byte of the disk's share is free (measured in Firefox 153).
 */
export function sureArea(area: NotesArea): NotesArea {
  return {
    get: (keys) => area.get(keys),
    set: (items) => area.set(items),
    ...(area.getKeys && { getKeys: () => keysOf(area) }),
    async remove(keys) {
      await area.remove(keys);
      if (Object.keys(await area.get(keys)).length > 0) throw new Error('The storage is full: nothing was removed.');
    },
    async clear() {
      await area.clear();
      if ((await keysOf(area)).length > 0) throw new Error('The storage is full: nothing was removed.');
    },
  };
}
