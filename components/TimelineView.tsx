import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isAfter } from '../casefile/partial-date.ts';
import { layOutRail, type Rail, type RailItem, type TimelineChoice } from '../casefile/timeline.ts';
import type { Thread } from '../casefile/types.ts';
import { MoreList } from './MoreList.tsx';
import { RailEntryItem } from './RailEntryItem.tsx';
import { useReading } from './reading.ts';
import { When } from './When.tsx';

const THREADS: readonly Thread[] = ['him', 'courts', 'officials', 'public', 'reporting'];
/** Later entries shown at first: about two screens. */
const FIRST_ENTRIES = 15;

interface TimelineViewProps {
  /** The id of the later entry that matters most here; it is told at more length. */
  first: string | null;
}

/** What happened, on a rail: what the article could tell, the article, and what came after it. */
export function TimelineView({ first }: TimelineViewProps) {
  const { caseFile, published } = useReading();
  const [choice, setChoice] = useState<TimelineChoice>({ tier: 'key', threads: [] });
  const rail = useMemo(() => layOutRail(caseFile, published, choice), [caseFile, published, choice]);
  return (
    <>
      <TimelineTools rail={rail} choice={choice} onChoice={setChoice} />
      {rail.kind === 'whole' ? (
        <>
          <RailList items={rail.items} first={first} start />
          {rail.shown === 0 && <ShowMore choice={choice} onChoice={setChoice} />}
        </>
      ) : (
        <>
          {rail.beforeCount > 0 && <Before rail={rail} choice={choice} />}
          <div class="here" data-marker tabIndex={-1}>
            <ArticleMark published={rail.published} />
          </div>
          {rail.afterCount > 0 ? (
            <RailList items={rail.after} first={first} after />
          ) : (
            <NothingAfter published={rail.published}>
              <ShowMore choice={choice} onChoice={setChoice} />
            </NothingAfter>
          )}
        </>
      )}
    </>
  );
}

interface TimelineToolsProps {
  rail: Rail;
  choice: TimelineChoice;
  onChoice(choice: TimelineChoice): void;
}

function TimelineTools({ rail, choice, onChoice }: TimelineToolsProps) {
  const { strings } = useReading();
  const tiers = [
    { tier: 'key', label: strings.key, count: rail.key },
    { tier: 'all', label: strings.all, count: rail.all },
  ] as const;
  const total = choice.tier === 'key' ? rail.key : rail.all;
  return (
    <>
      <div class="tools">
        <fieldset class="switch">
          <legend class="sr">{strings.howMuch}</legend>
          {tiers.map(({ tier, label, count }) => (
            <button
              key={tier}
              type="button"
              aria-pressed={choice.tier === tier}
              onClick={() => onChoice({ ...choice, tier })}
            >
              {label} {count}
            </button>
          ))}
        </fieldset>
        <span class="meta" role="status">
          {rail.shown === total ? '' : strings.shownOf(rail.shown, total)}
        </span>
      </div>
      <fieldset class="threads">
        <legend class="sr">{strings.filterByThread}</legend>
        {THREADS.map((thread) => (
          <button
            key={thread}
            type="button"
            class="chip"
            aria-pressed={choice.threads.includes(thread)}
            onClick={() => onChoice({ ...choice, threads: toggle(choice.threads, thread) })}
          >
            {strings.threads[thread]}
          </button>
        ))}
      </fieldset>
    </>
  );
}

function toggle(threads: readonly Thread[], thread: Thread): Thread[] {
  return threads.includes(thread) ? threads.filter((each) => each !== thread) : [...threads, thread];
}

/** Folded, since the article covers it. */
function Before({ rail, choice }: { rail: Extract<Rail, { kind: 'divided' }>; choice: TimelineChoice }) {
  const { strings } = useReading();
  const [open, setOpen] = useState(false);
  const count = choice.tier === 'key' ? strings.beforeKey(rail.beforeCount) : strings.before(rail.beforeCount);
  return (
    <details class="before" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count}</summary>
      {open && <RailList items={rail.before} first={null} />}
    </details>
  );
}

function ArticleMark({ published }: { published: string }) {
  const { strings } = useReading();
  return (
    <span>
      {strings.thisArticle} · <When date={published} />
    </span>
  );
}

/** That nothing later is known is said only when that is so of the whole record, not of what the filters leave. */
function NothingAfter({ published, children }: { published: string; children: ComponentChildren }) {
  const { caseFile, strings } = useReading();
  const known = caseFile.events.some(({ date }) => isAfter(date, published));
  return (
    <>
      <p class="meta">{known ? strings.noneAfter : strings.nothingLater}</p>
      {known && children}
    </>
  );
}

/** The way out of filters that leave nothing: the entries of every weight, then those of every thread. */
function ShowMore({ choice, onChoice }: Omit<TimelineToolsProps, 'rail'>) {
  const { strings } = useReading();
  const hasAll = choice.tier === 'all';
  return (
    <button
      type="button"
      class="button"
      onClick={({ currentTarget }) => {
        currentTarget.closest('.body')?.querySelector<HTMLElement>('[data-marker]')?.focus(); // the button goes away
        onChoice(hasAll ? { tier: 'all', threads: [] } : { ...choice, tier: 'all' });
      }}
    >
      {hasAll ? strings.everyThread : strings.everyEntry}
    </button>
  );
}

interface RailListProps {
  items: RailItem[];
  first: string | null;
  /** Since the article: heavier and coloured. */
  after?: boolean;
  /** Where "show on the timeline" leads when there is no article's marker. */
  start?: boolean;
}

function RailList({ items, first, after = false, start = false }: RailListProps) {
  const { strings } = useReading();
  if (items.length === 0) {
    return (
      <p class="meta" data-marker={start || undefined} tabIndex={start ? -1 : undefined}>
        {strings.noneAtAll}
      </p>
    );
  }
  return (
    <div data-marker={start || undefined} tabIndex={start ? -1 : undefined}>
      <MoreList
        as="ol"
        class={`rail ${after ? 'is-after' : ''}`}
        items={items}
        first={after ? FIRST_ENTRIES : 40}
        label={(_, waiting) => strings.showLater(waiting.filter(({ kind }) => kind === 'entry').length)}
      >
        {(item) =>
          item.kind === 'year' ? (
            <li class="year" key={item.year}>
              {item.year}
            </li>
          ) : (
            <RailEntryItem key={item.entry.id} item={item} first={item.entry.id === first} />
          )
        }
      </MoreList>
    </div>
  );
}
