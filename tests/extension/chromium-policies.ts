import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { ExtensionApi } from './browsers.ts';
import { waitFor } from './wait-for.ts';

/** Where Debian's Chromium reads what an administrator decides. */
const MACHINE_FOLDER = '/etc/chromium';

/** What an administrator decides for one Chromium of the tests, and for no other on this machine. */
export interface Policies {
  /** Starts Chromium under these policies. */
  program: string;
  /** Puts these in the place of the ones before, in a browser that runs, and waits until they hold. */
  set(browser: Browser, policies: object, holds: () => Promise<boolean>): Promise<void>;
  remove(): Promise<void>;
}

/** Why there can be no policies here; `null` when there can. */
export function policiesMissing(): string | null {
  if (process.env.CHROMIUM_BIN) return 'CHROMIUM_BIN may read its policies elsewhere';
  try {
    execFileSync('unshare', ['--mount', 'test', '-d', MACHINE_FOLDER], { stdio: 'ignore' });
    return null;
  } catch {
    return `only root may put a folder in the place of ${MACHINE_FOLDER}`;
  }
}

/** Puts a folder of its own in the place of the machine's, seen by the started Chromium alone. */
export async function ownPolicies(): Promise<Policies> {
  const folder = await mkdtemp(join(tmpdir(), 'policies-'));
  const etc = join(folder, 'etc');
  const program = join(folder, 'chromium');
  await cp(MACHINE_FOLDER, etc, { recursive: true });
  await mkdir(join(etc, 'policies/managed'), { recursive: true });
  await writeFile(
    program,
    `#!/bin/sh
exec unshare --mount --propagation private sh -c 'mount --bind ${etc} ${MACHINE_FOLDER} && exec chromium "$@"' chromium "$@"
`,
  );
  await chmod(program, 0o755);
  return {
    program,
    async set(browser, policies, holds) {
      await writeFile(join(etc, 'policies/managed/tests.json'), JSON.stringify(policies));
      await reloadPolicies(browser, holds);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Presses the button of chrome://policy, by itself Chromium looks every quarter of an hour, until `holds`. */
async function reloadPolicies(browser: Browser, holds: () => Promise<boolean>): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://policy');
  await page.evaluate(() => (globalThis as ExtensionApi).chrome.send('reloadPolicies', ['answer']));
  // It reads a file only once that has not changed for some seconds, and not when the page has gone meanwhile.
  await waitFor('the policies', holds, 20_000);
  await page.close();
}
