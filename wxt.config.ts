import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { gatePatternPlugin } from './commands/build/gate-pattern-plugin.ts';
import { leanFusePlugin } from './commands/build/lean-fuse-plugin.ts';
import { writtenNamesPlugin } from './commands/build/written-names-plugin.ts';
import { outletMatches } from './data/outlets.ts';
import { caseFilePlugin } from './data/vite-plugin.ts';

/** Takes dangerouslySetInnerHTML out of Preact: no bundle can write HTML, and the stores' linters are silent. */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return;
    const out = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
    if (out === code) this.error('preact changed: look again at its innerHTML');
    return { code: out, map: null };
  },
};

const GECKO_MINIMUM = '149.0'; // full `text-decoration` in ::highlight(), built-in data consent

export default defineConfig({
  imports: false, // explicit imports: the same in Vitest, tsc and the build
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Case in Context',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: outletMatches(),
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'open-sidebar': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_openCommand__' },
      // Not N: that splits the tab in Chrome, opens a Tor window in Brave, and the notifications in ChromeOS.
      'add-note': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_addNoteCommand__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'case-in-context@example.org',
          strict_min_version: GECKO_MINIMUM,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: GECKO_MINIMUM },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '125' }),
  }),
  hooks: {
    // The gate is an unlisted script: WXT's content scripts announce themselves to the page and are three times as large.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        { matches: outletMatches(), js: ['link.js'], run_at: 'document_start' },
        { matches: outletMatches(), js: ['gate.js'], run_at: 'document_idle' },
      ];
    },
  },
  vite: () => ({
    plugins: [noInnerHtml, caseFilePlugin(), gatePatternPlugin(), writtenNamesPlugin(), leanFusePlugin()],
    // The polyfill would be the one `fetch` in the extension; every browser we run in knows how to preload.
    build: { sourcemap: false, target: ['chrome125', 'firefox149'], modulePreload: { polyfill: false } },
  }),
});
