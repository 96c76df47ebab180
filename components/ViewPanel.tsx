import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Briefing } from '../casefile/briefing.ts';
import { HelpView } from './HelpView.tsx';
import { KnownView } from './KnownView.tsx';
import { useReading } from './reading.ts';
import { type OnSlot, Slot } from './Slot.tsx';
import { ThisPageView, type ThisPageViewProps } from './ThisPageView.tsx';
import { TimelineView } from './TimelineView.tsx';
import { VoicesView } from './VoicesView.tsx';
import type { View } from './view.ts';

interface ViewPanelProps extends ThisPageViewProps {
  /** The panel's id; its tab's begins with it. */
  id: string;
  view: View;
  briefing: Briefing;
  /** Who draws the notes; without it, nobody does. */
  onSlot: OnSlot | undefined;
}

/** What the chosen tab shows. */
export function ViewPanel({ id, view, briefing, onSlot, ...page }: ViewPanelProps) {
  return (
    <div class="body" role="tabpanel" id={id} aria-labelledby={`${id}-${view}`}>
      <Boundary key={view}>
        {view === 'timeline' && <TimelineView first={briefing.first?.id ?? null} />}
        {view === 'known' && <KnownView />}
        {view === 'this-page' && <ThisPageView {...page} />}
        {view === 'voices' && <VoicesView />}
        {view === 'help' && <HelpView page={page.page} />}
        {view === 'notes' && onSlot && <Slot name="notes" onSlot={onSlot} />}
      </Boundary>
    </div>
  );
}

/** One view that fails says so; the others go on working. */
function Boundary({ children }: { children: ComponentChildren }) {
  const { strings } = useReading();
  const [failed] = useErrorBoundary();
  if (!failed) return <>{children}</>;
  return (
    <div class="empty">
      <h3>{strings.partFailed}</h3>
      <p>{strings.partFailedMeans}</p>
    </div>
  );
}
