import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { say } from './report.mjs';

/** The two browsers everything is shown in. `oldest` is the version the manifest asks for. */
export const BROWSERS = {
  chromium: {
    label: 'Chromium, Google Chrome or Microsoft Edge',
    variable: 'CHROMIUM_BIN',
    oldest: 125,
    debian: 'chromium',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'chromium-browser'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_BIN',
    oldest: 149,
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/**
 * Finds each browser, installs it where that can be done without asking, and puts its path into `CHROMIUM_BIN` or
 * `FIREFOX_BIN` for the commands to come. Gives back those that are missing, each with what the person should do.
 */
export function provideBrowsers(names) {
  return names.flatMap((name) => {
    const browser = BROWSERS[name];
    const found = findBrowser(browser) ?? (installWithApt(browser) ? findBrowser(browser) : null);
    if (found) process.env[browser.variable] = found;
    return found ? [] : [{ name, advice: adviceFor(browser) }];
  });
}

/** The path of an installed browser that is new enough and can be driven; `null` when there is none. */
function findBrowser(browser) {
  return (
    candidatePaths(browser, process).find((path) => existsSync(path) && !isSnap(path) && isNewEnough(path, browser)) ??
    null
  );
}

/** Where the browser may be, best first. The variable, when set, is the person's choice and the only one. */
export function candidatePaths(browser, { env, platform }) {
  const chosen = env[browser.variable];
  if (chosen) return [chosen];
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      browser.mac.map((app) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return browser.windows.flatMap((app) => folders.map((folder) => `${folder}\\${app}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return browser.commands.flatMap((command) =>
    [...new Set([...folders, '/usr/bin'])].map((folder) => join(folder, command)),
  );
}

/** A snap sees neither the temporary profile nor the build's folder. Ubuntu's `firefox` is a script that starts one. */
function isSnap(path) {
  if (realpathSync(path).includes('/snap')) return true;
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/');
}

/** False when the browser says a version that is too old. Windows' browsers say none: they are believed. */
function isNewEnough(path, { oldest }) {
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? oldest);
  if (major < oldest) say(`${path} is version ${major}; ${oldest} or later is needed`);
  return major >= oldest;
}

/** True when Debian's package was installed. Only as root (or with a sudo that does not ask), and only on Debian. */
function installWithApt(browser) {
  if (process.env[browser.variable] || !isDebian()) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args) => {
    const [file, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(file, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  };
  say(`installing Debian's ${browser.debian}`);
  return run('update', '-q') && run('install', '-qy', '--no-install-recommends', browser.debian);
}

/** Ubuntu's packages of both browsers only start snaps, so Ubuntu is not Debian here. */
function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(_LIKE)?="?debian"?$/m.test(release) && !/ubuntu/i.test(release);
}

/** What to install, in one paragraph. */
export function adviceFor(browser) {
  const chosen = process.env[browser.variable];
  const problem = chosen
    ? `${browser.variable} names ${chosen}, which is not there, is a snap, or is older than version ${browser.oldest}.`
    : `${browser.label} (version ${browser.oldest} or later, not a snap) was not found and could not be installed here.`;
  return `${problem}\nInstall it (Debian: apt-get install ${browser.debian}), or set ${browser.variable} to its program.`;
}
