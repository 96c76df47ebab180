/**
 * `npm start [-- firefox]`: builds the extension and opens a browser with it on a sample article. Without a screen it
 * does the same headless and leaves pictures.
 */
import { takePictures } from './start/pictures.ts';
import { openWindow } from './start/window.ts';

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
await (hasScreen(process) ? openWindow(name) : takePictures(name));

/** On macOS and Windows always; elsewhere when a display server is named. Never in CI. */
function hasScreen({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>): boolean {
  if (env.CI) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
