import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AskedFor, OnePassage } from './asked-for.ts';

interface Wish {
  /** `null` once it was seen, and when there is none. */
  asked: AskedFor | null;
  ask(wish: AskedFor): void;
  forget(): void;
}

/** What the reader wants to see on "This page", by a press in another view or on a passage of the article. */
export function useWish(openPassage: OnePassage | null | undefined, onAsk: () => void): Wish {
  const [asked, setAsked] = useState<AskedFor | null>(openPassage ?? null);
  // `onAsk` sets a state, which is the same thing at every drawing.
  const ask = useCallback((wish: AskedFor) => {
    setAsked(wish);
    onAsk();
  }, []);
  useEffect(() => {
    if (openPassage) ask(openPassage);
    // Another page, or the page anew: the passage's number may be another one's now.
    else setAsked((before) => (before && 'about' in before ? before : null));
  }, [openPassage, ask]);
  return { asked, ask, forget: () => setAsked(null) };
}
