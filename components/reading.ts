import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CaseFile, Language, PartialDate } from '../casefile/types.ts';
import type { About } from './asked-for.ts';
import type { ListedPassage } from './NoteButton.tsx';
import type { PageStatement } from './page-summary.ts';
import type { Strings } from './strings/index.ts';

export type SensitiveChoice = 'fold' | 'show';

/** What every part of the sidebar needs to know; the Sidebar provides it, so that lists need not hand it down. */
export interface Reading {
  caseFile: CaseFile;
  language: Language;
  strings: Strings;
  /** When the article was published; `null` when the page does not say. */
  published: PartialDate | null;
  sensitive: SensitiveChoice;
  onSensitive(choice: SensitiveChoice): void;
  /** What the page says; `[]` where nothing was recognised. */
  statements: readonly PageStatement[];
  /** Shows what the page says about this. */
  onShowPassages(about: About): void;
  /** Begins a note on a passage of the article. Without it, no notes can be made. */
  onAddNote: ((passage: ListedPassage) => void) | undefined;
}

export const ReadingContext = createContext<Reading | null>(null);

/** The reading this component is part of. Throws outside a provider: that is a mistake of ours. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('A component of the sidebar was rendered outside ReadingContext');
  return reading;
}
