import { useEffect, useState } from 'preact/hooks';

/** What the library was opened for: `#page=<id>` shows that page open, `#print=<id>` its briefing. */
export interface AskedFor {
  page: string | null;
  print: string | null;
}

/** What the address asks for; nothing where it asks for neither. */
export function readAskedFor({ hash }: Pick<Location, 'hash'>): AskedFor {
  const asked = new URLSearchParams(hash.slice(1));
  return { page: asked.get('page'), print: asked.get('print') };
}

/** The fragment that asks for the page's briefing. */
export function printFragment(pageId: string): string {
  return `#${new URLSearchParams({ print: pageId })}`;
}

/** The fragment that asks for the page in the list. */
export function pageFragment(pageId: string): string {
  return `#${new URLSearchParams({ page: pageId })}`;
}

/** What the address asks for now. */
export function useAskedFor(): AskedFor {
  const [asked, setAsked] = useState(() => readAskedFor(location));
  useEffect(() => {
    const onHashChange = () => setAsked(readAskedFor(location));
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return asked;
}
