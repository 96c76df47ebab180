import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'outlet-hosts';

/** Each host is listed once, and the site of every source is among the outlets or in `outlet-exceptions.json` with a reason. */
export const outletHosts: Rule = {
  name,
  check: (data) => [...listedTwice(data.outlets), ...uncovered(data), ...unusedExceptions(data)],
};

/** Whether `host` is `parent` or a subdomain of it. */
export function isWithin(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

function listedTwice(outlets: RawData['outlets']): Problem[] {
  const problem = problemsIn('outlets.json', name);
  const all = outlets.flatMap((outlet) => outlet.hosts.map((host) => ({ outlet: outlet.name, host })));
  return all.flatMap(({ outlet, host }, index) => {
    const other = all.find((candidate, place) => place !== index && isWithin(host, candidate.host));
    if (other === undefined) return [];
    return [
      problem(
        outlet,
        host === other.host
          ? `${host} is listed twice`
          : `${host} is already covered by ${other.host} of ${other.outlet}`,
      ),
    ];
  });
}

function sourceHosts(sources: RawData['sources']): { id: string; host: string }[] {
  return sources.flatMap(({ id, url }) =>
    url !== null && URL.canParse(url) ? [{ id, host: new URL(url).hostname }] : [],
  );
}

function uncovered({ sources, outlets, outletExceptions }: RawData): Problem[] {
  const parents = [...outlets.flatMap(({ hosts }) => hosts), ...outletExceptions.map(({ host }) => host)];
  return sourceHosts(sources)
    .filter(({ host }) => !parents.some((parent) => isWithin(host, parent)))
    .map(({ id, host }) =>
      problemsIn('outlets.json', name)(
        null,
        `${host}, the site of the source ${id}, is neither here nor in outlet-exceptions.json: put it there with its reason (a new outlet disables installed extensions until the reader agrees)`,
      ),
    );
}

/** An exception that no source needs would hide the next one that does. */
function unusedExceptions({ sources, outlets, outletExceptions }: RawData): Problem[] {
  const hosts = sourceHosts(sources);
  const listed = outlets.flatMap((outlet) => outlet.hosts);
  return outletExceptions.flatMap(({ host: excepted }) => {
    const problem = (message: string) => [problemsIn('outlet-exceptions.json', name)(excepted, message)];
    if (!hosts.some(({ host }) => isWithin(host, excepted))) return problem('no source is on this host: remove it');
    return listed.some((host) => isWithin(excepted, host))
      ? problem('is an outlet as well: remove one of the two')
      : [];
  });
}
