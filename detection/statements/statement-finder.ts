import type { CaseFile } from '../../casefile/types.ts';
import type { CompiledCues, CompiledSpeaker } from '../../data/compiled-cues.ts';
import type { Mention } from '../find-mentions.ts';
import type { WordedText } from '../read-words.ts';
import { type CueLanguage, indexCues } from './cue-index.ts';
import { type Attribution, findAttributions } from './find-attributions.ts';
import { findStatements, type Statement } from './find-statements.ts';
import { type ArticleText, readArticleText } from './read-article-text.ts';

/** What a page says, as far as it was recognised. */
export interface Findings {
  statements: Statement[];
  /** Looked for when somebody asks: few readers do. */
  attributions(): Attribution[];
  /** Who the ids of both stand for. */
  speakers: ReadonlyMap<string, CompiledSpeaker>;
}

/** Reads pages of one language. It comes in a script of its own, once a page about him is known to be in that language. */
export interface StatementFinder {
  language: CueLanguage;
  /** `null`: the page does not name him. `text` is the article's, with its words found. */
  find(article: ArticleText, text: WordedText, mentions: readonly Mention[], caseFile: CaseFile): Findings | null;
}

/** A finder with these cues, which are of this language. */
export function statementFinder(language: CueLanguage, compiled: CompiledCues): StatementFinder {
  const cues = indexCues(compiled);
  return {
    language,
    find(article, text, mentions, caseFile) {
      const reading = readArticleText(article, mentions, cues, text);
      if (!reading) return null;
      return {
        statements: findStatements(reading, caseFile),
        attributions: () => findAttributions(reading),
        speakers: cues.speakers,
      };
    },
  };
}
