import type { CaseFile, Language } from '../../casefile/types.ts';
import { Icon } from '../Glyph.tsx';
import type { Theme } from '../looks.ts';
import type { SensitiveChoice } from '../reading.ts';
import { DeleteAllPanel } from './DeleteAllPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { ImportReport } from './ImportReport.tsx';
import type { ImportedFile } from './imported-file.ts';
import type { LibraryActions, Notice } from './library-actions.ts';
import { LibraryContext, useLibrary } from './library-context.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { PageList } from './PageList.tsx';
import type { Shelf } from './shelf.ts';
import { libraryStringsFor } from './strings/index.ts';
import { UnreadablePanel } from './UnreadablePanel.tsx';
import { useFileDrop } from './use-file-drop.ts';

export interface LibraryViewProps {
  caseFile: CaseFile;
  language: Language;
  theme: Theme;
  sensitive: SensitiveChoice;
  shelf: Shelf;
  isPrivate: boolean;
  /** The id of the page that the reader came for: it is shown open. */
  askedFor?: string | null;
  isImporting?: boolean;
  /** What became of the files imported last; `null` when there is nothing to say. */
  imported?: readonly ImportedFile[] | null;
  notice?: Notice | null;
  actions: LibraryActions;
}

/** Every page with notes, to find, read, give away and delete; and the way back in for files. */
export function LibraryView(props: LibraryViewProps) {
  const { caseFile, language, theme, sensitive, shelf, isPrivate, imported, actions } = props;
  const strings = libraryStringsFor(language);
  const pages = shelf.state === 'open' ? shelf.pages : null;
  const { unreadable, newer } = shelf.state === 'open' ? shelf : { unreadable: 0, newer: 0 };
  const canImport = !isPrivate && pages !== null;
  const isOver = useFileDrop(canImport, actions.onImport);
  return (
    <LibraryContext.Provider value={{ caseFile, language, strings, sensitive, isPrivate, actions }}>
      <div class={`cc library ${isOver ? 'is-drop' : ''}`} data-theme={theme} lang={language} dir="ltr">
        <header>
          <p class="brand">
            <Icon name="brand" />
            {strings.brand}
          </p>
          <h1>{strings.title}</h1>
          <p>{strings.intro}</p>
        </header>
        <main>
          {isPrivate && <PrivateNotice />}
          {imported && <ImportReport files={imported} />}
          <ShelfBody shelf={shelf} askedFor={props.askedFor ?? null} />
        </main>
        <aside>
          {canImport && <ImportPanel isImporting={props.isImporting ?? false} />}
          {unreadable + newer > 0 && <UnreadablePanel unreadable={unreadable} newer={newer} />}
          {shelf.state !== 'loading' && <DeleteAllPanel pages={pages} unreadable={unreadable} />}
        </aside>
        {isOver && <p class="drop-here">{strings.drop}</p>}
        <NoticeBar notice={props.notice ?? null} />
      </div>
    </LibraryContext.Provider>
  );
}

function ShelfBody({ shelf, askedFor }: { shelf: Shelf; askedFor: string | null }) {
  const { strings, actions } = useLibrary();
  if (shelf.state === 'loading') return <p class="meta">{strings.loading}</p>;
  if (shelf.state === 'failed') {
    return (
      <div class="empty" role="alert">
        <h2>{strings.failedTitle}</h2>
        <p>{strings.failed[shelf.reason]}</p>
        <button type="button" class="button" onClick={actions.onRetry}>
          {strings.tryAgain}
        </button>
      </div>
    );
  }
  if (shelf.pages.length > 0) return <PageList pages={shelf.pages} askedFor={askedFor} />;
  return (
    <div class="empty">
      <h2>{strings.emptyTitle}</h2>
      <p>{strings.empty}</p>
    </div>
  );
}

function PrivateNotice() {
  const { strings } = useLibrary();
  return (
    <div class="private">
      <Icon name="lock" />
      <p>
        <b>{strings.privateTitle}.</b> {strings.private}
      </p>
    </div>
  );
}
