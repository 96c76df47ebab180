import type { CSSProperties, TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Briefing } from '../casefile/briefing.ts';
import type { HighlightSettings } from '../casefile/highlight-settings.ts';
import type { CaseFile, Language } from '../casefile/types.ts';
import type { About, AskedFor, OnePassage } from './asked-for.ts';
import type { OnExport } from './ExportButtons.tsx';
import { HeadBar } from './HeadBar.tsx';
import { headButtons } from './head-buttons.ts';
import { type DisplayChoices, type Edge, type Layout, PANEL_WIDTH, type Theme } from './looks.ts';
import type { ListedPassage } from './NoteButton.tsx';
import type { PageSummary } from './page-summary.ts';
import { type Reading, ReadingContext, type SensitiveChoice } from './reading.ts';
import { SettingsDrawer } from './SettingsDrawer.tsx';
import { SidebarFoot } from './SidebarFoot.tsx';
import { SidebarHead } from './SidebarHead.tsx';
import { SinceBand } from './SinceBand.tsx';
import { type OnSlot, Slot } from './Slot.tsx';
import { stringsFor } from './strings/index.ts';
import { keepInWindow, type Position, useDrag } from './use-drag.ts';
import { useOwnId } from './use-own-id.ts';
import { useScrolledPast } from './use-scrolled-past.ts';
import { useSettings } from './use-settings.ts';
import { useViewScroll } from './use-view-scroll.ts';
import { useWish } from './use-wish.ts';
import { ViewPanel } from './ViewPanel.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import type { View } from './view.ts';

export interface SidebarProps {
  caseFile: CaseFile;
  briefing: Briefing;
  page: PageSummary;
  language: Language;
  theme: Theme;
  layout: Layout;
  edge: Edge;
  sensitive: SensitiveChoice;
  initialView?: View;
  /** Where the reader left the overlay; at the edge, full height, by default. */
  position?: Position | null;
  /** Whether the focus goes into the panel when it appears: yes, unless it opened by itself. */
  takeFocus?: boolean;
  onClose(): void;
  onLanguage(language: Language): void;
  onSensitive(choice: SensitiveChoice): void;
  onGoToMention(index: number): void;
  onSilencePage(): void;
  /** Without these, or while they hold, nothing can be snoozed. */
  onSnoozeSite?: (() => void) | undefined;
  onSnoozeCase?: (() => void) | undefined;
  /** The passage that was chosen in the article: its entry is shown and has the focus. A new object each time. */
  openPassage?: OnePassage | null;
  /** The view to show from now on. A new object each time. */
  openView?: { view: View } | null;
  /** Who draws the reader's notes. Without these three, there are none. */
  onSlot?: OnSlot;
  onAddNote?(passage: ListedPassage): void;
  onShare?(): void;
  /** Lead to a passage in the article. Without them, no button does. */
  onGoToStatement?(index: number): void;
  onGoToAttribution?(index: number): void;
  /** Without these two, nothing can be highlighted. */
  highlights?: HighlightSettings;
  onHighlights?(patch: Partial<HighlightSettings>): void;
  /** Gives the reader a file to keep. Without it, nothing can be exported. */
  onExport?: OnExport;
  /** The overlay was dragged here. Without it, it cannot be dragged. */
  onMove?(position: Position): void;
  /** Without it, the side cannot be chosen. */
  onEdge?(edge: Edge): void;
  /** Without these two, neither colours nor places can be chosen. */
  display?: DisplayChoices;
  onDisplay?(patch: Partial<DisplayChoices>): void;
  /** Puts a text on the clipboard; `false` when the browser refused. Without it the reader selects and copies. */
  onCopy?(text: string): Promise<boolean>;
}

/** In a lower window (a phone on its side, 400 % zoom) half of it holds no sentence. In CSS pixels. */
const LOWEST_FOR_HALF = 420;

/** The context for one page. Knows nothing of the page or the browser but what its props say. */
export function Sidebar(props: SidebarProps) {
  const { caseFile, briefing, page, language, layout, edge, onClose, onEdge } = props;
  const [view, setView] = useState<View>(firstView(props));
  const [tall, setTall] = useState(layout === 'sheet' && innerHeight < LOWEST_FOR_HALF);
  const panelId = useOwnId();
  const panel = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const [settings, setSettings] = useSettings(scroll, view);
  const drag = useDrag(panel, layout === 'overlay' ? props.onMove : undefined);
  const nameGone = useScrolledPast(scroll, '.name');
  const { showMarker, chooseView } = useViewScroll(scroll, setView);
  const { asked, ask, forget } = useWish(props.openPassage, () => setView('this-page'));
  const reading = useReadingOf(props, ask);
  const { strings } = reading;
  const isAbout = page.mentions.length > 0;
  const onShare = isAbout ? props.onShare : undefined;
  const isFirstView = view === 'timeline';

  useEffect(() => {
    // The entry of the passage that was chosen has the focus already.
    if (props.takeFocus === false || panel.current?.matches(':focus-within')) return;
    panel.current?.focus({ preventScroll: true });
  }, [props.takeFocus]);

  useEffect(() => {
    if (props.openView) setView(props.openView.view);
  }, [props.openView]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    // What is open inside (a fold, sources, a text) has taken the key already, if the focus was in it.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    if (settings) setSettings(false);
    else onClose();
  };

  const chooseTab = (chosen: View) => {
    forget(); // what was asked for was seen
    chooseView(chosen);
  };

  const leaving = (go: (index: number) => void) => (index: number) => {
    setTall(false); // at full height the sheet would cover the passage
    go(index);
  };

  return (
    <ReadingContext.Provider value={reading}>
      <aside
        {...placeOf(props, drag.position, tall)}
        data-theme={props.theme}
        lang={language}
        dir="ltr"
        aria-label={strings.brand}
        tabIndex={-1}
        ref={panel}
        onKeyDown={onKeyDown}
      >
        <div class="scroll" ref={scroll}>
          <HeadBar
            title={nameGone ? <b>{caseFile.identity.canonicalName}</b> : titleOf(isAbout, reading)}
            buttons={headButtons({
              strings,
              layout,
              edge,
              onEdge,
              tall,
              setTall,
              settings,
              setSettings,
              onShare,
              onClose,
            })}
            onPointerDown={drag.onPointerDown}
          />
          {settings && (
            <SettingsDrawer
              edge={edge}
              layout={layout}
              onLanguage={props.onLanguage}
              onEdge={onEdge}
              display={props.display}
              onDisplay={props.onDisplay}
            />
          )}
          <SidebarHead brief={!isFirstView || layout === 'sheet'} />
          {isAbout && <SinceBand briefing={briefing} line={!isFirstView} onShow={showMarker} />}
          {props.onSlot && <Slot name="from-link" onSlot={props.onSlot} />}
          <ViewTabs view={view} onView={chooseTab} panelId={panelId} hasNotes={props.onSlot !== undefined} />
          <ViewPanel
            id={panelId}
            view={view}
            briefing={briefing}
            onSlot={props.onSlot}
            page={page}
            asked={asked}
            highlights={props.highlights}
            onHighlights={props.onHighlights}
            onGoToMention={leaving(props.onGoToMention)}
            onGoToStatement={props.onGoToStatement && leaving(props.onGoToStatement)}
            onGoToAttribution={props.onGoToAttribution && leaving(props.onGoToAttribution)}
            onCopy={props.onCopy}
            onExport={props.onExport}
          />
          <SidebarFoot
            view={view}
            mentions={page.mentions}
            onSilencePage={props.onSilencePage}
            onSnoozeSite={props.onSnoozeSite}
            onSnoozeCase={props.onSnoozeCase}
            onOtherLanguage={() => props.onLanguage(language === 'en' ? 'es' : 'en')}
            onCopy={props.onCopy}
          />
        </div>
      </aside>
    </ReadingContext.Provider>
  );
}

function useReadingOf(props: SidebarProps, show: (asked: AskedFor) => void): Reading {
  const { caseFile, briefing, page, language, sensitive, onSensitive, onAddNote } = props;
  const { published } = briefing;
  const { statements } = page;
  return useMemo(() => {
    const onShowPassages = (about: About) => show({ about });
    const strings = stringsFor(language);
    return {
      caseFile,
      language,
      strings,
      published,
      sensitive,
      onSensitive,
      statements,
      onShowPassages,
      onAddNote,
    };
  }, [caseFile, language, published, sensitive, onSensitive, statements, onAddNote, show]);
}

function firstView({ openPassage, openView, initialView }: SidebarProps): View {
  if (openPassage) return 'this-page';
  return openView?.view ?? initialView ?? 'timeline';
}

function titleOf(isAbout: boolean, { strings }: Reading): string {
  return isAbout ? strings.contextForArticle : strings.theRecord;
}

/** Class and geometry of the panel: at its edge, or where the overlay was moved, as far as the window has room there. */
function placeOf(
  props: SidebarProps,
  dragged: Position | null,
  tall: boolean,
): { class: string; style?: CSSProperties } {
  const { layout, edge } = props;
  const chosen = layout === 'overlay' ? (dragged ?? props.position ?? null) : null;
  const states = [chosen && 'is-moved', dragged && 'is-dragged', tall && 'is-tall'];
  const classes = ['cc panel', `is-${layout}`, `at-${edge}`, ...states].filter(Boolean).join(' ');
  if (chosen === null) return { class: classes };
  const { x, y } = keepInWindow(chosen, PANEL_WIDTH);
  const style = {
    left: `${x}px`,
    top: `${y}px`,
    right: 'auto',
    bottom: 'auto',
    maxHeight: `calc(100dvh - ${y + 8}px)`,
  };
  return { class: classes, style };
}
