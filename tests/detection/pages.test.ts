import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { createGate } from '../../detection/create-gate.ts';
import { findMentions } from '../../detection/find-mentions.ts';
import { gatePattern } from '../../detection/gate-pattern.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { caseNames, caseWords } from './case-names.ts';

const folder = new URL('../../../shared/pages/', import.meta.url);
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
const names = caseNames;
const index = compileNameIndex(names, createGate(names), caseWords);
const gate = gatePattern(names);

/** Everything the page holds as text, scripts included, as the gate sees it. */
function rawText(page: string): string {
  return parseHTML(readFileSync(new URL(page, folder), 'utf8')).document.body.textContent;
}

describe.skipIf(pages.length === 0)('the real pages in ../shared/pages (skipped when that folder is absent)', () => {
  test.each(pages)('%s does not pass the gate', (page) => {
    expect(gate.test(rawText(page))).toBe(false);
  });

  test.each(pages)('%s has no mention, not even in capitals', (page) => {
    const text = rawText(page);
    expect([findMentions(text, index), findMentions(text.toUpperCase(), index)]).toEqual([[], []]);
  });

  test.each(pages)('%s has exactly the mentions that are put into it', (page) => {
    const text = rawText(page);
    const middle = text.indexOf(' ', text.length / 2);
    const spliced = `${text.slice(0, middle)}\n\nAndry Hernández Romero is free.\n\n${text.slice(middle)}`;
    expect(findMentions(spliced, index).map((mention) => mention.quote)).toEqual(['Andry Hernández Romero']);
  });
});
