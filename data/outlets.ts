/** The sites the extension is installed on, as the manifest wants them. Node, build time: `wxt.config.ts` calls it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { dataFolder } from './read-data.ts';
import { Outlet } from './schema.ts';

/** Match patterns such as `*://*.cnn.com/*`, each for a host with all its subdomains; sorted, none twice. */
export function outletMatches(folder: string = dataFolder): string[] {
  const outlets = v.parse(v.array(Outlet), JSON.parse(readFileSync(join(folder, 'outlets.json'), 'utf8')));
  const matches = outlets.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`));
  return [...new Set(matches)].sort();
}
