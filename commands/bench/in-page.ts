/** What is measured inside a page: the extension's own code, called as the gate and the reader call it. */
import gateNames from 'virtual:gate-names';
import pattern from 'virtual:gate-pattern';
import writtenNames from 'virtual:written-names';
import type { NamesFile } from '../../data/names-file.ts';
import { createGate, type Gate } from '../../detection/create-gate.ts';
import { findMentions } from '../../detection/find-mentions.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { mayName } from '../../page/may-name.ts';
import { readArticle } from '../../page/read-article.ts';
import { textToRead } from '../../page/text-to-read.ts';
import { compareDurations, median } from './measure.ts';

/** The cheapest question a script can ask of a page: one native search for the name as it stands. */
const search = new RegExp(gateNames.names[0] ?? '', 'i');

/** How many times as long the gate takes on this page as the page's own search. */
export function gateAgainstSearch(): number {
  return compareDurations(
    () => mayName(document, pattern),
    () => search.test(document.body.textContent ?? ''),
  );
}

/** Milliseconds that the gate takes where nothing has asked for the page's text, its pattern compiled anew. */
export function firstGate(): number {
  return once(() => mayName(document, new RegExp(pattern)));
}

/** The same for the page's own search. */
export function firstSearch(): number {
  return once(() => new RegExp(gateNames.names[0] ?? '', 'i').test(document.body.textContent ?? ''));
}

function once(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Milliseconds the gate takes for `count` added nodes: paragraphs of a live page, one element and one text each. */
export function gateOnAddedNodes(count: number): number {
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

/** How many times as long a page takes with `names` as with the case's own: the gate and, on a hit, the mentions. */
export function namesAgainstOne(names: NamesFile): number {
  return compareDurations(lookFor(names, createGate(names)), lookFor(gateNames, pattern), 9);
}

/** What runs on every page, with all that can be made beforehand made beforehand. */
function lookFor(names: NamesFile, gate: Gate): () => unknown {
  const index = compileNameIndex(names, gate, writtenNames.words);
  const { text } = textToRead(readArticle(document));
  return () => mayName(document, gate) && findMentions(text, index);
}
