import { useEffect, useRef, useState } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';
import { useLibrary } from './library-context.ts';
import { countNotes, type ShelvedPage } from './shelf.ts';

interface DeleteAllDialogProps {
  /** `null` when they could not be read. */
  pages: readonly ShelvedPage[] | null;
  unreadable: number;
  onClose(): void;
}

/** Says what will be gone, offers a copy of it, and asks once more. The browser keeps the focus inside. */
export function DeleteAllDialog({ pages, unreadable, onClose }: DeleteAllDialogProps) {
  const { strings, actions } = useLibrary();
  const [settings, setSettings] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useOwnId();
  const choice = useOwnId();
  useEffect(() => dialog.current?.showModal(), []);
  const confirm = () => {
    onClose();
    actions.onDeleteAll({ settings });
  };
  return (
    <dialog ref={dialog} class="delete-all" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{strings.deleteAllQuestion}</h2>
      <p>{strings.willGo}</p>
      <ul class="bullets">
        <li>{pages === null ? strings.allUnknown : strings.allNotes(countNotes(pages), pages.length)}</li>
        {unreadable > 0 && <li>{strings.alsoUnreadable(unreadable)}</li>}
        <li>{strings.nickname}</li>
      </ul>
      <div class="check">
        <input id={choice} type="checkbox" checked={settings} onChange={() => setSettings(!settings)} />
        <label for={choice}>{strings.settingsToo}</label>
      </div>
      <p>{strings.noWayBack}</p>
      {pages !== null && pages.length > 0 && (
        <button type="button" class="link" onClick={() => actions.onExport(pages, 'json-ld', true)}>
          {strings.copyFirst} (JSON-LD)
        </button>
      )}
      <div class="actions">
        {/* The first focus belongs where nothing is lost. */}
        <button type="button" class="button" autofocus onClick={onClose}>
          {strings.cancel}
        </button>
        <button type="button" class="button primary" onClick={confirm}>
          {strings.confirmDeleteAll}
        </button>
      </div>
    </dialog>
  );
}
