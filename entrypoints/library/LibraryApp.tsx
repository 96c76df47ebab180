import readCaseFile from 'virtual:case-file';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { chooseLanguage } from '../../casefile/choose-language.ts';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import type { Language } from '../../casefile/types.ts';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { PrintView } from '../../components/library/PrintView.tsx';
import type { Shelf } from '../../components/library/shelf.ts';
import { libraryStringsFor } from '../../components/library/strings/index.ts';
import type { Theme } from '../../components/looks.ts';
import { openNotesClient, watchNotes } from '../../extension/notes-client.ts';
import type { Settings } from '../../extension/settings.ts';
import { copyText } from '../../page/copy-text.ts';
import { giveFile } from '../../page/give-file.ts';
import { now } from '../notes/now.ts';
import { pageFragment, printFragment, useAskedFor } from './asked-for.ts';
import { LibraryDesk } from './library-desk.ts';
import { useSettings } from './use-settings.ts';

const caseFile = loadCaseFile(readCaseFile());

/** The library, once the reader's choices are known; nothing before, which is a moment. */
export function LibraryApp() {
  const settings = useSettings();
  if (!settings) return null;
  const language = settings.language === 'auto' ? chooseLanguage(navigator.languages) : settings.language;
  return <Library settings={settings} language={language} />;
}

interface LibraryProps {
  settings: Settings;
  language: Language;
}

function Library({ settings, language }: LibraryProps) {
  const asked = useAskedFor();
  const desk = useDesk(language);
  useLayoutEffect(() => {
    document.title = `${libraryStringsFor(language).title} · Case in Context`;
    document.documentElement.lang = language;
  }, [language]);

  const { shelf, ...shown } = desk.state;
  const looks = { language, theme: settings.theme };
  if (asked.print !== null && shelf.state === 'open') {
    return <Briefing {...looks} desk={desk} shelf={shelf} pageId={asked.print} />;
  }
  return (
    <LibraryView
      {...looks}
      caseFile={caseFile}
      sensitive={settings.sensitive}
      shelf={shelf}
      isPrivate={desk.isPrivate}
      askedFor={asked.page}
      actions={desk.actions}
      {...shown}
    />
  );
}

interface BriefingProps {
  desk: LibraryDesk;
  shelf: Shelf;
  pageId: string;
  language: Language;
  theme: Theme;
}

/** A page's briefing, made once for what is on the shelf: it carries the time at which it was made. */
function Briefing({ desk, shelf, pageId, language, theme }: BriefingProps) {
  // What the desk makes it of: its shelf, in this language.
  const file = useMemo(() => desk.briefing(pageId), [desk, shelf, pageId, language]);
  return (
    <PrintView
      language={language}
      theme={theme}
      html={file?.text ?? null}
      onBack={() => location.assign(pageFragment(pageId))}
      onSave={() => file && desk.save(file)}
    />
  );
}

/** One desk as long as the page is open; it draws anew whatever changes, here or in another tab. */
function useDesk(language: Language): LibraryDesk {
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const spoken = useRef(language);
  spoken.current = language;
  const [desk] = useState(
    () =>
      new LibraryDesk({
        client: openNotesClient(),
        caseFile,
        language: () => spoken.current,
        now,
        saveFile: ({ name, mediaType, text }) => giveFile(document.body, { name, mediaType, content: text }),
        copyText,
        showBriefing: (pageId) => location.assign(printFragment(pageId)),
        onChange: () => redraw(undefined),
      }),
  );
  useEffect(() => {
    const stop = new AbortController();
    watchNotes(() => desk.load(), stop.signal);
    desk.load();
    return () => stop.abort();
  }, [desk]);
  return desk;
}
