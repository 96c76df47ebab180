import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'names';
const problem = (message: string): Problem => problemsIn('identity.json', name)(null, message);

/** His names are listed once, none is also somebody else's, and a word is strong or weak context but not both. */
export const names: Rule = {
  name,
  check: ({ identity }) => [...ownNames(identity), ...othersNames(identity), ...contexts(identity)],
};

function ownNames({ canonicalName, names, variants }: RawData['identity']): Problem[] {
  const forms = [...names, ...variants.map(({ form }) => form)];
  const twice = forms.filter((form, index) => forms.indexOf(form) !== index);
  return [
    ...(names.includes(canonicalName) ? [] : [problem(`names lacks the canonical name ${canonicalName}`)]),
    ...twice.map((form) => problem(`the form ${form} is listed twice`)),
  ];
}

function othersNames({ names, variants, notHim }: RawData['identity']): Problem[] {
  const full = variants.filter(({ scope }) => scope === 'full').map(({ form }) => form);
  const his = new Set([...names, ...full].map(fold));
  return notHim.flatMap((other) => [
    ...(other.forms.length === 0 ? [problem(`notHim ${other.name} lists no forms`)] : []),
    ...other.forms
      .filter((form) => his.has(fold(form)))
      .map((form) => problem(`${form} is both his name and that of ${other.name}`)),
  ]);
}

function contexts({ contextTerms, distinctiveTerms, weakContext }: RawData['identity']): Problem[] {
  const weak = new Set(weakContext.map(fold));
  const strong = new Set([...contextTerms.en, ...contextTerms.es].map(fold));
  const stray = distinctiveTerms.filter((term) => !strong.has(fold(term)));
  return [
    ...stray.map((term) => problem(`“${term}” is in distinctiveTerms but not in contextTerms`)),
    ...strongAndWeak(contextTerms, weak),
  ];
}

function strongAndWeak(contextTerms: RawData['identity']['contextTerms'], weak: ReadonlySet<string>): Problem[] {
  return (['en', 'es'] as const).flatMap((language) => [
    ...(contextTerms[language].length === 0 ? [problem(`contextTerms.${language} is empty`)] : []),
    ...contextTerms[language]
      .filter((term) => weak.has(fold(term)))
      .map((term) => problem(`“${term}” is both strong and weak context`)),
  ]);
}

/** Names are compared as a reader would: without accents and capitals. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
