import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../casefile/types.ts';
import { quoted } from '../../sharing/quoted.ts';
import type { AnchoredNote } from './anchored-note.ts';
import { beginningOf } from './note-words.ts';
import type { ShareChoice } from './ShareDialog.tsx';
import { notesStringsFor } from './strings/index.ts';

interface ShareChoicesProps {
  language: Language;
  notes: readonly AnchoredNote[];
  /** '' for none. */
  nickname: string;
  choice: ShareChoice;
  /** The link is short enough; where it is not, the list stands open. */
  fits: boolean;
  onChoice(choice: ShareChoice): void;
}

/** So few are listed without being asked for. */
const FEW = 4;

/** What goes in: the passages, the notes on them, the name. */
export function ShareChoices({ language, notes, nickname, choice, fits, onChoice }: ShareChoicesProps) {
  const strings = notesStringsFor(language);
  const { ids, withNotes, withName } = choice;
  const change = (patch: Partial<ShareChoice>) => onChoice({ ...choice, ...patch });
  const all = notes.map(({ note }) => note.id);
  const isSigned = nickname !== '' && withName;
  const hasNotes = withNotes && ids.length > 0;
  if (notes.length === 0) return <p class="picks">{strings.articleAlone}</p>;
  return (
    <div class="picks">
      <AllPassages
        label={strings.withPassages(ids.length, all.length)}
        chosen={ids.length}
        all={all.length}
        onAll={(isOn) => change({ ids: isOn ? all : [] })}
      />
      <details open={notes.length <= FEW || !fits}>
        <summary>{strings.choosePassages}</summary>
        {notes.map((entry) => (
          <Passage
            key={entry.note.id}
            language={language}
            entry={entry}
            isIn={ids.includes(entry.note.id)}
            // In the reader's order, whatever order they were chosen in.
            onIn={(isIn) => change({ ids: all.filter((id) => (id === entry.note.id ? isIn : ids.includes(id))) })}
          />
        ))}
      </details>
      <label class="check">
        <input
          type="checkbox"
          checked={hasNotes}
          disabled={ids.length === 0}
          onChange={(event) => change({ withNotes: event.currentTarget.checked })}
        />
        <span>{strings.withNotes}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={isSigned}
          disabled={nickname === '' || !hasNotes}
          onChange={(event) => change({ withName: event.currentTarget.checked })}
        />
        <span>
          {nickname === '' ? strings.yourName : strings.withName(nickname)}{' '}
          {!isSigned && <span class="meta">({nickname === '' ? strings.noName : strings.unsigned})</span>}
        </span>
      </label>
    </div>
  );
}

interface AllPassagesProps {
  label: string;
  chosen: number;
  all: number;
  onAll(isOn: boolean): void;
}

/** A box for all of them: on, off, or between. */
function AllPassages({ label, chosen, all, onAll }: AllPassagesProps) {
  const box = useRef<HTMLInputElement>(null);
  const isMixed = chosen > 0 && chosen < all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label class="check">
      <input
        type="checkbox"
        ref={box}
        checked={all > 0 && chosen === all}
        disabled={all === 0}
        onChange={(event) => onAll(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface PassageProps {
  language: Language;
  entry: AnchoredNote;
  isIn: boolean;
  onIn(isIn: boolean): void;
}

function Passage({ language, entry: { note, place }, isIn, onIn }: PassageProps) {
  const strings = notesStringsFor(language);
  return (
    <label class="check is-passage">
      <input type="checkbox" checked={isIn} onChange={(event) => onIn(event.currentTarget.checked)} />
      <span>
        <span class="said">{quoted(beginningOf(note.quote.exact))}</span>
        {note.text !== '' && <span class="meta"> {beginningOf(note.text)}</span>}
        {place.found === 'gone' && <span class="meta"> ({strings.passageGone})</span>}
      </span>
    </label>
  );
}
