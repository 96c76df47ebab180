import type { CaseFile } from '../../casefile/types.ts';
import type { Mention } from '../find-mentions.ts';
import { readWords } from '../read-words.ts';
import { chooseLanguage } from './choose-cue-language.ts';
import type { CueLanguage } from './cue-index.ts';
import type { ArticleText } from './read-article-text.ts';
import type { Findings, StatementFinder } from './statement-finder.ts';

/** The finders that are there; each language's is asked for once. */
export class FinderShelf {
  readonly #finders = new Map<CueLanguage, StatementFinder>();
  readonly #asked = new Set<CueLanguage>();
  readonly #ask: (language: CueLanguage) => void;

  constructor(ask: (language: CueLanguage) => void) {
    this.#ask = ask;
  }

  add(finder: StatementFinder): void {
    this.#finders.set(finder.language, finder);
  }

  /** What an article says; `null` where it does not name him, is in a language without cues, or while its finder is not there. */
  find(article: ArticleText, mentions: readonly Mention[], caseFile: CaseFile): Findings | null {
    if (mentions.length === 0) return null;
    const text = readWords(article.text);
    const language = chooseLanguage(text, article.language);
    if (language === null) return null;
    const finder = this.#finders.get(language);
    if (finder) return finder.find(article, text, mentions, caseFile);
    if (!this.#asked.has(language)) this.#ask(language);
    this.#asked.add(language);
    return null;
  }
}
