import { explainVerdict } from '../casefile/explain-verdict.ts';
import { firstDay, isValidDate, lastDay } from '../casefile/partial-date.ts';
import type { CaseFile, Language, PartialDate } from '../casefile/types.ts';
import { contentId } from './content-id.ts';
import { nameVerdict, type SharedPage, type SharedStatement, type VerdictNames } from './shared-page.ts';
import { sourceLinks } from './statements-csv.ts';
import { selectorsFor, type TextSelectors } from './text-selectors.ts';

export interface JsonLdOptions {
  language: Language;
  verdictNames: VerdictNames;
  /** When the export is made: `2026-11-22T20:00:00Z`. */
  generated: string;
}

/**
 * The statements as a W3C Web Annotation collection of one page, one annotation each, in the order given.
 * https://www.w3.org/TR/annotation-model/
 */
export function statementsJsonLd(
  caseFile: CaseFile,
  page: SharedPage,
  statements: readonly SharedStatement[],
  { language, verdictNames, generated }: JsonLdOptions,
): object {
  const select = selectorsFor(page.text);
  const items = statements.map((statement) => ({
    id: contentId(page.url, statement.place.start, statement.place.end, statement.entry, caseFile.version, language),
    type: 'Annotation',
    motivation: 'assessing',
    generator,
    generated,
    body: bodiesOf(caseFile, page, statement, { language, verdictNames }),
    target: targetOf(page, select(statement.place)),
  }));
  const id = contentId(...items.map((item) => item.id));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${page.title} (Case in Context ${caseFile.version})`,
    generator,
    generated,
    total: items.length,
    first: { id: contentId(id, 'first'), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

const generator = { type: 'Software', name: 'Case in Context' } as const;

function bodiesOf(
  caseFile: CaseFile,
  { published }: SharedPage,
  statement: SharedStatement,
  { language, verdictNames }: Pick<JsonLdOptions, 'language' | 'verdictNames'>,
): object[] {
  const value = `${nameVerdict(verdictNames, statement)}. ${explainVerdict(caseFile, statement, language, published)}`;
  return [
    { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', language, value: value.trim() },
    { type: 'TextualBody', purpose: 'classifying', value: statement.verdict },
    { type: 'TextualBody', purpose: 'identifying', value: statement.entry },
    ...sourceLinks(caseFile, statement).map((source) => ({ type: 'SpecificResource', purpose: 'linking', source })),
  ];
}

function targetOf({ url, published }: SharedPage, { quote, position }: TextSelectors): object {
  const target = { type: 'SpecificResource', source: url, selector: [quote, position] };
  return published !== null && isValidDate(published) ? { ...target, state: stateOf(published) } : target;
}

/** The page as it was on its own date: the record may say something else of a later state of it. */
function stateOf(published: PartialDate): object {
  const [first, last] = [firstDay(published), lastDay(published)];
  if (first === last) return { type: 'TimeState', sourceDate: `${first}T00:00:00Z` };
  return { type: 'TimeState', sourceDateStart: `${first}T00:00:00Z`, sourceDateEnd: `${last}T23:59:59Z` };
}
