import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { caseFilePlugin } from './data/vite-plugin.ts';

/** Where Debian puts it; CHROMIUM_BIN names another. */
const chromium = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [caseFilePlugin()],
        test: {
          name: 'pure',
          include: ['tests/{data,casefile,detection,notes,sharing,extension-room,commands,project}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [caseFilePlugin()],
        // The saved pages of ../shared lie outside the project, perhaps behind a link.
        server: { fs: { strict: false } },
        test: {
          name: 'browser',
          include: ['tests/{page,components}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'extension',
          include: ['tests/extension/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
