import { mkdir } from 'node:fs/promises';
import { startSession } from '../../tests/extension/browsers.ts';
import type { BrowserName } from '../../tests/extension/built-extension.ts';
import { openSidebar, seeLauncher } from './open-sidebar.ts';
import { addSampleArticle, sampleAddress } from './sample-article.ts';

const FOLDER = 'artefacts/start';

/** Where there is no screen: opens the sample article, its launcher and the sidebar, and says where the pictures are. */
export async function takePictures(name: BrowserName): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const session = await startSession(name);
  try {
    addSampleArticle(session.server);
    const page = await session.open(sampleAddress('en'));
    const reader = await seeLauncher(session, page, 'en');
    await page.screenshot({ path: `${FOLDER}/${name}-launcher.png` });
    await openSidebar(reader, 'en');
    await page.screenshot({ path: `${FOLDER}/${name}-sidebar.png` });
    console.log(
      `No screen here, so ${name} ran without one. On the sample article the launcher appeared, and the sidebar opened:`,
    );
    console.log(`  ${FOLDER}/${name}-launcher.png\n  ${FOLDER}/${name}-sidebar.png`);
  } finally {
    await session.close();
  }
}
