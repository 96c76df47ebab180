import { expect, test } from 'vitest';
import { referencesOf } from './reading.ts';
import { REFERENCE_CASES } from './reference-cases.ts';

test.each(REFERENCE_CASES)('$fact: $text', ({ text, language, means, never = [] }) => {
  const found = referencesOf(text, language);
  for (const one of means) expect(found).toContain(one);
  for (const one of never) expect(found).not.toContain(one);
});
