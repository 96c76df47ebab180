import type { RawData } from '../read-data.ts';
import { entriesOf, type Leaf, leavesOf } from './entries.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'addresses';

/** Files whose entries are *about* addresses and hosts. */
const ABOUT_ADDRESSES: ReadonlySet<string> = new Set(['url-exceptions.json']);

/** Every address is a clean https one, but for those listed with a reason; two sources do not share a page, unless they are two works. */
export const addresses: Rule = {
  name,
  check: (data) => {
    const leaves = entriesOf(data)
      .flatMap(leavesOf)
      .filter(({ file }) => !ABOUT_ADDRESSES.has(file))
      .filter(isAddress);
    const excepted = new Set(data.urlExceptions.map(({ url }) => url));
    return [
      ...leaves.flatMap((leaf) => checkAddress(leaf, excepted)),
      ...unusedExceptions(data.urlExceptions, leaves),
      ...withoutAddress(data.sources),
      ...samePage(data.sources),
    ];
  },
};

/** Fields that are addresses whatever stands in them, and any other text that begins like one. */
function isAddress({ key, text }: Leaf): boolean {
  return key === 'url' || key === 'website' || /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function checkAddress({ file, entry, path, text }: Leaf, excepted: ReadonlySet<string>): Problem[] {
  const problem = (message: string) => [problemsIn(file, name)(entry, `${path} ${message}: ${text}`)];
  if (!URL.canParse(text) || /\s/.test(text)) return problem('is not a web address');
  const { protocol, hostname, username, hash } = new URL(text);
  if (protocol !== 'https:' && !(protocol === 'http:' && excepted.has(text))) {
    return problem('is not https (an exception needs its reason in url-exceptions.json)');
  }
  if (username !== '') return problem('carries a user name');
  // The way to a passage is made from the evidence; a fragment of its own would be in its place.
  if (hash !== '' && file === 'sources.json') return problem('carries a fragment');
  if (!hostname.includes('.') || hostname.endsWith('.') || /^[\d.]+$/.test(hostname)) return problem('has an odd host');
  return [];
}

function unusedExceptions(exceptions: RawData['urlExceptions'], leaves: readonly Leaf[]): Problem[] {
  const used = new Set(leaves.map(({ text }) => text));
  return exceptions
    .filter(({ url }) => !used.has(url))
    .map(({ url }) => problemsIn('url-exceptions.json', name)(url, 'no entry has this address any more: remove it'));
}

function withoutAddress(sources: RawData['sources']): Problem[] {
  return sources
    .filter(({ url, urlKind, note }) => url === null && (urlKind !== 'copy' || !/address/i.test(note ?? '')))
    .map(({ id }) =>
      problemsIn('sources.json', name)(
        id,
        'has no url: then urlKind is copy and the note says that no address is known',
      ),
    );
}

/** Two works quoted on one page: the pair of ids in alphabetical order. */
const TWO_WORKS: ReadonlySet<string> = new Set(['bulwark-apr23-kip time-kip']);

function samePage(sources: RawData['sources']): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, url }) => {
    if (url === null) return [];
    const other = first.get(url);
    if (other === undefined) first.set(url, id);
    if (other === undefined || TWO_WORKS.has([other, id].sort().join(' '))) return [];
    return [problemsIn('sources.json', name)(id, `has the same url as ${other}: one page is one source`)];
  });
}
