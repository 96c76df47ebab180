import { useState } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';
import type { FileKind } from './library-actions.ts';
import { useLibrary } from './library-context.ts';
import { hasNames, type ShelvedPage } from './shelf.ts';

const KINDS: readonly FileKind[] = ['html', 'json-ld', 'hypothesis', 'markdown', 'csv'];

/** The kinds of files that these pages can be saved as. A briefing is about one page. */
export function FileKinds({ pages }: { pages: readonly ShelvedPage[] }) {
  const { strings, actions } = useLibrary();
  const [signed, setSigned] = useState(true);
  const id = useOwnId();
  const isOne = pages.length === 1;
  return (
    <div class="file-kinds">
      <ul class="rowlinks">
        {KINDS.filter((kind) => isOne || kind !== 'html').map((kind) => (
          <li key={kind}>
            <button type="button" class="link" onClick={() => actions.onExport(pages, kind, signed)}>
              {strings.formats[kind]}
            </button>
          </li>
        ))}
      </ul>
      {hasNames(pages) && (
        <div class="check">
          <input id={id} type="checkbox" checked={signed} onChange={() => setSigned(!signed)} />
          <label for={id}>{strings.withNames}</label>
        </div>
      )}
      <p class="meta">
        {strings.canComeBack} {!isOne && strings.onePageOnly}
      </p>
    </div>
  );
}
