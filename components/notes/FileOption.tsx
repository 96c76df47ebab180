import type { Language } from '../../casefile/types.ts';
import { SaidLine } from './SaidLine.tsx';
import type { NotesFileKind, ShareSaid } from './ShareDialog.tsx';
import { notesStringsFor } from './strings/index.ts';

interface FileOptionProps {
  language: Language;
  /** The link is too long: this is the way. */
  isNeeded: boolean;
  said: ShareSaid | null;
  onFile(kind: NotesFileKind): void;
  onPrint(): void;
}

const OTHERS = ['json-ld', 'hypothesis', 'markdown', 'csv'] as const satisfies readonly NotesFileKind[];

/** One page that anybody can open; for those who work on with the notes, other formats. */
export function FileOption({ language, isNeeded, said, onFile, onPrint }: FileOptionProps) {
  const strings = notesStringsFor(language);
  return (
    <section class="option" aria-label={strings.file}>
      <h4>{strings.file}</h4>
      <button type="button" class={`button ${isNeeded ? 'primary' : ''}`} onClick={() => onFile('html')}>
        {strings.saveFile}
      </button>
      <p>
        {isNeeded && <b>{strings.fileFits} </b>}
        {strings.fileMeans}
      </p>
      <div class="wide">
        <SaidLine language={language} said={said} of={['file']} />
        <div class="rowlinks">
          <button type="button" class="link" onClick={onPrint}>
            {strings.print}
          </button>
        </div>
        <details>
          <summary>{strings.otherFormats}</summary>
          <ul class="formats">
            {OTHERS.map((kind) => (
              <li key={kind}>
                <button type="button" class="link" onClick={() => onFile(kind)}>
                  {strings.formats[kind]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}
