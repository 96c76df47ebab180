import { useRef } from 'preact/hooks';
import { Icon } from '../Glyph.tsx';
import { AboutEntry } from './AboutEntry.tsx';
import type { FromLinkBandProps, LinkedNoteShown } from './FromLinkBand.tsx';
import { NotePassage } from './NotePassage.tsx';
import { beginningOf } from './note-words.ts';
import { notesStringsFor } from './strings/index.ts';

interface LinkedNoteProps extends Pick<FromLinkBandProps, 'language' | 'caseFile' | 'onKeep' | 'onGoTo'> {
  note: LinkedNoteShown;
  /** From 0. */
  index: number;
  all: number;
  canKeep: boolean;
}

/** One note from a link, as somebody wrote it. */
export function LinkedNote(props: LinkedNoteProps) {
  const { language, caseFile, note, index, all, canKeep, onKeep, onGoTo } = props;
  const { received, place, quote, kept } = note;
  const strings = notesStringsFor(language);
  const name = beginningOf(received.text || quote);
  const author = received.author === null ? strings.unsignedNote : strings.signedAs(received.author);
  const entry = useRef<HTMLLIElement>(null);
  const keep = () => {
    entry.current?.focus({ preventScroll: true }); // the button goes away
    onKeep(index);
  };
  return (
    <li class="linked" tabIndex={-1} ref={entry}>
      <p class="meta">
        <b>{strings.fromLink}</b> · {strings.noteOf(index + 1, all)}
      </p>
      <div class="note">
        <Icon name="pencil" />
        <NotePassage words={quote} language={null} />
        {received.text === '' ? (
          <p class="meta">{strings.noWords}</p>
        ) : (
          <p class="text" dir="auto">
            {received.text}
          </p>
        )}
        <p class="meta by">{[strings.kinds[received.kind], author, strings.notVerifiedTag].join(' · ')}</p>
        {place.found === 'near' && (
          <p class="meta">
            <b>{strings.near}.</b> {strings.nearMeans}
          </p>
        )}
        {place.found === 'gone' && (
          <p class="meta">
            <b>{strings.gone}</b>
          </p>
        )}
        <AboutEntry caseFile={caseFile} language={language} about={received.about} />
        <div class="rowlinks acts">
          {place.found !== 'gone' && (
            <button
              type="button"
              class="link"
              aria-label={`${strings.goToPassage}: ${name}`}
              onClick={() => onGoTo(index)}
            >
              <Icon name="jump" />
              {strings.goTo}
            </button>
          )}
          <span role="status">{kept && strings.keptCopy}</span>
          {canKeep && !kept && (
            <button type="button" class="link" aria-label={`${strings.keep}: ${name}`} onClick={keep}>
              {strings.keep}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
