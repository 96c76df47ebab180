import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFiles, importsOf, readText } from './project-files.ts';

/** What each room may use of the others. Everything else is the wrong way. */
const MAY_USE: Record<string, string[]> = {
  data: [],
  casefile: ['data'],
  detection: ['casefile', 'data'],
  notes: ['casefile', 'detection'],
  page: ['detection', 'casefile', 'notes'],
  sharing: ['casefile', 'notes', 'detection'],
  components: ['casefile', 'detection', 'notes', 'sharing'],
  extension: ['casefile', 'data', 'notes', 'detection'],
  preview: ['components', 'casefile', 'detection', 'notes', 'sharing', 'data'],
  entrypoints: ['data', 'casefile', 'detection', 'notes', 'sharing', 'page', 'components', 'extension'],
};

/** Packages that a room may use in what ships; the other rooms use none. */
const PACKAGES: Record<string, RegExp> = {
  data: /^(valibot|vite|node:.*)$/,
  casefile: /^fuse\.js(\/.*)?$/,
  notes: /^(valibot|approx-string-match|fuse\.js(\/.*)?)$/,
  sharing: /^lean-qr(\/.*)?$/,
  components: /^preact(\/.*)?$/,
  extension: /^(webextension-polyfill|wxt\/.*)$/,
  entrypoints: /^(preact(\/.*)?|webextension-polyfill|wxt\/.*)$/,
  preview: /^(preact(\/.*)?|vite|node:.*)$/,
};

interface Use {
  file: string;
  room: string;
  specifier: string;
  typeOnly: boolean;
  /** The room the import leads to; `null` when it leads to a package or a virtual module. */
  target: string | null;
}

const uses = codeFiles()
  .filter((file) => (file.split('/')[0] ?? '') in MAY_USE)
  .flatMap((file) => importsOf(readText(file)).map(({ specifier, typeOnly }) => useOf(file, specifier, typeOnly)));

function useOf(file: string, specifier: string, typeOnly: boolean): Use {
  const path = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
  const isDeclaration = file.endsWith('.d.ts');
  return {
    file,
    room: file.split('/')[0] ?? '',
    specifier,
    typeOnly: typeOnly || isDeclaration,
    target: path?.split('/')[0] ?? null,
  };
}

/** The shapes of what is compiled are the one thing `data/` takes from rooms above it, and only for the compiler. */
function isCompiledShape({ room, target, typeOnly }: Use): boolean {
  return room === 'data' && (target === 'casefile' || target === 'detection') && typeOnly;
}

/** The scripts of one page meet in one object, whose type names what they hand each other. */
function isHandedOver({ file, typeOnly }: Use): boolean {
  return file === 'extension/content-world.ts' && typeOnly;
}

describe('imports between rooms', () => {
  test('there are imports to look at', () => {
    expect(uses.length).toBeGreaterThan(50);
  });

  test('run one way', () => {
    const wrong = uses.filter(
      (use) =>
        use.target &&
        use.target !== use.room &&
        !isCompiledShape(use) &&
        !isHandedOver(use) &&
        !MAY_USE[use.room]?.includes(use.target),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('components take of detection its types only', () => {
    const wrong = uses.filter(
      ({ room, target, typeOnly }) => room === 'components' && target === 'detection' && !typeOnly,
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('the schemas, and valibot with them, stay out of what ships', () => {
    const shipped = uses.filter(({ room, file }) => room !== 'data' && !file.endsWith('.config.ts'));
    const wrong = shipped.filter(({ target, typeOnly }) => target === 'data' && !typeOnly);
    // The two files of that room that are plain code, of plain values.
    const others = wrong.filter(({ specifier }) => !/\/data\/(?:names-file|compiled-cues)\.ts$/.test(specifier));
    expect(others.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('a room uses no package but its own', () => {
    const packages = uses.filter(({ specifier, typeOnly }) => !typeOnly && !/^(\.|virtual:)/.test(specifier));
    const wrong = packages.filter(({ room, specifier }) => !PACKAGES[room]?.test(specifier));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('the gate takes no polyfill, no component and no record', () => {
    const seen = new Set<string>();
    const pending = ['entrypoints/gate.ts'];
    for (let file = pending.pop(); file; file = pending.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { specifier, typeOnly } of importsOf(readText(file))) {
        if (typeOnly) continue;
        expect(specifier, `${file} imports ${specifier}`).not.toMatch(
          /webextension-polyfill|preact|fuse\.js|virtual:case-file/,
        );
        if (specifier.startsWith('.')) pending.push(posix.join(posix.dirname(file), specifier));
      }
    }
    expect([...seen].some((file) => file.startsWith('components/'))).toBe(false);
  });

  test('every relative import says its extension, so that Node runs the same files', () => {
    const wrong = uses.filter(
      ({ specifier }) => specifier.startsWith('.') && !/\.(tsx?|mjs|json|css(\?inline)?)$/.test(specifier),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

describe('nothing leaves the device', () => {
  const NETWORK =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b\s*\(/;
  const shipped = codeFiles().filter((file) =>
    /^(casefile|detection|page|components|extension|entrypoints)\//.test(file),
  );

  test.each(shipped)('%s asks nothing of the network', (file) => {
    expect(readText(file)).not.toMatch(NETWORK);
  });
});
