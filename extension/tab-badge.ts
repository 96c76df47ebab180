import type { Browser } from './platform.ts';

/** More than this is written `99+`: the badge has room for four characters. */
const MOST_SHOWN = 99;

/** The words on the badge; '' takes it away. */
export function badgeText(mentions: number): string {
  if (mentions === 0) return '';
  return mentions > MOST_SHOWN ? `${MOST_SHOWN}+` : String(mentions);
}

/** Shows how often this tab's page names him, as a number for the eye and a title for everybody else. */
export async function showBadge(browser: Browser, tabId: number, mentions: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badgeText(mentions) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1c1b19' }),
    browser.action.setTitle({ tabId, title: badgeTitle(browser, mentions) }),
  ]);
}

/** What a tooltip and a screen reader say of the button. */
function badgeTitle(browser: Browser, mentions: number): string {
  if (mentions === 0) return browser.i18n.getMessage('extensionName');
  return browser.i18n.getMessage(mentions === 1 ? 'oneMention' : 'someMentions', String(mentions));
}
