import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../casefile/types.ts';
import { Icon } from '../Glyph.tsx';
import { notesStringsFor } from './strings/index.ts';

export interface LinkNoticeProps {
  language: Language;
  theme: 'light' | 'dark';
  /** Where the launcher stands, too. */
  edge: 'left' | 'right';
  reading: 'notes' | 'damaged';
  /** Of notes; of passages where the reading is damaged. */
  count: number;
  onOpen(): void;
  onDismiss(): void;
}

/** Says, while the sidebar is closed, that the link brought notes. Takes no focus and covers a corner only. */
export function LinkNotice({ language, theme, edge, reading, count, onOpen, onDismiss }: LinkNoticeProps) {
  const strings = notesStringsFor(language);
  // A region that is there before its words: else they are not read out.
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  const isDamaged = reading === 'damaged';
  return (
    <section
      class={`cc link-notice at-${edge}`}
      data-theme={theme}
      lang={language}
      dir="ltr"
      aria-label={strings.fromLink}
    >
      <div role="status">
        {isThere && (
          <>
            <p class="lab">
              <Icon name="brand" />
              {isDamaged ? strings.damaged : strings.shared(count)}.
            </p>
            {!isDamaged && <p>{strings.notVerifiedShort(count)}</p>}
          </>
        )}
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={onOpen}>
          {isDamaged ? strings.more : strings.showNotes(count)}
        </button>
        <button type="button" class="button" onClick={onDismiss}>
          {strings.discard}
        </button>
      </div>
    </section>
  );
}
