/** The selection begins at `[` and ends at `]` in the text of the body; `shadow` roots are declared in the markup. */
export interface PassageCase {
  name: string;
  html: string;
  /** As it is quoted; for nothing, why. */
  quote: string | { not: 'empty' | 'outside' | 'too-long' };
}

const template = (html: string) => `<template shadowrootmode="open">${html}</template>`;

export const PASSAGE_CASES: PassageCase[] = [
  // Words
  { name: 'whole words', html: '<p>He is [held there] now.</p>', quote: 'held there' },
  { name: 'a word begun in its middle', html: '<p>He is he[ld there] now.</p>', quote: 'held there' },
  { name: 'a word ended in its middle', html: '<p>He is [held th]ere now.</p>', quote: 'held there' },
  { name: 'a piece of one word', html: '<p>He is de[por]ted now.</p>', quote: 'deported' },
  { name: 'an accent of a word', html: '<p>Herna[\u0301nd]ez</p>', quote: 'Herna\u0301ndez' },
  { name: 'a word with an apostrophe', html: '<p>He did[n]’t know.</p>', quote: 'didn’t' },
  { name: 'a number with a comma', html: '<p>About 1[,0]00 men</p>', quote: '1,000' },
  { name: 'one part of a compound', html: '<p>a 31-ye[ar-o]ld man</p>', quote: 'year-old' },
  { name: 'a word with a soft hyphen', html: '<p>He was depor[\u00ADted] there.</p>', quote: 'depor\u00ADted' },
  { name: 'half an emoji and the word behind', html: '<p>x \ud83d[\udc51 free] y</p>', quote: '\ud83d\udc51 free' },
  { name: 'a word of Spanish', html: '<p>¿Dónde est[á él]?</p>', quote: 'está él' },
  { name: 'words without spaces', html: '<p>彼は[東]京に住んでいる。</p>', quote: '東京' },
  { name: 'a part of a very long word', html: `<p>${'x'.repeat(200)}[yy]${'x'.repeat(200)}</p>`, quote: 'yy' },
  { name: 'marks around the words', html: '<p>He said: [“I am free.”] Then</p>', quote: '“I am free.”' },
  // White space
  { name: 'without the space at its ends', html: '<p>He[ is held ]there.</p>', quote: 'is held' },
  { name: 'without spaces that do not break', html: '<p>He[\u00A0is\u00A0]\u00A0there.</p>', quote: 'is' },
  { name: 'with single spaces', html: '<p>He [is\n   held] there.</p>', quote: 'is held' },
  { name: 'from within white space', html: '<p>He \n[  is held  ]  there.</p>', quote: 'is held' },
  { name: 'as it is in preformatted text', html: '<pre>He [is\n  held] there.</pre>', quote: 'is\n  held' },
  // Elements
  { name: 'across inline elements', html: '<p>He <b>is [he</b><i>ld</i> the]re.</p>', quote: 'held there' },
  { name: 'a word split by elements', html: '<p>He is he<b>l[d]</b>.</p>', quote: 'held' },
  { name: 'across a line break', html: '<p>He [is<br>held] there.</p>', quote: 'is\nheld' },
  { name: 'across blocks', html: '<p>He [is.</p><p>They] say.</p>', quote: 'is.\n\nThey' },
  {
    name: 'across comments and scripts',
    html: '<p>He [is<!-- x --> <script>1</script>held] now.</p>',
    quote: 'is held',
  },
  {
    name: 'across a button, without its words',
    html: '<p>He [is <button>Share</button> held] now.</p>',
    quote: 'is held',
  },
  {
    name: 'across a menu, without its words',
    html: '<p>He [is.</p><nav>More</nav><p>They] say.</p>',
    quote: 'is.\n\nThey',
  },
  { name: 'a link', html: '<p>He <a href="/x">[is held]</a> there.</p>', quote: 'is held' },
  { name: 'a list item', html: '<ul><li>One</li><li>[Two]</li><li>Three</li></ul>', quote: 'Two' },
  { name: 'table cells', html: '<table><tr><td>[One</td><td>Two]</td></tr></table>', quote: 'One\n\nTwo' },
  { name: 'in right-to-left text', html: '<p dir="rtl">هو [محتجز هنا] الآن</p>', quote: 'محتجز هنا' },
  {
    name: 'in an article that may not be selected',
    html: '<p style="user-select: none">He [is held] there.</p>',
    quote: 'is held',
  },
  {
    name: 'in a form whose fields bear the names of its methods',
    html: '<form><input name="contains"><input name="childNodes"><p>He [is held].</p></form>',
    quote: 'is held',
  },
  // Boundaries that are no text
  { name: 'from a menu into a paragraph', html: '<nav>Me[nu</nav><p>He is] held.</p>', quote: 'He is' },
  { name: 'from a paragraph into a menu', html: '<p>He [is held.</p><nav>Me]nu</nav>', quote: 'is held.' },
  { name: 'from a button to the end', html: '<p><button>Sh[are</button> He is held.</p>]', quote: 'He is held.' },
  { name: 'from empty text', html: '<p>One.</p> [ <p>Two.</p> ] <p>Three.</p>', quote: 'Two.' },
  // Shadow trees
  { name: 'in a shadow tree', html: `<div>${template('<p>He [is held] there.</p>')}</div>`, quote: 'is held' },
  {
    name: 'into a shadow tree',
    html: `<p>They [say.</p><div>${template('<p>He is] held.</p>')}</div>`,
    quote: 'say.\n\nHe is',
  },
  {
    name: 'out of a shadow tree',
    html: `<div>${template('<p>He [is held.</p>')}</div><p>They] say.</p>`,
    quote: 'is held.\n\nThey',
  },
  {
    name: 'from one shadow tree into another',
    html: `<div>${template('<p>He [is.</p>')}</div><div>${template('<p>They] say.</p>')}</div>`,
    quote: 'is.\n\nThey',
  },
  {
    name: 'from a shadow tree into one inside it',
    html: `<div>${template(`<p>He [is.</p><div>${template('<p>They] say.</p>')}</div>`)}</div>`,
    quote: 'is.\n\nThey',
  },
  {
    name: 'from a shadow tree to its host’s own text',
    html: `<div>${template('<p>He [is.</p><slot></slot>')}They] say.</div>`,
    quote: 'is.\n\nThey',
  },
  // No passage
  { name: 'a caret', html: '<p>He [] is held.</p>', quote: { not: 'empty' } },
  { name: 'white space', html: '<p>He[ ]is held.</p>', quote: { not: 'empty' } },
  { name: 'spaces that do not break', html: '<p>He x[\u00A0\u00A0]y.</p>', quote: { not: 'empty' } },
  { name: 'signs alone', html: '<p>He is held[. —] Then</p>', quote: { not: 'empty' } },
  { name: 'a menu', html: '<p>He is held.</p><nav>The [me]nu</nav><p>They say.</p>', quote: { not: 'outside' } },
  { name: 'a button', html: '<p>He <button>[Share]</button> is held.</p>', quote: { not: 'outside' } },
  { name: 'what is behind the article', html: '<p>He is held.</p><nav>The [me]nu</nav>', quote: { not: 'outside' } },
  { name: 'what is before the article', html: '<nav>The [me]nu</nav><p>He is held.</p>', quote: { not: 'outside' } },
  {
    name: 'what the reader writes',
    html: '<p>He is held.</p><p contenteditable>My [own] words.</p>',
    quote: { not: 'outside' },
  },
  {
    name: 'from the article into what the reader writes',
    html: '<p>He [is held.</p><p contenteditable>My own] words.</p>',
    quote: { not: 'outside' },
  },
  { name: 'more than a quotation', html: `<p>[${'He is held. '.repeat(200)}]</p>`, quote: { not: 'too-long' } },
  { name: 'very much', html: `<p>[${'\u00A0'.repeat(100_000)}x]</p>`, quote: { not: 'too-long' } },
];
