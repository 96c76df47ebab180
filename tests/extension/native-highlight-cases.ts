/** A page on which the spans of class `t` are the passage, from the first to the last. */
export interface NativeCase {
  html: string;
  /** The passage is told by its ends alone, as in links that are too long else. */
  shape?: 'ends';
  language?: string;
  /** More than the passage is found, since it ends within what browsers take for a word. */
  widened?: true;
}

const t = (words: string) => `<span class="t">${words}</span>`;
const filler = '<p>The court met again the next day, and nobody spoke of it.</p>';
const long = `The members of the delegation said in the afternoon that they had asked for a meeting with each of the men by name, that
  no answer had come for nine days, that the embassy had then offered a call of ten minutes, and that the line was cut before
  anybody could say a word; they would ask again, they said, until somebody with a name of his own had answered.`;

/** What each passage is difficult for. */
export const NATIVE_CASES: Record<string, NativeCase> = {
  'a sentence': {
    html: `${filler}<p>He was flown at night. ${t('Nobody told his mother where he was.')} She waited.</p>`,
  },
  'Spanish accents and ñ': {
    html: `${filler}<p>Dijo que sí. ${t('El señor Hernández viajó de Táriba a Cúcuta en el año 2024')}, según él.</p>`,
    language: 'es',
  },
  'accents in two code points': {
    html: `<p>Dijo que si\u0301. ${t('El sen\u0303or Herna\u0301ndez viajo\u0301 al extranjero ayer')}, dijo.</p>`,
  },
  'quotation marks and apostrophes': {
    html: `<p>She wrote: ${t('“He isn’t a ‘member’ of anything,”')} and signed it.</p>`,
  },
  guillemets: { html: `<p>Escribió: ${t('«¿Dónde está mi hijo? ¡Nadie me contesta!»')} y firmó.</p>`, language: 'es' },
  emoji: { html: `<p>The post read: ${t('Free him 🏳️‍🌈🇻🇪 now 👑👑, they said')} and no more.</p>` },
  'a hyphen within': { html: `<p>He is ${t('a make-up artist who passed a credible-fear interview')} in Texas.</p>` },
  'a beginning after a hyphen': {
    html: `<p>The hearing was pre-${t('trial and short, the clerk told the three reporters')} there.</p>`,
  },
  'comma, ampersand, percent': {
    html: `<p>It was ${t('70 %, or 7&amp;1 = 100%25, of R&amp;D: so-called, “fair”')} they said.</p>`,
  },
  'signs of a directive': {
    html: `<p>A line: ${t('-,-text=one,-two&amp;text=three#:~:text=four-,five')} and so on.</p>`,
  },
  'elements within words': {
    html: `<p>He <b>w</b>as. ${t('The <em>cr</em>owns <a href="#x">on his wri</a>sts are for his <b>parents</b>')}, he said.</p>`,
  },
  'a sentence said three times': {
    html: `<p>Yes. We do not know where he is. No.</p><p>Later she said: ${t('We do not know where he is.')} Then she left.</p><p>Again: We do not know where he is.</p>`,
  },
  'two paragraphs': {
    html: `${filler}<p>First. ${t('He was a makeup artist in Caracas.')}</p><p>${t('He left in May 2024, he says.')} Then more.</p>`,
  },
  'three paragraphs and a heading': {
    html: `<p>Before. ${t('The flight left.')}</p><h2>${t('What is known')}</h2><p>${t('It landed.')}</p><p>${t('That is all we know of it so far.')} Nothing more.</p>`,
  },
  'more than 300 characters': { html: `${filler}<p>They were late. ${t(long)} The day ended.</p>` },
  'a word alone, the third of its kind': {
    html: `<p>From CECOT. To CECOT.</p><p>It is said that ${t('CECOT')} holds many. Near CECOT.</p>`,
  },
  'a paragraph as often as a live blog has it': {
    html: `<p>10:05</p><p>More soon.</p><p>10:20</p><p>${t('More soon.')}</p><p>10:45</p><p>More soon.</p>`,
  },
  'a heading that stands in a list of contents too': {
    html: `<ul><li>What we know</li><li>What comes next</li></ul><p>Text of the article.</p><h2>${t('What we know')}</h2><p>Not much, so far.</p>`,
  },
  'soft hyphens on the page': {
    html: `<p>He said: ${t('the im\u00ADmi\u00ADgra\u00ADtion offi\u00ADcers looked at his wrists')} and left.</p>`,
  },
  'non-breaking spaces': {
    html: `<p>It cost ${t('4\u00A0760\u00A0000\u00A0dollars for a\u00A0year of\u00A0prison')}, it says.</p>`,
  },
  'zero-width spaces': {
    html: `<p>He saw ${t('the long\u200Bword of a\u200B newspaper in El\u200B Salvador')} there.</p>`,
  },
  'line breaks within': {
    html: `<p>An address:<br>${t('Calle Real, número 5')}<br>${t('Capacho Nuevo, Táchira')}<br>Venezuela</p>`,
  },
  abbreviations: { html: `<p>Officials of ${t('the U.S. said at 9 a.m. that Sr. Romero vs. the U.S.')} was moot.</p>` },
  'a full stop inside the quotation marks': {
    html: `<p>He said, ${t('“I am not who they say I am.”')} Then he slept.</p>`,
  },
  'no space between two sentences': {
    html: `<p>They ${t('waited for a call that never came.')}Then it was May.</p>`,
    widened: true,
  },
  'numbers and dates': { html: `<p>On ${t('15/03/2025, at 19:30, 238 men (or 2,38 × 10²)')} were counted.</p>` },
  'a footnote': {
    html: `<p>He ${t('had no criminal record<sup>3</sup> in any of the countries')} he lived in.<sup>4</sup></p>`,
  },
  'table cells': {
    html: `<table><tr><td>15 March</td><td>${t('Flown out')}</td></tr><tr><td>18 July</td><td>Flown out</td></tr></table>`,
  },
  'list items': {
    html: `<ul><li>First: ${t('he was held for months')}</li><li>${t('he was flown out at night')} again</li></ul>`,
  },
  'the ends of a long sentence': { html: `${filler}<p>They were late. ${t(long)} The day ended.</p>`, shape: 'ends' },
  'ends that are said elsewhere too': {
    html: `<p>The members of the delegation were late, and nobody had answered.</p><p>Then: ${t(long)} It was late.</p>`,
    shape: 'ends',
  },
  'a word and its part': {
    html: `<p>The parental house of his parents. ${t('His parent')} waits. His parents wait.</p>`,
  },
  Arabic: {
    html: `<p dir="rtl">قال المحامي. ${t('إن الرجل لم يكن عضوا في أي عصابة')} وهذا كل شيء.</p>`,
    language: 'ar',
  },
  Cyrillic: { html: `<p>Он ждал. ${t('Адвокат сказала, что визажист не член банды')} и ушла.</p>`, language: 'ru' },
  'Chinese, which has no spaces': {
    html: `<p>律师说。${t('他不是任何帮派的成员，也没有犯罪记录。')}他的母亲在等他。</p>`,
    language: 'zh',
  },
  'pictures and scripts between': {
    html: `<p>Before. ${t('He reached the border in August')}</p><figure><img alt="A border" src="data:,"><figcaption>${t('A caption')}</figcaption></figure><script>var one = 'reached';</script><p>${t('and asked for asylum there the same day.')} After.</p>`,
  },
};
