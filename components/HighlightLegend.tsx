import { useState } from 'preact/hooks';
import {
  freeLetter,
  type HighlightSettings,
  letterOf,
  type SourceLayer,
  toggleSource,
  toggleVerdict,
} from '../casefile/highlight-settings.ts';
import { SPEAKER_GROUPS } from '../casefile/speaker-groups.ts';
import { VERDICTS } from '../casefile/verdicts.ts';
import { Glyph } from './Glyph.tsx';
import { countSources, countSpeakers, countVerdicts } from './layer-counts.ts';
import { MoreList } from './MoreList.tsx';
import type { PageSummary } from './page-summary.ts';
import { useReading } from './reading.ts';
import { verdictGlyph } from './status.ts';

const FIRST_SOURCES = 5;

export interface HighlightLegendProps {
  page: PageSummary;
  /** What is lined and tinted in the article. Without it nothing can be, and there is no legend. */
  highlights?: HighlightSettings | undefined;
  onHighlights?: ((patch: Partial<HighlightSettings>) => void) | undefined;
}

type LayersProps = Required<HighlightLegendProps> & {
  highlights: HighlightSettings;
  onHighlights(patch: Partial<HighlightSettings>): void;
};

/** One switch for all highlights; when it is on, what each line and tint means, and a box for each. */
export function HighlightLegend({ page, highlights, onHighlights }: HighlightLegendProps) {
  const { strings } = useReading();
  // Who has just switched it on wants to see what it is; who did so last week wants the list.
  const [open, setOpen] = useState(false);
  const something = page.statements.length + page.attributions.length > 0;
  if (!highlights || !onHighlights || !something) return null;
  const layers = { page, highlights, onHighlights };
  const toggle = () => {
    setOpen(!highlights.on);
    onHighlights({ on: !highlights.on });
  };
  return (
    <div class="highlights">
      <label class="layer is-switch">
        <input type="checkbox" checked={highlights.on} onChange={toggle} />
        <span>{strings.highlight}</span>
      </label>
      {highlights.on && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{strings.legend}</summary>
          {open && (
            <>
              <VerdictLayers {...layers} />
              <SourceLayers {...layers} />
            </>
          )}
        </details>
      )}
    </div>
  );
}

function VerdictLayers({ page, highlights, onHighlights }: LayersProps) {
  const { strings } = useReading();
  const counts = countVerdicts(page.statements);
  return (
    <fieldset>
      <legend class="lab">{strings.byVerdict}</legend>
      {VERDICTS.map((verdict) => (
        <label key={verdict} class={`layer s-${verdictGlyph(verdict)}`}>
          <input
            type="checkbox"
            checked={highlights.verdicts.includes(verdict)}
            onChange={() => onHighlights({ verdicts: toggleVerdict(highlights, verdict) })}
          />
          <span class="swatch" aria-hidden="true">
            <span class={`mark m-${verdict}`}>abc</span>
          </span>
          <span class="verdict">
            <Glyph name={verdictGlyph(verdict)} />
            {strings.verdicts[verdict]}
          </span>
          <span class="n">{counts[verdict]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Layers that share five looks: those who speak in the article, and what the record's entries rest on. */
function SourceLayers({ page, highlights, onHighlights }: LayersProps) {
  const { caseFile, strings } = useReading();
  const speakers = countSpeakers(page.attributions);
  const heard = SPEAKER_GROUPS.map((group) => ({
    layer: `speakers:${group}` as const,
    name: strings.speakerGroups[group],
    count: speakers[group],
  }));
  const sources = countSources(caseFile, page.statements).map(([name, count]) => ({
    layer: `source:${name}` as const,
    name,
    count,
  }));
  const isOn = ({ layer }: Layer) => letterOf(highlights, layer) !== null;
  const row = (layer: Layer) => (
    <li key={layer.layer}>
      <SourceLayerBox {...layer} highlights={highlights} onHighlights={onHighlights} />
    </li>
  );
  const chosen = highlights.sources.filter((layer) => layer !== null).length;
  return (
    <>
      <fieldset>
        <legend class="lab">{strings.bySpeaker}</legend>
        <ul>{heard.filter((layer) => layer.count > 0 || isOn(layer)).map(row)}</ul>
      </fieldset>
      <fieldset>
        <legend class="lab">{strings.bySource}</legend>
        {/* What was chosen on another page stays in sight, or it could not be switched off. */}
        <MoreList items={[...sources, ...elsewhere(highlights, sources)]} first={FIRST_SOURCES} label={strings.showAll}>
          {row}
        </MoreList>
      </fieldset>
      {chosen > 1 && <p class="meta">{strings.firstTint}</p>}
      <p class="meta" role="status">
        {freeLetter(highlights) === null && strings.fiveAtMost}
      </p>
    </>
  );
}

interface Layer {
  layer: SourceLayer;
  name: string;
  count: number;
}

function elsewhere({ sources }: HighlightSettings, here: readonly Layer[]): Layer[] {
  return sources.flatMap((layer) =>
    layer?.startsWith('source:') && !here.some((each) => each.layer === layer)
      ? [{ layer, name: layer.slice('source:'.length), count: 0 }]
      : [],
  );
}

function SourceLayerBox({ layer, name, count, highlights, onHighlights }: Layer & Omit<LayersProps, 'page'>) {
  const letter = letterOf(highlights, layer);
  return (
    <label class="layer">
      <input
        type="checkbox"
        checked={letter !== null}
        disabled={letter === null && freeLetter(highlights) === null}
        onChange={() => onHighlights({ sources: toggleSource(highlights, layer) })}
      />
      <span class={`swatch ${letter === null ? '' : `l-${letter}`}`} aria-hidden="true">
        {letter?.toUpperCase()}
      </span>
      <span>{name}</span>
      <span class="n">{count}</span>
    </label>
  );
}
