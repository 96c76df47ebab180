import { useState } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';
import { FileKinds } from './FileKinds.tsx';
import { useLibrary } from './library-context.ts';
import { countNotes, type ShelvedPage } from './shelf.ts';

interface SelectionActionsProps {
  pages: readonly ShelvedPage[];
  onNone(): void;
}

/** What can be done with the pages that are selected. */
export function SelectionActions({ pages, onNone }: SelectionActionsProps) {
  const { strings, isPrivate, actions } = useLibrary();
  const [isExporting, setIsExporting] = useState(false);
  const id = useOwnId();
  return (
    <section class="selection" aria-label={strings.selection}>
      <p class="lab" role="status">
        {strings.selected(pages.length, countNotes(pages))}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-expanded={isExporting}
          aria-controls={id}
          onClick={() => setIsExporting(!isExporting)}
        >
          {strings.exportAs}
        </button>
        {!isPrivate && (
          <button type="button" class="button" onClick={() => actions.onDelete(pages)}>
            {strings.delete}
          </button>
        )}
        <button type="button" class="link" onClick={onNone}>
          {strings.selectNone}
        </button>
      </div>
      <div id={id} hidden={!isExporting}>
        {isExporting && <FileKinds pages={pages} />}
      </div>
    </section>
  );
}
