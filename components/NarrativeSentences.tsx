import { entryStatus } from '../casefile/entry-marks.ts';
import type { NarrativeSentence } from '../casefile/types.ts';
import { citedByClaims } from './cited.ts';
import { Glyph } from './Glyph.tsx';
import { useReading } from './reading.ts';
import { InlineSources } from './Sources.tsx';
import { statusGlyph } from './status.ts';

interface NarrativeSentencesProps {
  sentences: NarrativeSentence[];
  /** For a text that was opened and needs a name of its own. */
  heading?: string;
}

/** Sentences of the record, each with its state and its sources. */
export function NarrativeSentences({ sentences, heading }: NarrativeSentencesProps) {
  return (
    <div class="stand">
      {heading && <h3 class="sr">{heading}</h3>}
      {sentences.map((sentence) => (
        <Sentence key={sentence.en} sentence={sentence} />
      ))}
    </div>
  );
}

function Sentence({ sentence }: { sentence: NarrativeSentence }) {
  const { caseFile, language, strings } = useReading();
  const status = entryStatus(caseFile, sentence);
  const glyph = statusGlyph(status);
  return (
    <div class={`sentence s-${glyph}`}>
      <Glyph name={glyph} label={strings.status[status]} />
      <InlineSources cited={citedByClaims(caseFile, sentence.claims)}>
        <p class="record">{sentence[language]}</p>
      </InlineSources>
    </div>
  );
}
