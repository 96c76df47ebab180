import { useErrorBoundary } from 'preact/hooks';
import { chooseLanguage } from '../../casefile/choose-language.ts';
import type { HighlightSettings } from '../../casefile/highlight-settings.ts';
import type { CaseFile, Language } from '../../casefile/types.ts';
import type { OnePassage } from '../../components/asked-for.ts';
import type { OnExport } from '../../components/ExportButtons.tsx';
import { Launcher } from '../../components/Launcher.tsx';
import type { Edge, Layout, Theme } from '../../components/looks.ts';
import type { ListedPassage } from '../../components/NoteButton.tsx';
import { Sidebar } from '../../components/Sidebar.tsx';
import type { OnSlot } from '../../components/Slot.tsx';
import { stringsFor } from '../../components/strings/index.ts';
import type { Position } from '../../components/use-drag.ts';
import type { View } from '../../components/view.ts';
import { type Failure, failureSentences } from '../../extension/failure-sentences.ts';
import type { Snoozed } from '../../extension/messages.ts';
import { reportError } from '../../extension/report-error.ts';
import type { Settings } from '../../extension/settings.ts';
import { copyText } from '../../page/copy-text.ts';
import type { PageContext } from './page-context.ts';

/** What the reader can do, all of it decided elsewhere. */
export interface ReaderActions {
  open(): void;
  close(): void;
  goToMention(index: number): void;
  goToStatement(index: number): void;
  goToAttribution(index: number): void;
  highlight(patch: Partial<HighlightSettings>): void;
  exportFile: OnExport;
  drawNotes: OnSlot;
  addNote(passage: ListedPassage): void;
  share(): void;
  change(patch: Partial<Settings>): void;
  snoozeSite(): Promise<void>;
  snoozeCase(): Promise<void>;
  wake(): void;
  silencePage(): void;
  unsilencePage(): void;
}

interface ReaderViewProps {
  caseFile: CaseFile;
  context: PageContext;
  settings: Settings;
  theme: Theme;
  layout: Layout;
  edge: Edge;
  /** Where the overlay stands instead of where the reader left it. */
  aside: Position | null;
  mayUnfold: boolean;
  isOpen: boolean;
  /** Whether the reader has just called the page “not about this case”: there is the way back, and nothing else. */
  isFarewell: boolean;
  /** The passage that the reader chose in the article; a new object each time. */
  openPassage: OnePassage | null;
  /** The view that something outside the sidebar asked for; a new object each time. */
  openView: { view: View } | null;
  snoozed: Snoozed;
  /** Why the last wish could not be fulfilled; `null` when it was. */
  notice: Failure | null;
  actions: ReaderActions;
}

/** The launcher or, once opened, the sidebar; nothing at all after a mistake of ours, which leaves the article readable. */
export function ReaderView(props: ReaderViewProps) {
  const [failed] = useErrorBoundary((error) => reportError('sidebar', error));
  if (failed) return null;
  const language = languageOf(props.settings);
  return (
    <>
      {!props.isFarewell && <SidebarOrLauncher {...props} language={language} />}
      <Notice
        failure={props.notice}
        language={language}
        onUndo={props.isFarewell ? props.actions.unsilencePage : undefined}
      />
    </>
  );
}

function SidebarOrLauncher(props: ReaderViewProps & Localised) {
  return props.isOpen ? <OpenSidebar {...props} /> : <ClosedLauncher {...props} />;
}

function OpenSidebar({
  caseFile,
  context,
  settings,
  theme,
  layout,
  edge,
  aside,
  openPassage,
  openView,
  snoozed,
  actions,
  language,
}: ReaderViewProps & Localised) {
  return (
    <Sidebar
      caseFile={caseFile}
      briefing={context.briefing}
      page={context.summary}
      language={language}
      theme={theme}
      layout={layout}
      edge={edge}
      sensitive={settings.sensitive}
      position={aside ?? settings.overlayPosition}
      onClose={actions.close}
      onLanguage={(language) => actions.change({ language })}
      onSensitive={(sensitive) => actions.change({ sensitive })}
      openPassage={openPassage}
      onGoToMention={actions.goToMention}
      onGoToStatement={actions.goToStatement}
      onGoToAttribution={actions.goToAttribution}
      highlights={settings.highlights}
      onHighlights={actions.highlight}
      onExport={actions.exportFile}
      openView={openView}
      onSlot={actions.drawNotes}
      onAddNote={actions.addNote}
      onShare={actions.share}
      onSilencePage={actions.silencePage}
      onSnoozeSite={snoozed ? undefined : () => closeAfter(actions.snoozeSite(), actions)}
      onSnoozeCase={snoozed === 'case' ? undefined : () => closeAfter(actions.snoozeCase(), actions)}
      onCopy={copyText}
      onMove={(overlayPosition) => actions.change({ overlayPosition })}
      onEdge={(edge) => actions.change({ edge, overlayPosition: null })}
      display={settings}
      onDisplay={actions.change}
    />
  );
}

/** The snoozed launcher takes the focus over, and says what was chosen. */
async function closeAfter(chosen: Promise<void>, { close }: ReaderActions): Promise<void> {
  await chosen;
  close();
}

function ClosedLauncher({
  caseFile,
  context,
  theme,
  edge,
  mayUnfold,
  snoozed,
  actions,
  language,
}: ReaderViewProps & Localised) {
  const { briefing, mentions } = context;
  return (
    <Launcher
      mentions={mentions.length}
      later={briefing.published === null ? null : briefing.later.length}
      name={caseFile.identity.shortName}
      language={language}
      theme={theme}
      edge={edge}
      mayUnfold={mayUnfold}
      snoozed={snoozed}
      onOpen={actions.open}
      onSnoozeSite={actions.snoozeSite}
      onSnoozeCase={actions.snoozeCase}
      onWake={actions.wake}
      onMoveEdge={(edge) => actions.change({ edge })}
    />
  );
}

interface Localised {
  language: Language;
}

interface NoticeProps extends Localised {
  failure: Failure | null;
  /** Takes “not about this case” back; `undefined` when it was not said just now. */
  onUndo: (() => void) | undefined;
}

/** Says that the page is quiet now, that a choice holds on this page only, or that a passage could not be shown. */
function Notice({ failure, language, onUndo }: NoticeProps) {
  const strings = stringsFor(language);
  return (
    <p class="cc notice" role="status" lang={language}>
      {onUndo && (
        <>
          {strings.quietNow}{' '}
          <button type="button" class="link" onClick={onUndo}>
            {strings.undo}
          </button>{' '}
        </>
      )}
      {failure && failureSentences[language][failure]}
    </p>
  );
}

/** The language of the interface. */
export function languageOf({ language }: Settings): Language {
  return language === 'auto' ? chooseLanguage(navigator.languages) : language;
}
