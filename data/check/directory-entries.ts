import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

type Resource = RawData['resources'][number];

const name = 'directory-entries';
const problem = problemsIn('resources.json', name);

/** Entries whose only public source is their own website, which nobody has read yet. */
const NO_SOURCE: ReadonlySet<string> = new Set([
  'aila-lawyer-search',
  '988-lifeline',
  'trans-lifeline',
  'trevor-project',
]);

/** An entry of the directory can be reached, says where it comes from, and is dated by a source that the reader can open. */
export const directoryEntries: Rule = {
  name,
  check: ({ resources }) =>
    resources.flatMap((resource) => [...routes(resource), ...sources(resource), ...wording(resource)]),
};

function routes({ id, website, email, address, phones }: Resource): Problem[] {
  const reachable = website !== null || email !== null || address !== null || phones.some(({ show }) => show);
  return [
    ...(reachable ? [] : [problem(id, 'has no website, email, address or shown phone: a reader cannot reach it')]),
    ...(email !== null && !/^[^\s@]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(email)
      ? [problem(id, `has the odd email ${email}`)]
      : []),
    ...(/^(media|press|prensa)@/i.test(email ?? '')
      ? [problem(id, `has the email ${email}, which is for journalists`)]
      : []),
  ];
}

function sources({ id, sources, roleInCase, lastVerified }: Resource): Problem[] {
  const urls = sources.map(({ url }) => url);
  const roleUrls = roleInCase?.sources.map(({ url }) => url) ?? [];
  const wrong: [boolean, string][] = [
    [urls.length === 0 && !NO_SOURCE.has(id), 'has no source'],
    [new Set(urls).size < urls.length, 'lists a source twice'],
    [roleInCase !== null && roleUrls.length === 0, 'has a roleInCase without a source'],
    [roleUrls.some((url) => !urls.includes(url)), 'has a roleInCase whose source is not among its sources'],
    [
      lastVerified !== null && !sources.some(({ date }) => date === lastVerified),
      `lastVerified ${lastVerified} is not the date of one of its sources`,
    ],
  ];
  return wrong.filter(([is]) => is).map(([, message]) => problem(id, message));
}

/** Words of an unfinished entry. */
const UNFINISHED = /\b(TODO|FIXME|TBD|undefined|lorem ipsum)\b/;

function wording({ id, ...resource }: Resource): Problem[] {
  const found = UNFINISHED.exec(JSON.stringify(resource));
  return found ? [problem(id, `is unfinished: “${found[0]}”`)] : [];
}
