import type { ExtensionApi, Session } from './browsers.ts';

/** Leaves no room to what the extension stores. Byte by byte, which takes its time. */
export async function fillStorage({ name, extensionPage }: Session): Promise<void> {
  await extensionPage.evaluate(name === 'chromium' ? fillOwnStorage : fillDiskShare);
}

/** Gives the room back; what else is stored stays. */
export async function emptyStorage({ extensionPage }: Session): Promise<void> {
  await extensionPage.evaluate(emptyDiskShare);
  await extensionPage.evaluate(removeFillers);
}

/** Runs in the extension's page. */
async function fillOwnStorage(): Promise<void> {
  const { local } = (globalThis as ExtensionApi).chrome.storage;
  for (let size = 1 << 20, n = 0; size > 0; n++) {
    try {
      await local.set({ [`filler${n}`]: 'x'.repeat(size) });
    } catch {
      size >>= 1;
    }
  }
}

/**
 * Runs in the extension's page: files that leave not a byte to anybody. Filled with settings, Firefox's database would
 * still find room for a small one among its pages.
 */
async function fillDiskShare(): Promise<void> {
  const { local } = (globalThis as ExtensionApi).chrome.storage;
  const folder = await navigator.storage.getDirectory();
  // What the database gives back when it tidies up is taken too: full is what refuses several times.
  for (let refused = 0, n = 0; refused < 4; ) {
    for (let size = 1 << 20; size > 0; n++) {
      try {
        const file = await folder.getFileHandle(`filler${n}`, { create: true });
        const stream = await file.createWritable();
        await stream.write(new Uint8Array(size));
        await stream.close();
      } catch {
        size >>= 1;
      }
    }
    refused = await local.set({ [`filler${n}`]: 'es' }).then(
      () => 0,
      () => refused + 1,
    );
  }
}

/** Runs in the extension's page. */
async function emptyDiskShare(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const names = await Array.fromAsync((folder as unknown as { keys(): AsyncIterable<string> }).keys());
  for (const name of names) await folder.removeEntry(name);
}

/** Runs in the extension's page. */
async function removeFillers(): Promise<void> {
  const { local } = (globalThis as ExtensionApi).chrome.storage;
  const names = Object.keys(await local.get(null)).filter((name) => name.startsWith('filler'));
  await local.remove(names);
}
