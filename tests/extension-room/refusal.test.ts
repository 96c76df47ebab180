import { describe, expect, test } from 'vitest';
import { readableHost, refusalOf } from '../../extension/refusal.ts';

describe('refusalOf', () => {
  test.each([
    ['Cannot access a chrome:// URL', 'restricted-page'],
    ['Cannot access a chrome-extension:// URL of different extension', 'restricted-page'],
    ['The extensions gallery cannot be scripted.', 'restricted-page'],
    ['Frame with ID 0 is showing error page', 'restricted-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'no-permission'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-permission',
    ],
    [
      'Cannot access contents of url "https://a.example/". Extension manifest must request permission to access this host.',
      'no-permission',
    ],
    ['Missing host permission for the tab', 'no-permission'],
    ['Missing host permission for the tab or frames', 'no-permission'],
    ['No tab with id: 7.', 'page-gone'],
    ['Invalid tab ID: 7', 'page-gone'],
    ['Frame with ID 0 was removed.', 'page-gone'],
    ['The tab was closed.', 'page-gone'],
    ['No document with id ABC in tab with id 7', 'page-gone'],
    ['Message manager disconnected', 'page-gone'],
    ['An unexpected error occurred', 'unknown'],
    ['', 'unknown'],
  ] as const)('“%s” is %s', (message, reason) => {
    expect(refusalOf(new Error(message))).toBe(reason);
  });

  test.each([undefined, null, 7, {}])('%j, which is no error, is unknown', (thrown) => {
    expect(refusalOf(thrown)).toBe('unknown');
  });
});

describe('readableHost', () => {
  test.each([
    ['https://www.news.example/a', 'www.news.example'],
    ['http://127.0.0.1:8000/', '127.0.0.1'],
    ['about:addons', null],
    ['chrome://settings/', null],
    ['edge://settings/', null],
    ['moz-extension://1/popup.html', null],
    ['file:///home/a.html', null],
    ['view-source:https://news.example/', null],
    ['https://chromewebstore.google.com/detail/x', null],
    ['https://chrome.google.com/webstore/category/extensions', null],
    ['https://chrome.google.com/', 'chrome.google.com'],
    ['https://addons.mozilla.org/firefox/', null],
    ['nonsense', null],
    ['', null],
    [undefined, null],
  ])('%s: %o', (url, host) => {
    expect(readableHost(url)).toBe(host);
  });
});
