import { describe, expect, it } from 'vitest';
import { addressWithDirective, type LinkedWindow, withoutNotes } from '../../page/link-address.ts';

const PAGE = 'https://example.org/a?id=1';

interface Addresses {
  here: string;
  entry?: string;
  loaded?: string;
}

function view({ here, entry, loaded }: Addresses): LinkedWindow {
  const entries = loaded === undefined ? [] : [{ name: loaded }];
  return {
    location: { href: here } as Location,
    performance: { getEntriesByType: () => entries } as unknown as Performance, // of it, one method is asked
    ...(entry !== undefined && { navigation: { currentEntry: { url: entry } } }),
  };
}

describe('an address without its notes', () => {
  it.each([
    ['keeps the passages', `${PAGE}#:~:text=he%20is&casenotes=1.Ab_-9`, `${PAGE}#:~:text=he%20is`],
    ['keeps those behind them', `${PAGE}#:~:casenotes=1.Ab&text=he%20is`, `${PAGE}#:~:text=he%20is`],
    ['keeps those on both sides', `${PAGE}#:~:text=a&casenotes=1.Ab&text=b`, `${PAGE}#:~:text=a&text=b`],
    ['keeps the place on the page', `${PAGE}#top:~:text=a&casenotes=1.Ab`, `${PAGE}#top:~:text=a`],
    ['keeps the place alone', `${PAGE}#top:~:casenotes=1.Ab`, `${PAGE}#top`],
    ['has no fragment when it had nothing else', `${PAGE}#:~:casenotes=1.Ab`, PAGE],
    ['has none when the notes were the fragment', `${PAGE}#casenotes=1.Ab`, PAGE],
    ['keeps passages behind such a fragment', `${PAGE}#casenotes=1.Ab:~:text=a`, `${PAGE}#:~:text=a`],
    ['has none of several', `${PAGE}#:~:casenotes=1.A&casenotes=2.B`, PAGE],
    ['is itself without a fragment', PAGE, PAGE],
    ['is itself with another one', `${PAGE}#top&`, `${PAGE}#top&`],
    ['is itself with an empty one', `${PAGE}#`, `${PAGE}#`],
    ['is itself with passages alone', `${PAGE}#:~:text=casenotes%3D1`, `${PAGE}#:~:text=casenotes%3D1`],
    ['is itself where the word is in the query', `${PAGE}&casenotes=1.Ab`, `${PAGE}&casenotes=1.Ab`],
  ])('%s', (_, address, expected) => {
    expect(withoutNotes(address)).toBe(expected);
  });
});

describe('the address that brought notes', () => {
  const linked = `${PAGE}#:~:text=a&casenotes=1.Ab`;

  it.each<[string, Addresses, string | null]>([
    [
      'is the history’s, where scripts read none from the location',
      { here: PAGE, entry: linked, loaded: PAGE },
      linked,
    ],
    [
      'is the one that was loaded, where the page has changed the history’s',
      { here: PAGE, entry: PAGE, loaded: linked },
      linked,
    ],
    ['is that one without a history to ask', { here: PAGE, loaded: linked }, linked],
    ['is the location’s with an ordinary fragment', { here: `${PAGE}#casenotes=1.A` }, `${PAGE}#casenotes=1.A`],
    ['is none without notes', { here: PAGE, entry: `${PAGE}#:~:text=a`, loaded: PAGE }, null],
    [
      'is none once the page goes by another address',
      { here: 'https://example.org/b', entry: 'https://example.org/b', loaded: linked },
      null,
    ],
    ['is none where the page asks for something else', { here: 'https://example.org/a?id=2', loaded: linked }, null],
  ])('%s', (_, addresses, expected) => {
    expect(addressWithDirective(view(addresses))).toBe(expected);
  });
});
