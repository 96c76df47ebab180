import fc from 'fast-check';

const PIECES = [
  '<script>alert(1)</script>',
  '</script>',
  '</style>',
  '</title>',
  '<!--',
  '-->',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '&#x3c;',
  '=HYPERLINK("x")',
  '[x](javascript:alert(1))',
  '\u202e',
  '\u2066',
  '🎨',
  '👩‍🎨',
  'é',
  'مرحبا',
  '{{constructor}}',
  '__proto__',
  'plain words ',
] as const;

/** A text somebody wrote to do harm, or only to see, of at most so many characters; never empty at its ends. */
export function hostileText(longest: number): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() });
  return fc
    .array(piece, { minLength: 1, maxLength: 80 })
    .map((pieces) => `x${pieces.join('')}`.slice(0, longest - 1).toWellFormed())
    .map((text) => `${text.replace(/\p{Cc}/gu, ' ')}x`);
}
