import type { Page } from 'puppeteer-core';
import type { Language } from '../../casefile/types.ts';
import { stringsFor } from '../../components/strings/index.ts';
import type { Session } from '../../tests/extension/browsers.ts';
import { probe, type ReaderProbe } from '../../tests/extension/reader-probe.ts';

/** Waits for the launcher on a page that names the case. */
export async function seeLauncher(session: Session, page: Page, language: Language): Promise<ReaderProbe> {
  const reader = probe(session, page);
  await reader.see('button', launcherName(language));
  return reader;
}

/** Presses the launcher, as a reader would, and waits for the sidebar to stand still. */
export async function openSidebar(reader: ReaderProbe, language: Language): Promise<void> {
  await reader.click('button', launcherName(language));
  await reader.see('tab', stringsFor(language).tabs.timeline);
  await settle();
}

/** Panels move for 220 ms. */
export function settle(): Promise<void> {
  return new Promise((still) => setTimeout(still, 500));
}

/** What every launcher's name begins with, in one language, whatever was counted. */
function launcherName(language: Language): RegExp {
  const [start = ''] = stringsFor(language).launcher.label(2, 2).split('2');
  return new RegExp(`^${start}`);
}
