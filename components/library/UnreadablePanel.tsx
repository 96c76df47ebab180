import { useEffect, useRef, useState } from 'preact/hooks';
import { useLibrary } from './library-context.ts';

/** What storage holds and this version cannot read: to be saved as it is, or deleted in two steps. */
export function UnreadablePanel({ unreadable, newer }: { unreadable: number; newer: number }) {
  const { strings, isPrivate, actions } = useLibrary();
  const [isAsked, setIsAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) keep.current?.focus();
  }, [isAsked]);
  return (
    <section class="section">
      <h2>{strings.unreadableTitle}</h2>
      {unreadable > 0 && <p>{strings.unreadable(unreadable)}</p>}
      {newer > 0 && <p>{strings.newer(newer)}</p>}
      <div class="actions">
        <button type="button" class="button" onClick={actions.onSaveUnreadable}>
          {strings.saveUnreadable}
        </button>
        {!isPrivate && unreadable > 0 && !isAsked && (
          <button type="button" class="button" onClick={() => setIsAsked(true)}>
            {strings.deleteUnreadable}
          </button>
        )}
        {isAsked && (
          <>
            <button type="button" class="button" ref={keep} onClick={() => setIsAsked(false)}>
              {strings.keep}
            </button>
            <button type="button" class="button" onClick={actions.onDeleteUnreadable}>
              {strings.reallyDelete}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
