import { useRef } from 'preact/hooks';
import { useLibrary } from './library-context.ts';

const TAKEN = '.html,.htm,.json,.jsonld,text/html,application/json,application/ld+json';

/** The way in for files; dropping them on the page does the same. */
export function ImportPanel({ isImporting }: { isImporting: boolean }) {
  const { strings, actions } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const files = [...(input.current?.files ?? [])];
    // The same file, chosen again, is a change again.
    if (input.current) input.current.value = '';
    if (files.length > 0) actions.onImport(files);
  };
  return (
    <section class="section">
      <h2>{strings.importTitle}</h2>
      <p>{strings.importHint}</p>
      <p>
        <button type="button" class="button" disabled={isImporting} onClick={() => input.current?.click()}>
          {isImporting ? strings.importing : strings.choose}
        </button>
        <input ref={input} type="file" multiple accept={TAKEN} hidden aria-label={strings.choose} onChange={take} />
      </p>
      <p class="meta">{strings.importKinds}</p>
    </section>
  );
}
