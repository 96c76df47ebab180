import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../commands/annotate/load-knowledge.ts';
import { findInArticle } from '../../detection/find-in-article.ts';

const knowledge = loadKnowledge();

const TEXT =
  'Andry Hernández Romero, a makeup artist, is being held in CECOT, the Immigrant Defenders Law Center said.\n\nHe was removed on March 15, 2025.';

function find(text: string, language = 'en') {
  return findInArticle({ text, language, published: '2025-04-30', modified: null }, knowledge);
}

describe('what is found in an article', () => {
  test('is where it names him, what it says of him, and who says so', () => {
    const { mentions, statements, attributions, speakers } = find(TEXT);
    expect(mentions.map(({ quote }) => quote)).toEqual(['Andry Hernández Romero']);
    expect(new Set(statements.map(({ entry }) => entry))).toEqual(new Set(['profession', 'held-at-cecot', 'removal']));
    expect(attributions.map(({ quote }) => quote)).toEqual(['Immigrant Defenders Law Center']);
    expect(speakers.map(({ id }) => id)).toEqual(attributions.map(({ speaker }) => speaker));
  });

  test('is plain data, which arrives elsewhere as it was sent', () => {
    const findings = find(TEXT);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test('is nothing where it is about somebody else', () => {
    const nothing = { mentions: [], statements: [], attributions: [], speakers: [] };
    expect(find('Ana Pérez, a makeup artist, is being held in CECOT.')).toEqual(nothing);
  });

  test('is the mentions alone in a language without cues', () => {
    const { mentions, ...others } = find('Andry Hernández Romero ist frei. Er wurde am 18. Juli entlassen.', 'de');
    expect(mentions).toHaveLength(1);
    expect(others).toEqual({ statements: [], attributions: [], speakers: [] });
  });
});
