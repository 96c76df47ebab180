import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Glyph.tsx';
import type { Notice } from './library-actions.ts';
import { useLibrary } from './library-context.ts';
import type { LibraryStrings } from './strings/index.ts';

/** Says what was done, at the window's lower edge, until the reader closes it or does something else. */
export function NoticeBar({ notice }: { notice: Notice | null }) {
  const { strings, actions } = useLibrary();
  const undo = useRef<HTMLButtonElement>(null);
  const canUndo = notice?.says === 'deleted' || (notice?.says === 'refused' && notice.canUndo === true);

  // What had the focus went with the page: the way back is the next thing at hand.
  useEffect(() => {
    if (canUndo) undo.current?.focus();
  }, [canUndo, notice]);

  // The region is there before its words: else they are not read out.
  return (
    <div class="notice-place" role="status">
      {notice && (
        <div class="notice-bar">
          {isWarning(notice) && <Icon name="warn" />}
          <p>{sentenceOf(notice, strings)}</p>
          {canUndo && (
            <button type="button" class="button" ref={undo} onClick={actions.onUndo}>
              {strings.undo}
            </button>
          )}
          <button type="button" class="iconbutton" aria-label={strings.close} onClick={actions.onCloseNotice}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

function isWarning({ says }: Notice): boolean {
  return says === 'refused' || says === 'too-long' || says === 'not-copied';
}

function sentenceOf(notice: Notice, { said, refused }: LibraryStrings): string {
  switch (notice.says) {
    case 'deleted':
      return said.deleted(notice.pages, notice.notes);
    case 'restored':
      return said.restored(notice.notes);
    case 'exported':
      return said.exported(notice.name);
    case 'too-long':
      return said['too-long'](notice.length, notice.most);
    case 'refused':
      return refused[notice.reason];
    default:
      return said[notice.says];
  }
}
