import { useEffect, useRef, useState } from 'preact/hooks';
import { DeleteAllDialog } from './DeleteAllDialog.tsx';
import { useLibrary } from './library-context.ts';
import type { ShelvedPage } from './shelf.ts';

interface DeleteAllPanelProps {
  pages: readonly ShelvedPage[] | null;
  unreadable: number;
}

/** The way to an empty library, also where what is stored cannot be read. */
export function DeleteAllPanel(props: DeleteAllPanelProps) {
  const { strings } = useLibrary();
  const [isAsked, setIsAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // Not before the dialog is gone: as long as it is open, nothing else takes the focus.
  useEffect(() => {
    if (wasAsked.current && !isAsked) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <section class="section">
      <h2>{strings.deleteAllTitle}</h2>
      <p>{strings.deleteAllHint}</p>
      <button type="button" class="button" ref={button} onClick={() => setIsAsked(true)}>
        {strings.deleteAll}
      </button>
      {isAsked && <DeleteAllDialog {...props} onClose={() => setIsAsked(false)} />}
    </section>
  );
}
