import { useState } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';
import { FileKinds } from './FileKinds.tsx';
import { useLibrary } from './library-context.ts';
import type { ShelvedPage } from './shelf.ts';

/** What can be done with one page. Its address is a link only where it is https. */
export function PageActions({ shelved }: { shelved: ShelvedPage }) {
  const { strings, isPrivate, actions } = useLibrary();
  const [isExporting, setIsExporting] = useState(false);
  const id = useOwnId();
  const { url } = shelved.page;
  const isLink = url.startsWith('https://');
  return (
    <>
      {!isLink && (
        <p class="meta address">
          {strings.notLinked} <span>{url}</span>
        </p>
      )}
      <div class="actions">
        {isLink && (
          <a class="button" href={url} target="_blank" rel="noopener noreferrer">
            {strings.openArticle}
            <span class="sr"> ({strings.newTab})</span>
          </a>
        )}
        {isLink && <Act onPress={() => actions.onCopyLink(shelved)}>{strings.copyLink}</Act>}
        <button
          type="button"
          class="button"
          aria-expanded={isExporting}
          aria-controls={id}
          onClick={() => setIsExporting(!isExporting)}
        >
          {strings.exportAs}
        </button>
        <Act onPress={() => actions.onPrint(shelved)}>{strings.print}</Act>
        {!isPrivate && (
          <button type="button" class="button last" onClick={() => actions.onDelete([shelved])}>
            {strings.delete}
          </button>
        )}
      </div>
      <div id={id} hidden={!isExporting}>
        {isExporting && <FileKinds pages={[shelved]} />}
      </div>
    </>
  );
}

function Act({ onPress, children }: { onPress(): void; children: string }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {children}
    </button>
  );
}
