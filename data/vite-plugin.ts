/** Gives the bundles the record as a module, and stops the build when the record is not fit to ship. */
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { assertSound } from './check/check-record.ts';
import { compileCaseFile, compileNames } from './compile.ts';
import { compileCues, publishersOf } from './compile-cues.ts';
import type { CompiledCues } from './compiled-cues.ts';
import { cueFiles, readCues } from './read-cues.ts';
import { dataFolder, FILES, type RawData, readData } from './read-data.ts';

/** What each module holds. */
const MODULES: Record<string, (raw: RawData, folder: string) => unknown> = {
  'virtual:case-file': compileCaseFile,
  'virtual:gate-names': (raw) => compileNames(raw.identity),
  'virtual:cues-en': (raw, folder) => cuesOf(raw, folder, 'en'),
  'virtual:cues-es': (raw, folder) => cuesOf(raw, folder, 'es'),
};

/** A page is in one language: the cues of the other one stay where they are. */
function cuesOf(raw: RawData, folder: string, language: 'en' | 'es'): CompiledCues {
  const { speakers, [language]: cues } = compileCues(readCues(join(folder, 'cues')), publishersOf(raw.sources));
  return { speakers, [language]: cues };
}

/** Serves `virtual:case-file`, `virtual:gate-names`, `virtual:cues-en` and `virtual:cues-es`; a broken data file is a build error that names file, entry and rule. */
export function caseFilePlugin(folder: string = dataFolder): Plugin {
  const files = [...Object.values(FILES).map(({ file }) => join(folder, file)), ...cueFiles(join(folder, 'cues'))];
  return {
    name: 'case-file',
    resolveId: (id) => (id in MODULES ? `\0${id}` : null),
    load(id) {
      const compile = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!compile) return null;
      for (const file of files) this.addWatchFile(file);
      return jsonModule(compile(readSoundData(folder), folder));
    },
    configureServer: (server) => reloadOnChange(server, files),
  };
}

function readSoundData(folder: string): RawData {
  const raw = readData(folder);
  assertSound(raw);
  return raw;
}

/** `JSON.parse` of one string starts about twice as fast as an object literal of the same size. */
function jsonModule(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `export default JSON.parse('${json}')`;
}

function reloadOnChange(server: ViteDevServer, files: string[]): void {
  server.watcher.add(files);
  server.watcher.on('change', (changed) => {
    if (!files.includes(changed)) return;
    for (const id of Object.keys(MODULES)) {
      const module = server.moduleGraph.getModuleById(`\0${id}`);
      if (module) server.moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: 'full-reload' });
  });
}
