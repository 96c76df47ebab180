import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../casefile/types.ts';
import { notesStringsFor } from './strings/index.ts';

interface SaidNoticeProps {
  language: Language;
  theme: 'light' | 'dark';
  edge: 'left' | 'right';
  said: 'copied' | 'not-copied';
}

/** Says in a corner of the window whether the link to a passage was copied, where nothing stands beside the passage. */
export function SaidNotice({ language, theme, edge, said }: SaidNoticeProps) {
  const strings = notesStringsFor(language);
  // A region that is there before its words: else they are not read out.
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  return (
    <p class={`cc link-notice at-${edge}`} data-theme={theme} lang={language} dir="ltr" role="status">
      {isThere && (said === 'copied' ? strings.copied : strings.notCopied)}
    </p>
  );
}
