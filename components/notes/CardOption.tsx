import { useState } from 'preact/hooks';
import { quoted } from '../../sharing/quoted.ts';
import { useOwnId } from '../use-own-id.ts';
import { beginningOf } from './note-words.ts';
import { SaidLine } from './SaidLine.tsx';
import { CARD_TIMELINE, type CardShape, type ShareDialogProps } from './ShareDialog.tsx';
import { notesStringsFor } from './strings/index.ts';

const SHAPES = ['wide', 'tall'] as const satisfies readonly CardShape[];

/** A picture of one passage or of what happened since: chosen first, then saved. */
export function CardOption(props: ShareDialogProps) {
  const { language, said, cardAlt = null } = props;
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section class="option" aria-label={strings.card}>
      <h4>{strings.card}</h4>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {strings.makeCard}
      </button>
      <p>{strings.cardMeans}</p>
      {isOpen && (
        <div class="wide" id={id}>
          <CardForm {...props} />
          <SaidLine language={language} said={said} of={['card', 'alt']} />
          {cardAlt !== null && <AltText {...props} alt={cardAlt} />}
        </div>
      )}
    </section>
  );
}

function CardForm({ language, notes, choice, hasLater = true, onCard }: ShareDialogProps) {
  const strings = notesStringsFor(language);
  const id = useOwnId();
  // The passages that go in; without any, all of them.
  const offered = choice.ids.length === 0 ? notes : notes.filter(({ note }) => choice.ids.includes(note.id));
  const values = [...offered.map(({ note }) => note.id), ...(hasLater ? [CARD_TIMELINE] : [])];
  const [wanted, setWanted] = useState<string | null>(null);
  const [shape, setShape] = useState<CardShape>('wide');
  const chosen = values.find((value) => value === wanted) ?? values[0];
  if (chosen === undefined) return null;
  return (
    <div class="card-form">
      <label class="lab" for={id}>
        {strings.cardOf}
      </label>
      <select id={id} value={chosen} onChange={(event) => setWanted(event.currentTarget.value)}>
        {offered.map(({ note }) => (
          <option key={note.id} value={note.id}>
            {quoted(beginningOf(note.quote.exact))}
          </option>
        ))}
        {hasLater && <option value={CARD_TIMELINE}>{strings.cardTimeline}</option>}
      </select>
      <fieldset>
        <legend class="lab">{strings.cardShape}</legend>
        {SHAPES.map((each) => (
          <label class="check" key={each}>
            <input type="radio" name={`${id}-shape`} checked={each === shape} onChange={() => setShape(each)} />
            <span>{strings.cardShapes[each]}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="button" onClick={() => onCard(shape, chosen)}>
        {strings.saveCard}
      </button>
    </div>
  );
}

/** What goes with the picture wherever it is posted. */
function AltText({ language, alt, onCopyAlt }: ShareDialogProps & { alt: string }) {
  const strings = notesStringsFor(language);
  const id = useOwnId();
  return (
    <div class="alt-text">
      <label class="lab" for={id}>
        {strings.cardAlt}
      </label>
      <textarea id={id} rows={4} readOnly value={alt} onFocus={(event) => event.currentTarget.select()} />
      {onCopyAlt && (
        <button type="button" class="button" onClick={onCopyAlt}>
          {strings.copyAlt}
        </button>
      )}
    </div>
  );
}
