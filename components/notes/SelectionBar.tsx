import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../casefile/types.ts';
import { Icon } from '../Glyph.tsx';
import { LinkIcon } from './LinkIcon.tsx';
import { notesStringsFor } from './strings/index.ts';

export interface SelectionBarProps {
  language: Language;
  theme: 'light' | 'dark';
  /** Where the upper left corner of a bar of this size goes, in px of the window; `null` when the passage is out of sight. A new function each time that changes. */
  placeFor(bar: { width: number; height: number }): { x: number; y: number } | null;
  said: '' | 'copied' | 'not-copied';
  onAddNote(): void;
  onCopyLink(): void;
  onDismiss(): void;
}

/** Two buttons near the selected passage, not on it. Escape sends them away. */
export function SelectionBar({ language, theme, placeFor, said, onAddNote, onCopyLink, onDismiss }: SelectionBarProps) {
  const strings = notesStringsFor(language);
  const bar = useRef<HTMLFieldSetElement>(null);
  const [place, setPlace] = useState<{ x: number; y: number } | null>({ x: 0, y: 0 });
  useLayoutEffect(() => {
    const box = bar.current?.getBoundingClientRect();
    if (box) setPlace(placeFor(box));
  }, [placeFor, said, language]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDismiss();
  };
  return (
    // A press must not undo the selection that it is about.
    <fieldset
      class="cc selection-bar"
      data-theme={theme}
      lang={language}
      dir="ltr"
      aria-label={strings.selected}
      ref={bar}
      style={place ? { left: `${place.x}px`, top: `${place.y}px` } : { visibility: 'hidden' }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={onAddNote}>
        <Icon name="pencil" />
        {strings.addNote}
      </button>
      <button type="button" aria-label={strings.copyPassageLinkFull} onClick={onCopyLink}>
        <LinkIcon />
        {strings.copyPassageLink}
      </button>
      <span role="status" class={said === '' ? 'sr' : 'said'}>
        {said === 'copied' ? strings.copied : said === 'not-copied' ? strings.notCopied : ''}
      </span>
    </fieldset>
  );
}
