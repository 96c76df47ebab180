import { describe, expect, test } from 'vitest';
import { statementsOf, withCues } from './reading.ts';

const NAME = 'Andry Hernández Romero';

describe('what a headline or a first sentence calls him before it names him says what he is', () => {
  const trade = withCues([
    {
      entry: 'profession',
      says: { en: ['{introduced} & makeup_artist'], es: ['{introduced} & maquillador'] },
      examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
    },
  ]);
  const marked = (text: string, language: 'en' | 'es') =>
    statementsOf(text, language, {}, trade).map(({ quote }) => quote);

  test.each([
    ['en', 'Gay Venezuelan makeup artist freed from prison'],
    ['en', 'A Venezuelan makeup artist who asked for asylum is in prison.'],
    ['es', 'Joven maquillador denuncia abusos'],
    ['es', 'Un maquillador venezolano que había pedido asilo está preso.'],
  ] as const)('%s: %s', (language, first) => expect(marked(`${first}\n${NAME} is 32.`, language)).toEqual([first]));

  test.each([
    ['en', 'The makeup artist is in prison.'],
    ['en', 'They looked at the wrists of a makeup artist.'],
    ['en', 'Another makeup artist is in prison.'],
    ['es', 'El maquillador está preso.'],
    ['es', 'Otro maquillador está preso.'],
  ] as const)('not so in %s: %s', (language, first) =>
    expect(marked(`${first}\n${NAME} is 32.`, language)).toEqual([]),
  );

  test('nor once he is named', () => {
    expect(marked(`${NAME} is 32. A makeup artist was at the airport.`, 'en')).toEqual([]);
  });
});
