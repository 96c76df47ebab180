import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../casefile/types.ts';
import { useOwnId } from '../use-own-id.ts';
import { notesStringsFor } from './strings/index.ts';

interface LeftBehindProps {
  language: Language;
  theme: 'light' | 'dark';
  edge: 'left' | 'right';
  /** What the reader wrote. */
  words: string;
}

/**
 * What the reader wrote and nobody can keep any more, to be copied: the extension is gone from under the page. No script
 * answers then, so the browser alone shows it, lets it be selected, and closes it.
 */
export function LeftBehind({ language, theme, edge, words }: LeftBehindProps) {
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.showPopover(), []);
  return (
    <section
      class={`cc link-notice left-behind at-${edge}`}
      data-theme={theme}
      lang={language}
      dir="ltr"
      aria-labelledby={`${id}-why`}
      id={id}
      popover="manual"
      ref={box}
    >
      <p id={`${id}-why`} role="alert">
        {strings.keeping['extension-gone']}
      </p>
      <textarea readOnly rows={4} dir="auto" aria-label={strings.yourNote} value={words} />
      <div class="actions">
        <button type="button" class="button" popovertarget={id} popovertargetaction="hide">
          {strings.close}
        </button>
      </div>
    </section>
  );
}
