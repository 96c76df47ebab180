import { expect, it } from 'vitest';
import { mayName } from '../../page/may-name.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A document without a body, as it is while it is still loading. */
function withoutBody(html: string): Document {
  const parsed = parse(html);
  parsed.body.remove();
  return parsed;
}

it.each<[string, Document, boolean]>([
  ['the text has it', parse('<title>News</title><p>Signed by <b>An</b>dry'), true],
  ['only the title has it', parse('<title>Andry is free</title><p>Signed'), true],
  ['neither has it', parse('<title>News</title><p>Signed'), false],
  ['only an attribute has it', parse('<p title="Andry">Signed'), false],
  ['the end of the text and the start of the title make it', parse('<title>ry</title><p>And'), false],
  ['no body, the title has it', withoutBody('<title>Andry is free</title>'), true],
  ['no body, no title', withoutBody(''), false],
])('%s', (_, page, expected) => {
  expect(mayName(page, /Andry/)).toBe(expected);
});
