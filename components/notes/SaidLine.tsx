import type { Language } from '../../casefile/types.ts';
import type { ShareSaid } from './ShareDialog.tsx';
import { notesStringsFor } from './strings/index.ts';

interface SaidLineProps {
  language: Language;
  said: ShareSaid | null;
  /** What this line speaks of. */
  of: readonly ShareSaid['of'][];
}

/** What came of the press of a button near it; empty and in wait until then, so that it is read out. */
export function SaidLine({ language, said, of }: SaidLineProps) {
  const strings = notesStringsFor(language);
  const mine = said !== null && of.includes(said.of) ? said : null;
  return (
    <p class="outcome" role="status">
      {mine && (mine.why ? strings.whyNot[mine.why] : strings.said[mine.of][mine.done ? 'done' : 'failed'])}
    </p>
  );
}
