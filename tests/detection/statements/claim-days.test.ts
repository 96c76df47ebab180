import { describe, expect, test } from 'vitest';
import { statementsOf, withCues } from './reading.ts';

const NAME = 'Andry Hernández Romero';

describe('another day than the claim’s is another event, or an error', () => {
  const freed = withCues([
    {
      entry: 'release-2025-07-18',
      says: {
        en: ['{him} was freed', '{him} was let_go & {date:2025-07}'],
        es: ['{him} fue liberado', '{him} fue soltado & {date:2025-07}'],
      },
      examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
    },
  ]);
  const entries = (text: string, language: 'en' | 'es') =>
    statementsOf(text, language, { published: '2025-10-01' }, freed).map(({ entry }) => entry);

  test.each([
    ['en', 'was freed on July 18.'],
    ['en', 'was freed on Friday, July 18, 2025.'],
    ['en', 'was let go in July.'],
    ['en', 'was let go on July 18.'],
    ['es', 'fue liberado el viernes, 18 de julio.'],
    ['es', 'fue soltado en julio.'],
  ] as const)('%s: %s', (language, text) =>
    expect(entries(`${NAME} ${text}`, language)).toEqual(['release-2025-07-18']),
  );

  test.each([
    ['en', 'was freed on July 23.'],
    ['en', 'was freed on Wednesday, July 23, 2025.'],
    ['en', 'was let go on July 23.'],
    ['es', 'fue liberado el miércoles, 23 de julio.'],
    ['es', 'fue soltado el 23 de julio.'],
  ] as const)('not so in %s: %s', (language, text) => expect(entries(`${NAME} ${text}`, language)).toEqual([]));
});
