import { defineConfig } from 'vite';
import { caseFilePlugin } from '../data/vite-plugin.ts';

/** `npm run preview`: every component in every state, without the extension, on the real record. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../.cache/preview',
  plugins: [caseFilePlugin()],
  server: { port: 5174, open: process.env.PREVIEW_OPEN !== 'no' },
  oxc: { jsx: { importSource: 'preact' } },
});
