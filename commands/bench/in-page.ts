/** What is measured inside a page: the extension's own code, called as the gate and the reader call it. */
import caseFileJson from 'virtual:case-file';
import gateNames from 'virtual:gate-names';
import { briefReader } from '../../casefile/briefing.ts';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import { gatePattern } from '../../detection/gate-pattern.ts';
import { compileNameIndex, type NamesFile } from '../../detection/names.ts';
import { findPageMentions } from '../../page/find-page-mentions.ts';
import { readArticle } from '../../page/read-article.ts';
import { compareDurations, median } from './measure.ts';

/** The cheapest question a script can ask of a page: one native search for the name as it stands. */
const search = new RegExp(gateNames.names[0] ?? '', 'i');

/** How many times as long the gate takes on this page as the page's own search. */
export function gateAgainstSearch(): number {
  const pattern = gatePattern(gateNames);
  return compareDurations(
    () => gateOf(pattern),
    () => search.test(document.body.textContent ?? ''),
  );
}

/**
 * Milliseconds that the gate takes the first time, its pattern built anew, and that a search takes the first time. Which
 * goes first, and so pays for warming the page's text up, is the caller's to alternate.
 */
export function firstGateAndSearch(gateFirst: boolean): { gate: number; search: number } {
  const gate = () => once(() => gateOf(gatePattern(gateNames)));
  const search = () => once(() => new RegExp(gateNames.names[0] ?? '', 'i').test(document.body.textContent ?? ''));
  if (gateFirst) return { gate: gate(), search: search() };
  return { search: search(), gate: gate() };
}

function once(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Milliseconds of each step when it runs for the first time in this page, in the order of the extension. */
export function firstRun() {
  const start = performance.now();
  const pattern = gatePattern(gateNames);
  const built = performance.now();
  const hit = gateOf(pattern);
  const gated = performance.now();
  const article = readArticle(document);
  const read = performance.now();
  const index = compileNameIndex(gateNames);
  const indexed = performance.now();
  const mentions = findPageMentions(article, index);
  const found = performance.now();
  briefReader(loadCaseFile(caseFileJson), article);
  const briefed = performance.now();
  return {
    mentions: mentions.length,
    characters: article.text.length,
    hit,
    milliseconds: {
      pattern: built - start,
      gate: gated - built,
      text: read - gated,
      names: indexed - read,
      mentions: found - indexed,
      briefing: briefed - found,
    },
  };
}

/** Milliseconds the gate takes for `count` added nodes: paragraphs of a live page, one element and one text each. */
export function gateOnAddedNodes(count: number): number {
  const pattern = gatePattern(gateNames);
  const rounds = Array.from({ length: 9 }, () => {
    const added = livePosts(count);
    const start = performance.now();
    added.some((node) => pattern.test(node.textContent ?? ''));
    return performance.now() - start;
  });
  return median(rounds);
}

/** Posts of ten nodes each, `count` nodes in all; no two alike, none about the case. */
function livePosts(count: number): Node[] {
  return Array.from({ length: count / 10 }, (_, post) => {
    const section = document.createElement('section');
    for (let i = 0; i < 4; i++) {
      section.append(document.createElement('p'));
      section.lastElementChild?.append(
        `Update ${post}.${i}: the committee took note of item ${post * 4 + i} and adjourned.`,
      );
    }
    section.append(document.createTextNode(`Posted at minute ${post}.`));
    return section;
  });
}

/** How many times as long the search for `names` takes on this page as the search for the case's own. */
export function namesAgainstOne(names: NamesFile): number {
  const [one, many] = [searchFor(gateNames), searchFor(names)];
  return compareDurations(many, one, 9);
}

function searchFor(names: NamesFile): () => unknown {
  const [pattern, index] = [gatePattern(names), compileNameIndex(names)];
  const article = readArticle(document);
  return () => {
    gateOf(pattern);
    return findPageMentions(article, index);
  };
}

function gateOf(pattern: RegExp): boolean {
  return pattern.test(document.title) || pattern.test(document.body.textContent ?? '');
}
