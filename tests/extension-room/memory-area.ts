import type { NotesArea } from '../../extension/notes-draft.ts';

/** What `browser.storage.local` is to notes, in memory: values are copies, as they are there. */
export function memoryArea(items: Record<string, unknown> = {}): NotesArea & { items: Map<string, unknown> } {
  const stored = new Map(Object.entries(structuredClone(items)));
  return {
    items: stored,
    async get(keys) {
      const wanted = (keys ?? [...stored.keys()]).filter((key) => stored.has(key));
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(stored.get(key))]));
    },
    async set(changed) {
      for (const [key, value] of Object.entries(structuredClone(changed))) stored.set(key, value);
    },
    async remove(keys) {
      for (const key of keys) stored.delete(key);
    },
    async clear() {
      stored.clear();
    },
    getKeys: async () => [...stored.keys()],
  };
}

/** The same area, each call of which does its work only once `turn` resolves. */
export function lateArea(area: NotesArea, turn: () => Promise<unknown>): NotesArea {
  return {
    get: async (keys) => turn().then(() => area.get(keys)),
    set: async (items) => turn().then(() => area.set(items)),
    remove: async (keys) => turn().then(() => area.remove(keys)),
    clear: async () => turn().then(() => area.clear()),
  };
}

/** The same area, which refuses to take anything more. */
export function refusingArea(area: NotesArea, error: unknown): NotesArea {
  return { ...area, set: () => Promise.reject(error), remove: () => Promise.reject(error) };
}
