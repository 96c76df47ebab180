import { describe, expect, test } from 'vitest';
import { type ReadingReach, requestReading } from '../../extension/reading-client.ts';
import { readArticleRequest } from '../../extension/reading-messages.ts';

const article = { text: 'He is free.', language: 'en', published: null, modified: null };
const findings = { mentions: [], statements: [], attributions: [], speakers: [] };
async function gone(): Promise<unknown> {
  throw new Error('The message port closed before a response was received.');
}

function silent(): Promise<unknown> {
  return new Promise(() => {});
}

/** What comes of asking a background script that does this, one after the other, and how often it was asked. */
async function ask(answers: (() => Promise<unknown>)[], changes: Partial<ReadingReach> = {}) {
  let asked = 0;
  const send: ReadingReach['send'] = (message) => {
    expect(readArticleRequest(message)).toEqual(article);
    asked += 1;
    return (answers[asked - 1] ?? silent)();
  };
  return { answer: await requestReading(article, { send, isGone: () => false, longestWait: 20, ...changes }), asked };
}

describe('asking what a text says', () => {
  test('gives what was found', async () => {
    expect(await ask([async () => findings])).toEqual({ answer: findings, asked: 1 });
  });

  test('asks once more when the background script went while it read', async () => {
    expect(await ask([gone, async () => findings])).toEqual({ answer: findings, asked: 2 });
  });

  const failures: [name: string, answers: (() => Promise<unknown>)[], asked: number][] = [
    ['went twice', [gone, gone], 2],
    ['answers something else', [async () => undefined, async () => ({ ok: true })], 2],
    ['never answers', [silent], 1],
  ];
  test.each(failures)('gives nothing when it %s', async (_, answers, asked) => {
    expect(await ask(answers)).toEqual({ answer: null, asked });
  });

  test('asks nobody when the extension is gone', async () => {
    expect(await ask([], { isGone: () => true })).toEqual({ answer: null, asked: 0 });
  });
});
