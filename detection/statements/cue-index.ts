import type { CompiledCues, CompiledSpeaker } from '../../data/compiled-cues.ts';
import { LanguageIndex } from './language-index.ts';

export type CueLanguage = 'en' | 'es';

/** Cues, each language made ready when the first page in it is read. */
export interface CueIndex {
  speakers: ReadonlyMap<string, CompiledSpeaker>;
  /** `null`: there are none of this language. */
  language(language: CueLanguage): LanguageIndex | null;
}

export function indexCues(compiled: CompiledCues): CueIndex {
  const ready = new Map<CueLanguage, LanguageIndex>();
  return {
    speakers: new Map(compiled.speakers.map((speaker) => [speaker.id, speaker])),
    language(language) {
      const known = ready.get(language);
      if (known) return known;
      const cues = compiled[language];
      if (!cues) return null;
      const index = new LanguageIndex(cues, compiled.speakers, language);
      ready.set(language, index);
      return index;
    },
  };
}
