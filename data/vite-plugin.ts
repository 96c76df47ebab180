/** Gives the bundles the record as a module, and stops the build when the record is not fit to ship. */
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { assertSound } from './check/check-record.ts';
import { checkCues } from './check/cues.ts';
import { assertNone } from './check/problem.ts';
import { compileCaseFile, compileNames } from './compile.ts';
import { compileCues, publishersOf } from './compile-cues.ts';
import type { CompiledCues } from './compiled-cues.ts';
import { cueFiles, readCues } from './read-cues.ts';
import { dataFolder, FILES, type RawData, readData } from './read-data.ts';

/** The code of each module. */
const MODULES: Record<string, (raw: RawData, folder: string) => string> = {
  // A script that is started for many things, few of which need the record, reads it when it does.
  'virtual:case-file': (raw) => `export default () => ${parsed(compileCaseFile(raw))}`,
  'virtual:gate-names': (raw) => `export default ${parsed(compileNames(raw.identity))}`,
  'virtual:cues': (raw, folder) => {
    const cues = readCues(join(folder, 'cues'));
    assertNone(checkCues(cues, raw));
    return cuesModule(compileCues(cues, publishersOf(raw.sources)));
  },
};

/** Each language is read when the first page in it is. */
function cuesModule({ speakers, en, es }: CompiledCues): string {
  const getters = Object.entries({ en, es }).map(([language, cues]) => `get ${language}() { return ${parsed(cues)} }`);
  return `export default { speakers: ${parsed(speakers)}, ${getters.join(', ')} }`;
}

/** Serves `virtual:case-file`, `virtual:gate-names` and `virtual:cues`; a broken data file is a build error that names file, entry and rule. */
export function caseFilePlugin(folder: string = dataFolder): Plugin {
  const files = [...Object.values(FILES).map(({ file }) => join(folder, file)), ...cueFiles(join(folder, 'cues'))];
  return {
    name: 'case-file',
    resolveId: (id) => (id in MODULES ? `\0${id}` : null),
    load(id) {
      const compile = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!compile) return null;
      for (const file of files) this.addWatchFile(file);
      return compile(readSoundData(folder), folder);
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
function parsed(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `JSON.parse('${json}')`;
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
