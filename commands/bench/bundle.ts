import { build } from 'vite';
import { caseFilePlugin } from '../../data/vite-plugin.ts';
import { gatePatternPlugin } from '../build/gate-pattern-plugin.ts';
import { writtenNamesPlugin } from '../build/written-names-plugin.ts';

/** One self-running script of an entry file and all it imports, minified as in the extension. */
export async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [caseFilePlugin(), gatePatternPlugin(), writtenNamesPlugin()],
    build: {
      write: false,
      target: 'chrome125',
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Vite gave no bundle of ${entry}`);
  return output.output[0].code;
}
