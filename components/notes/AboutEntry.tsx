import type { CaseFile, Language } from '../../casefile/types.ts';
import { Glyph } from '../Glyph.tsx';
import type { SensitiveChoice } from '../reading.ts';
import { statusGlyph } from '../status.ts';
import { choiceOf, type RecordChoice } from './record-choices.ts';
import { notesStringsFor } from './strings/index.ts';

interface AboutEntryProps {
  caseFile: CaseFile;
  language: Language;
  /** The id of an entry; nothing is shown for `null`. */
  about: string | null;
  sensitive?: SensitiveChoice | undefined;
}

/** The entry of the record that a note is about, in the record's own dress; folded when it is sensitive. */
export function AboutEntry({ caseFile, language, about, sensitive = 'fold' }: AboutEntryProps) {
  if (about === null) return null;
  const strings = notesStringsFor(language);
  const choice = choiceOf(caseFile, about, language);
  if (!choice) return <p class="meta">{strings.notInRecord}</p>;
  const isFolded = choice.fold !== null && sensitive === 'fold';
  return (
    <div class="about">
      <p class="meta">
        {strings.inTheRecord} · {strings.status[choice.status]}
      </p>
      {isFolded && choice.fold ? (
        <details>
          <summary>{strings.folds[choice.fold]}</summary>
          <Sentence {...choice} />
        </details>
      ) : (
        <Sentence {...choice} />
      )}
    </div>
  );
}

function Sentence({ status, sentence }: RecordChoice) {
  const glyph = statusGlyph(status);
  return (
    <p class={`record sentence s-${glyph}`}>
      <Glyph name={glyph} />
      {sentence}
    </p>
  );
}
