import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CaseFile, Language } from '../../casefile/types.ts';
import type { SensitiveChoice } from '../reading.ts';
import type { LibraryActions } from './library-actions.ts';
import type { LibraryStrings } from './strings/index.ts';

/** What every part of the library needs to know; LibraryView provides it. */
export interface LibraryKnows {
  caseFile: CaseFile;
  language: Language;
  strings: LibraryStrings;
  sensitive: SensitiveChoice;
  /** Nothing can be kept from here. */
  isPrivate: boolean;
  actions: LibraryActions;
}

export const LibraryContext = createContext<LibraryKnows | null>(null);

/** The library this component is part of. Throws outside a provider: that is a mistake of ours. */
export function useLibrary(): LibraryKnows {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('A component of the library was rendered outside LibraryContext');
  return library;
}
