import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { useReading } from './reading.ts';
import { VIEWS, type View } from './view.ts';

interface ViewTabsProps {
  view: View;
  onView(view: View): void;
  /** The panel's id; the tabs' ids begin with it. */
  panelId: string;
  /** Whether there is a view of the reader's notes. */
  hasNotes: boolean;
}

/** The tabs pattern: one tab stop, arrows move and choose, Home and End go to the ends. */
export function ViewTabs({ view, onView, panelId, hasNotes }: ViewTabsProps) {
  const { strings } = useReading();
  const views: readonly View[] = hasNotes ? VIEWS : VIEWS.filter((each) => each !== 'notes');
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const next = tabAfterKey(event.key, views.indexOf(view), views.length - 1);
    const chosen = next === null ? undefined : views[next];
    if (next === null || !chosen) return;
    event.preventDefault();
    onView(chosen);
    list.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={strings.views} ref={list} onKeyDown={onKeyDown}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${panelId}-${each}`}
          aria-selected={each === view}
          aria-controls={each === view ? panelId : undefined}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
        >
          <span class="wide">{strings.tabs[each]}</span>
          <span class="narrow">{strings.tabsShort[each]}</span>
        </button>
      ))}
    </div>
  );
}

/** The index a key leads to, `null` when it is not a key of the pattern. */
function tabAfterKey(key: string, current: number, last: number): number | null {
  if (key === 'ArrowRight') return current === last ? 0 : current + 1;
  if (key === 'ArrowLeft') return current === 0 ? last : current - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
