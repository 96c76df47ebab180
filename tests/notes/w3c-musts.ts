/**
 * The musts of the Web Annotation model (https://www.w3.org/TR/annotation-model/) for what can stand in a file of notes:
 * collections, pages, annotations, textual bodies, specific resources, selectors, states and agents. Where the words leave
 * a choice, the working group's own test schemas (annotation-model in web-platform-tests) are followed.
 */
type Node = Record<string, unknown>;
type Report = (section: string, isKept: boolean, must: string) => void;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const DIRECTIONS = ['ltr', 'rtl', 'auto'];

/** The musts that a collection breaks, each with its section; [] when it keeps them all. */
export function brokenMusts(collection: unknown): string[] {
  const broken: string[] = [];
  checkCollection(asNode(collection), (section, isKept, must) => {
    if (!isKept) broken.push(`${section} ${must}`);
  });
  return broken;
}

function checkCollection(node: Node, report: Report): void {
  const contexts = [node['@context']].flat();
  report('5.1', contexts.includes(CONTEXT), 'has the model’s context');
  report('5.1', isIri(node.id), 'has exactly one IRI');
  report('5.1', [node.type].flat().includes('AnnotationCollection'), 'is an AnnotationCollection');
  report(
    '5.1',
    all(node.label, (label) => typeof label === 'string'),
    'has labels that are strings',
  );
  report('5.1', all(node.total, isCount), 'has a total that is a non-negative integer');
  report('5.1', !Array.isArray(node.total) || node.total.length === 1, 'has one total');
  const hasFirst = node.first !== undefined && !Array.isArray(node.first);
  report('5.1', node.total === 0 || node.total === undefined || hasFirst, 'has exactly one first page when not empty');
  report('5.1', node.last === undefined || isIri(node.last), 'has a last page that is an IRI');
  checkLifecycle(node, report);
  if (typeof node.first === 'object') checkPage(asNode(node.first), asNode(node), report);
}

function checkPage(node: Node, collection: Node, report: Report): void {
  report('5.2', isIri(node.id), 'page has exactly one IRI');
  report('5.2', [node.type].flat().includes('AnnotationPage'), 'page is an AnnotationPage');
  report('5.2', node.partOf === undefined || isIri(node.partOf), 'page is part of one collection');
  report('5.2', node.partOf === undefined || node.partOf === collection.id, 'page is part of the collection it is in');
  report('5.2', Array.isArray(node.items), 'page has a list of annotations');
  report('5.2', node.startIndex === undefined || isCount(node.startIndex), 'page starts at a non-negative integer');
  for (const name of ['next', 'prev'])
    report('5.2', node[name] === undefined || isIri(node[name]), `page has one ${name}`);
  const items = [node.items].flat();
  report('5.2', node.next !== undefined || items.length === collection.total, 'the only page has all annotations');
  for (const item of items) {
    if (typeof item === 'string') report('5.2', isIri(item), 'page’s items are annotations or IRIs');
    else checkAnnotation(asNode(item), report);
  }
}

function checkAnnotation(node: Node, report: Report): void {
  const context = node['@context'];
  // Inside a page the context is the page's (example 40 of the model); alone it has to be there.
  report('3.1', context === undefined || [context].flat().includes(CONTEXT), 'annotation has the model’s context');
  report('3.1', isIri(node.id), 'annotation has exactly one IRI');
  report('3.1', [node.type].flat().includes('Annotation'), 'annotation is an Annotation');
  report('3.1', listOf(node.target).length > 0, 'annotation has a target');
  report('3.2.5', node.bodyValue === undefined || node.body === undefined, 'annotation has a bodyValue or bodies');
  report('3.2.5', node.bodyValue === undefined || typeof node.bodyValue === 'string', 'bodyValue is one string');
  checkLifecycle(node, report);
  for (const body of listOf(node.body)) checkResource(body, report);
  for (const target of listOf(node.target)) checkResource(target, report);
}

/** 3.3.1 when, 3.3.2 who, 3.3.6 rights. */
function checkLifecycle(node: Node, report: Report): void {
  for (const name of ['created', 'modified', 'generated']) {
    const value = node[name];
    report(
      '3.3.1',
      value === undefined || (typeof value === 'string' && UTC.test(value)),
      `${name} is one time in UTC`,
    );
  }
  for (const agent of [...listOf(node.creator), ...listOf(node.generator)]) {
    if (typeof agent === 'string') report('3.3.2', isIri(agent), 'agent is an IRI or described');
    else report('3.3.2', asNode(agent).id === undefined || isIri(asNode(agent).id), 'agent has one IRI at most');
  }
  report('3.3.6', all(node.rights, isIri), 'rights are IRIs');
}

function checkResource(resource: unknown, report: Report): void {
  // An address alone says no more than a node of which nothing else is known.
  const node: Node = typeof resource === 'string' ? { id: resource } : asNode(resource);
  const { textDirection: direction } = node;
  report('3.2.1', direction === undefined || DIRECTIONS.includes(String(direction)), 'text direction is one of three');
  const types = [node.type].flat();
  if (types.includes('TextualBody'))
    report('3.2.4', typeof node.value === 'string', 'textual body has exactly one value');
  else if (types.includes('Choice')) report('3.2.7', types.length === 1, 'choice is nothing else');
  else if (types.includes('SpecificResource') || 'source' in node) checkSpecific(node, report);
  else report('3.2.1', isIri(node.id), 'external resource has exactly one IRI');
}

function checkSpecific(node: Node, report: Report): void {
  const source = typeof node.source === 'object' ? asNode(node.source) : { id: node.source };
  report('4', isIri(source.id) || source.type === 'TextualBody', 'specific resource has exactly one source');
  for (const selector of listOf(node.selector)) checkSelector(selector, report);
  for (const state of listOf(node.state)) checkState(asNode(state), report);
}

function checkSelector(selector: unknown, report: Report): void {
  if (typeof selector === 'string') {
    report('4.2', isIri(selector), 'selector is an IRI or described');
    return;
  }
  const node = asNode(selector);
  const one = (name: string) => typeof node[name] === 'string';
  const none = (name: string) => node[name] === undefined || one(name);
  report('4.2', typeof node.type === 'string', 'selector has exactly one type');
  if (node.type === 'TextQuoteSelector') {
    report('4.2.4', one('exact'), 'quote has exactly one exact');
    report('4.2.4', none('prefix') && none('suffix'), 'quote has one prefix and one suffix at most');
    report('4.2.4', [node.exact, node.prefix, node.suffix].every(isWellFormed), 'quote is made of whole characters');
  }
  if (node.type === 'TextPositionSelector') {
    report('4.2.5', isCount(node.start) && isCount(node.end), 'position has a start and an end');
  }
  if (node.type === 'FragmentSelector') {
    report('4.2.1', one('value'), 'fragment has exactly one value');
    report('4.2.1', node.conformsTo === undefined || isIri(node.conformsTo), 'fragment conforms to one specification');
  }
  for (const refined of listOf(node.refinedBy)) checkSelector(refined, report);
}

function checkState(node: Node, report: Report): void {
  report('4.3', node.type === 'TimeState' || node.type === 'HttpRequestState', 'state has a type of the model');
  if (node.type !== 'TimeState') return;
  const { sourceDate, sourceDateStart: start, sourceDateEnd: end } = node;
  const times = [...listOf(sourceDate), ...listOf(start), ...listOf(end)];
  report(
    '4.3.1',
    times.every((time) => typeof time === 'string' && UTC.test(time)),
    'times are in UTC',
  );
  report('4.3.1', (start === undefined) === (end === undefined), 'an interval has both ends');
  report('4.3.1', sourceDate === undefined || start === undefined, 'a state has a time or an interval');
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && IRI.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isWellFormed(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.isWellFormed());
}

function all(value: unknown, isRight: (one: unknown) => boolean): boolean {
  return listOf(value).every(isRight);
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat();
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}
