import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../casefile/format-date.ts';
import type { CaseFile, Language } from '../../casefile/types.ts';
import { Glyph, Icon } from '../Glyph.tsx';
import type { SensitiveChoice } from '../reading.ts';
import { statusGlyph } from '../status.ts';
import { useOwnId } from '../use-own-id.ts';
import { AboutEntry } from './AboutEntry.tsx';
import { findChoices, type RecordChoice, recordChoices } from './record-choices.ts';
import { notesStringsFor } from './strings/index.ts';
import { useCombobox } from './use-combobox.ts';

interface AboutPickerProps {
  caseFile: CaseFile;
  language: Language;
  about: string | null;
  sensitive?: SensitiveChoice | undefined;
  onAbout(about: string | null): void;
}

/** How many entries are offered at once. */
const SHOWN = 5;

/** Ties a note to one entry of the record, or to none. */
export function AboutPicker(props: AboutPickerProps) {
  const { language, about, onAbout } = props;
  const strings = notesStringsFor(language);
  const field = useRef<HTMLInputElement>(null);
  if (about === null) return <AboutSearch {...props} field={field} />;
  return (
    <div class="about-chosen">
      <AboutEntry {...props} />
      <button
        type="button"
        class="link"
        aria-label={`${strings.aboutRemove}: ${strings.inTheRecord}`}
        onClick={() => {
          onAbout(null);
          // The button goes away; the field that takes its place is there after the next drawing.
          requestAnimationFrame(() => field.current?.focus());
        }}
      >
        {strings.aboutRemove}
      </button>
    </div>
  );
}

type AboutSearchProps = AboutPickerProps & { field: { current: HTMLInputElement | null } };

/** The combobox pattern: the focus stays in the field, arrows walk through the list, Enter takes an entry. */
function AboutSearch({ caseFile, language, sensitive, onAbout, field }: AboutSearchProps) {
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const [query, setQuery] = useState('');
  const choices = useMemo(() => recordChoices(caseFile, language), [caseFile, language]);
  const found = useMemo(() => findChoices(choices, query.trim()), [choices, query]);
  const shown = found.slice(0, SHOWN);
  const box = useCombobox(shown.length, (index) => onAbout(shown[index]?.id ?? null));

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && (box.isOpen || query !== '')) {
      event.preventDefault();
      event.stopPropagation();
      box.close();
      setQuery('');
    } else box.onKeyDown(event);
  };

  return (
    <div class="about-search">
      <label class="lab" for={id}>
        {strings.about}
      </label>
      <div class="search">
        <Icon name="search" />
        <input
          id={id}
          class="field"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded={box.isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={box.active === null ? undefined : `${id}-${box.active}`}
          placeholder={strings.aboutPlaceholder}
          value={query}
          ref={field}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            box.open();
          }}
          onKeyDown={onKeyDown}
          onBlur={box.close}
        />
      </div>
      <p class="meta" role="status">
        {box.isOpen && (found.length === 0 ? strings.aboutNone : strings.aboutFound(found.length, shown.length))}
      </p>
      <div
        class="choices"
        role="listbox"
        id={`${id}-list`}
        aria-label={strings.about}
        hidden={!box.isOpen || shown.length === 0}
      >
        {shown.map((choice, index) => (
          <button
            key={choice.id}
            type="button"
            tabIndex={-1}
            role="option"
            id={`${id}-${index}`}
            aria-selected={index === box.active}
            // Before the field loses the focus, which would close the list under the pointer.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAbout(choice.id)}
          >
            <Choice choice={choice} language={language} isFolded={sensitive !== 'show'} />
          </button>
        ))}
      </div>
    </div>
  );
}

function Choice({ choice, language, isFolded }: { choice: RecordChoice; language: Language; isFolded: boolean }) {
  const strings = notesStringsFor(language);
  const { event, status, sentence, fold } = choice;
  const glyph = statusGlyph(status);
  const kind = event ? `${strings.event} · ${formatDate(event.date, language)}` : strings.claim;
  return (
    <>
      <span class={`meta s-${glyph}`}>
        <Glyph name={glyph} />
        {kind} · {strings.status[status]}
      </span>
      {fold && isFolded ? (
        <span>{strings.folds[fold]}</span>
      ) : (
        <span class="record">{event ? event.title[language] : sentence}</span>
      )}
    </>
  );
}
