import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseFile, Language } from '../../casefile/types.ts';
import { type AnnotatedPage, LONGEST_TEXT, NOTE_KINDS, type Note } from '../../notes/note.ts';
import { Icon } from '../Glyph.tsx';
import type { SensitiveChoice } from '../reading.ts';
import { useOwnId } from '../use-own-id.ts';
import { AboutPicker } from './AboutPicker.tsx';
import { isWritten, type Keeping, type NoteDraft } from './anchored-note.ts';
import { NotePassage } from './NotePassage.tsx';
import type { NotesActions } from './notes-actions.ts';
import { notesStringsFor } from './strings/index.ts';

export interface NoteEditorProps {
  caseFile: CaseFile;
  language: Language;
  page: AnnotatedPage;
  draft: NoteDraft;
  /** The note as it is stored; `null`: a new one. */
  saved: Note | null;
  keeping: Keeping;
  sensitive?: SensitiveChoice;
  actions: Pick<NotesActions, 'onDraft' | 'onSave'>;
}

/** Ctrl or Cmd with Enter saves. Escape closes an editor in which nothing was written; words are never lost to a key. */
export function NoteEditor(props: NoteEditorProps) {
  const { caseFile, language, page, draft, saved, keeping, sensitive, actions } = props;
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const [isWarned, setIsWarned] = useState(false);
  const field = useFocusAtEnd();
  const change = (patch: Partial<NoteDraft>) => actions.onDraft({ ...draft, ...patch });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.onSave(draft);
    else if (event.key !== 'Escape') return;
    else if (isWritten(draft, saved)) setIsWarned(true);
    else actions.onDraft(null);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      class="note is-editing"
      aria-label={saved ? strings.editNote : strings.newNote}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <Icon name="pencil" />
      <NotePassage words={draft.quote.exact} language={page.language} />
      <label class="lab" for={id}>
        {strings.yourNote}
      </label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        maxLength={LONGEST_TEXT}
        aria-describedby={`${id}-count`}
        ref={field}
        value={draft.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <p class="meta" id={`${id}-count`}>
        {strings.characters(draft.text.length, LONGEST_TEXT)}
        {keeping === 'private-window' ? '' : ` · ${strings.onThisDevice}`}
      </p>
      <div class="kind-of-note">
        <label class="lab" for={`${id}-kind`}>
          {strings.kindOfNote}
        </label>
        <select
          id={`${id}-kind`}
          value={draft.kind}
          onChange={(event) =>
            change({ kind: NOTE_KINDS.find((kind) => kind === event.currentTarget.value) ?? draft.kind })
          }
        >
          {NOTE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {strings.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <AboutPicker
        caseFile={caseFile}
        language={language}
        about={draft.about}
        sensitive={sensitive}
        onAbout={(about) => change({ about })}
      />
      <p class="meta warned" role="status">
        {isWarned && strings.notSaved}
      </p>
      <div class="actions">
        {/* No submit button: a page in a sandbox without forms would swallow it. */}
        <button type="button" class="button primary" onClick={() => actions.onSave(draft)}>
          {strings.save}
        </button>
        <button type="button" class="button" onClick={() => actions.onDraft(null)}>
          {strings.cancel}
        </button>
      </div>
    </form>
  );
}

/** The reader asked for the editor, so it takes the focus, once. */
function useFocusAtEnd() {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
    field.current?.closest('.note')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return field;
}
