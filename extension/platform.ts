/** The browser's extension interface as the background script and the extension's pages use it. */
import browser from 'webextension-polyfill';

export { browser };
export type Browser = typeof browser;
