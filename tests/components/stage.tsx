import readCaseFile from 'virtual:case-file';
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { briefReader } from '../../casefile/briefing.ts';
import { DEFAULT_HIGHLIGHTS } from '../../casefile/highlight-settings.ts';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import type { Language } from '../../casefile/types.ts';
import { exportFile } from '../../components/export-file.ts';
import { Sidebar, type SidebarProps } from '../../components/Sidebar.tsx';
import styles from '../../components/styles.css?inline';
import { rally } from '../../preview/sample-pages.ts';

export const caseFile = loadCaseFile(readCaseFile());

/** Renders into a shadow root, as the extension does. What was rendered before goes away first. */
export function show(content: ComponentChildren): ShadowRoot {
  clear();
  const host = document.body.appendChild(document.createElement('case-in-context'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  render(content, root);
  return root;
}

function clear(): void {
  for (const host of document.querySelectorAll('case-in-context')) {
    if (host.shadowRoot) render(null, host.shadowRoot);
    host.remove();
  }
}
afterEach(clear);

/** What the sidebar told the one who uses it, in order. */
export type Told = [what: string, value?: unknown][];

/** A sidebar over the example article; `told` grows with every call of a prop. */
export function sidebarOf(props: Partial<SidebarProps> = {}): { sidebar: ComponentChildren; told: Told } {
  const told: Told = [];
  const tell = (what: string) => (value?: unknown) => void told.push(value === undefined ? [what] : [what, value]);
  const shownPage = props.page ?? rally;
  const sidebar = (
    <Sidebar
      caseFile={caseFile}
      briefing={briefReader(caseFile, shownPage)}
      page={shownPage}
      language="en"
      theme="light"
      layout="docked"
      edge="right"
      sensitive="fold"
      onClose={tell('close')}
      onLanguage={tell('language')}
      onSensitive={tell('sensitive')}
      onGoToMention={tell('go to')}
      onGoToStatement={tell('go to statement')}
      onGoToAttribution={tell('go to attribution')}
      highlights={DEFAULT_HIGHLIGHTS}
      onHighlights={tell('highlights')}
      onExport={(kind, exported) => {
        told.push(['export', exportFile(kind, exported, new Date())]);
        return true;
      }}
      onSlot={() => () => {}}
      onAddNote={tell('add note')}
      onShare={tell('share')}
      onSilencePage={tell('silence')}
      onMove={tell('move')}
      onEdge={tell('edge')}
      {...props}
    />
  );
  return { sidebar, told };
}

/** Shows a sidebar, and says what it tells. */
export function showSidebar(props: Partial<SidebarProps> = {}): { root: ShadowRoot; told: Told } {
  const { sidebar, told } = sidebarOf(props);
  return { root: show(sidebar), told };
}

/** What axe finds wrong in the shadow root: rule, and the parts it is about. `[]` is what one wants. */
export async function faultsIn(root: ShadowRoot): Promise<string[]> {
  const { violations } = await axe.run(root.host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The page's own landmarks and headings: a test's page has none.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

export async function resizeWindow(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  await nextFrame();
}

/** Until Preact has drawn what was asked for, and its effects have run. */
export async function nextFrame(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The one element of this kind whose text, or accessible name, is or matches this. */
export function find(root: ParentNode, selector: string, name: string | RegExp): HTMLElement {
  const fits = (text: string | null) =>
    text !== null && (typeof name === 'string' ? text.trim() === name : name.test(text));
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
    (each) => fits(each.getAttribute('aria-label')) || fits(each.textContent),
  );
  if (!found) throw new Error(`No ${selector} is called ${name}`);
  return found;
}

export async function press(root: ParentNode, name: string | RegExp, selector = 'button, summary'): Promise<void> {
  find(root, selector, name).click();
  await nextFrame();
}

export const LANGUAGES: readonly Language[] = ['en', 'es'];
