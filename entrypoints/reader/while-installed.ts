/**
 * What makes us go from an open page when Firefox stops our scripts: everything hangs on two properties of the sheet
 * that the background script inserted, INSTALLED_STYLE in extension/inject-scripts.ts, and Firefox takes that away.
 */

/** Shows what is in the shadow root for as long as the extension is there. */
export const SHOWN_WHILE_INSTALLED = '.stage { display: var(--case-in-context-display, none) }';

/** Rewrites the sheets that dock the sidebar so that they hold for as long as the extension is there. */
export function holdWhileInstalled(sheets: readonly CSSStyleSheet[]): void {
  for (const sheet of sheets) sheet.replaceSync([...sheet.cssRules].map(({ cssText }) => tied(cssText)).join('\n'));
}

/** Rules that hold for as long as the extension is there. */
export function whileInstalled(rules: string): string {
  return `@container style(--case-in-context-room: 1) { ${rules} }`;
}

/** The root element has no container that could be asked for the property; there the lengths themselves go to 0. */
function tied(rule: string): string {
  if (!/^(?:html|:root)\b/.test(rule)) return whileInstalled(rule);
  return rule.replace(/[\d.]+px/g, (length) => `calc(${length} * var(--case-in-context-room, 0))`);
}

/** Takes away what an older version of the extension left in this page, which shows again once the new one is there. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll('case-in-context[popover]')) element.remove();
  const isOurs = (sheet: CSSStyleSheet) =>
    [...sheet.cssRules].some(({ cssText }) => cssText.includes('--case-in-context'));
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}
