import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

type Resource = RawData['resources'][number];

const name = 'directory-tags';
const problem = problemsIn('resources.json', name);

/** Every tag of a resource is in the taxonomy, where its label is, and the tags agree with each other. */
export const directoryTags: Rule = {
  name,
  check: ({ resources, taxonomy }) =>
    resources.flatMap((resource) => [...unknownTags(resource, taxonomy), ...disagreements(resource)]),
};

function unknownTags(resource: Resource, taxonomy: RawData['taxonomy']): Problem[] {
  const fields = [
    ['kind', [resource.kind, ...resource.alsoKinds], taxonomy.kinds],
    ['serves', resource.serves, taxonomy.serves],
    ['places', resource.places, taxonomy.places],
    ['languages', resource.languages, taxonomy.languages],
    ['cost', [resource.cost], taxonomy.cost],
    ['audience', resource.phones.map(({ audience }) => audience), taxonomy.audience],
    ['evidence', resource.phones.map(({ evidence }) => evidence), taxonomy.evidence],
    ['confidence', [resource.confidence], taxonomy.confidence],
  ] as const;
  return fields.flatMap(([field, tags, known]) => [
    ...tags
      .filter((tag) => !Object.hasOwn(known, tag))
      .map((tag) => problem(resource.id, `${field} ${tag} is not in resources-taxonomy.json`)),
    ...(['kind', 'serves', 'places', 'languages'].includes(field) && new Set(tags).size < tags.length
      ? [problem(resource.id, `${field} names a tag twice`)]
      : []),
  ]);
}

function disagreements({
  id,
  serves,
  places,
  languages,
  languagesConfirmed,
  website,
  websiteConfirmed,
}: Resource): Problem[] {
  const wrong: [boolean, string][] = [
    [serves.length === 0 || places.length === 0, 'needs at least one tag in serves and one in places'],
    [languagesConfirmed !== languages.length > 0, 'languagesConfirmed disagrees with languages'],
    [serves.includes('california') && !places.includes('US-CA'), 'serves california, but places lacks US-CA'],
    [serves.includes('nationwide-us') && !places.includes('US'), 'serves nationwide-us, but places lacks US'],
    [(website === null) !== (websiteConfirmed === null), 'websiteConfirmed is null exactly when there is no website'],
  ];
  return wrong.filter(([is]) => is).map(([, message]) => problem(id, message));
}
