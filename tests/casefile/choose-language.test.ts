import { expect, test } from 'vitest';
import { chooseLanguage } from '../../casefile/choose-language.ts';

test.each([
  [['en-US', 'en'], 'en'],
  [['es-VE', 'en'], 'es'],
  [['es-419'], 'es'],
  [['ES'], 'es'],
  [['es_MX'], 'es'],
  [['en-GB', 'es'], 'en'],
  [['fr-FR', 'es-ES', 'en'], 'es'],
  [['pt-BR', 'de'], 'en'],
  // Estonian and the Ingrian "enf" only begin alike.
  [['est', 'enf'], 'en'],
  [['ca', 'est', 'es'], 'es'],
  [[], 'en'],
  [[''], 'en'],
] as const)('a browser that prefers %j is shown %s', (preferred, language) => {
  expect(chooseLanguage(preferred)).toBe(language);
});
