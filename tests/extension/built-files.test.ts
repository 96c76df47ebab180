import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserNames } from './browsers.ts';
import { builtFolder } from './built-extension.ts';

test.each(browserNames)(
  'no script built for %s can call a server',
  async (name) => {
    const folder = await builtFolder(name);
    for (const script of globSync('**/*.js', { cwd: folder })) {
      const code = readFileSync(join(folder, script), 'utf8');
      const found = code.match(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\bimport\(/);
      expect(found?.[0], script).toBe(undefined);
    }
  },
  180_000,
);
