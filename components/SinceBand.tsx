import type { Briefing } from '../casefile/briefing.ts';
import { sortEntries } from '../casefile/timeline.ts';
import { Glyph } from './Glyph.tsx';
import { useReading } from './reading.ts';
import { When } from './When.tsx';

interface SinceBandProps {
  briefing: Briefing;
  /** One line on every view but the timeline. */
  line: boolean;
  onShow(): void;
}

/** What happened after the article was published, or why that cannot be said. */
export function SinceBand({ briefing, line, onShow }: SinceBandProps) {
  if (briefing.published === null) return <NoDate line={line} onShow={onShow} />;
  if (briefing.later.length === 0) return <NothingLater published={briefing.published} />;
  return line ? (
    <LaterLine count={briefing.later.length} onShow={onShow} />
  ) : (
    <Later briefing={briefing} published={briefing.published} onShow={onShow} />
  );
}

function Later({ briefing, published, onShow }: { briefing: Briefing; published: string; onShow(): void }) {
  const { language, strings } = useReading();
  const { later, first, mostMaterial } = briefing;
  return (
    <section class="since s-dated">
      <h3>
        <Glyph name="dated" />
        {strings.later(later.length)}
      </h3>
      <p>
        <Published date={published} /> {strings.sinceThen}
      </p>
      <ul class="happened">
        {sortEntries(mostMaterial).map((entry) => (
          <li key={entry.id} class={entry === first ? 'is-first' : ''}>
            <When date={entry.date} />
            <span class="record">{entry.title[language]}</span>
          </li>
        ))}
      </ul>
      <div class="rowlinks">
        <button type="button" class="link" onClick={onShow}>
          {strings.showOnTimeline}
        </button>
      </div>
    </section>
  );
}

function LaterLine({ count, onShow }: { count: number; onShow(): void }) {
  const { strings } = useReading();
  return (
    <section class="since is-line s-dated">
      <h3>
        <Glyph name="dated" />
        {strings.later(count)}
      </h3>
      <button type="button" class="link" onClick={onShow}>
        {strings.see}
      </button>
    </section>
  );
}

function NoDate({ line, onShow }: { line: boolean; onShow(): void }) {
  const { strings } = useReading();
  return (
    <section class={`since is-neutral ${line ? 'is-line' : ''}`}>
      <h3>
        <Glyph name="unknown" />
        {strings.noDate}
      </h3>
      {!line && <p>{strings.noDateMeans}</p>}
      {!line && (
        <div class="rowlinks">
          <button type="button" class="link" onClick={onShow}>
            {strings.showWholeTimeline}
          </button>
        </div>
      )}
    </section>
  );
}

function NothingLater({ published }: { published: string }) {
  const { caseFile, strings } = useReading();
  return (
    <section class="since is-neutral">
      <h3>
        <Glyph name="unknown" />
        {strings.nothingLater}
      </h3>
      <p>
        <Published date={published} /> {strings.checked} <When date={caseFile.verifiedThrough.checked} />.
      </p>
    </section>
  );
}

function Published({ date }: { date: string }) {
  const { strings } = useReading();
  return (
    <>
      {strings.published(date.length === 10)} <When date={date} style="long" />.
    </>
  );
}
