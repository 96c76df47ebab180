/** Declared languages, the likeliest first: the article's own `lang`, the page's, then its metadata. */
const DECLARATIONS: readonly [selector: string, attribute: string][] = [
  ['article[lang], main[lang], [itemprop="articleBody"][lang]', 'lang'],
  ['html', 'lang'],
  ['html', 'xml:lang'],
  ['body', 'lang'],
  ['meta[http-equiv="content-language" i], meta[name="content-language" i], meta[name="language" i]', 'content'],
  ['meta[name="dc.language" i], meta[name="dcterms.language" i], meta[itemprop="inLanguage"]', 'content'],
  ['meta[property="og:locale" i]', 'content'],
];

/** Frequent little words, each of one language among these only. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to was is that with for his were from by have',
  es: 'el los las y del una por con su fue pero más como',
  pt: 'não uma os das dos pelo ele também são foi em ao',
  fr: 'les des est et une dans du pour qui sur au été',
  de: 'der die und das den von mit ist auf für nicht ein',
  it: 'il che di della gli per non è sono nel con',
};

/** For each of them its language, or the few that share it. */
const WORD_LANGUAGES = new Map<string, string>();
for (const [language, words] of Object.entries(LITTLE_WORDS)) {
  for (const word of words.split(' ')) WORD_LANGUAGES.set(word, `${WORD_LANGUAGES.get(word) ?? ''} ${language}`.trim());
}

/** Code units that are counted, from a quarter of the text on, for pages begin and end with lists of links. */
const SAMPLE = 8_000;
/** Little words of one language before the text's word is taken against the page's own: themes often declare English. */
const CERTAIN = 40;
const LIKELY = 5;

/** The primary subtag of the language the page is written in (`en`, `es`); null when neither page nor text tells. */
export function pageLanguage(document: Pick<Document, 'querySelector'>, text: string): string | null {
  const declared = declaredLanguage(document);
  const counted = textLanguage(text);
  if (declared === null) return counted && counted.words >= LIKELY ? counted.language : null;
  return counted && counted.words >= CERTAIN ? counted.language : declared;
}

/** The language most of whose little words the text has, if it has twice as many as of any other; null otherwise. */
export function textLanguage(text: string): { language: string; words: number } | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  // Not `\p{L}`, which takes longer to compile than the rest to run; and all at once, natively: this runs cold.
  const words = sample.match(/[a-zß-öø-ÿœ]+/g) ?? [];
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    const languages = WORD_LANGUAGES.get(words[at] ?? '');
    if (languages !== undefined) found.set(languages, (found.get(languages) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [languages, times] of found) {
    for (const language of languages.split(' ')) counts.set(language, (counts.get(language) ?? 0) + times);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return { language: first[0], words: first[1] };
}

function declaredLanguage(document: Pick<Document, 'querySelector'>): string | null {
  for (const [selector, attribute] of DECLARATIONS) {
    const tag = document.querySelector(selector)?.getAttribute(attribute)?.trim().toLowerCase() ?? '';
    const subtag = /^([a-z]{2,3})(?:[-_,]|$)/.exec(tag)?.[1];
    if (subtag && !['und', 'mul', 'zxx'].includes(subtag)) return subtag;
  }
  return null;
}
