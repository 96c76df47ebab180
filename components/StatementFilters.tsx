import { SPEAKER_GROUPS } from '../casefile/speaker-groups.ts';
import { VERDICTS, type Verdict } from '../casefile/verdicts.ts';
import { Glyph } from './Glyph.tsx';
import { countSources, countVerdicts } from './layer-counts.ts';
import type { PageStatement } from './page-summary.ts';
import { useReading } from './reading.ts';
import {
  STATEMENT_ORDERS,
  type StatementChoice,
  type StatementOrder,
  type Voice,
  voicesOf,
} from './statement-filter.ts';
import { verdictGlyph } from './status.ts';
import { useOwnId } from './use-own-id.ts';

const VOICES: readonly Voice[] = ['article', ...SPEAKER_GROUPS];

interface StatementFiltersProps {
  statements: readonly PageStatement[];
  choice: StatementChoice;
  onChoice(patch: Partial<StatementChoice>): void;
}

/** How many statements have which verdict; each count is a filter. */
export function VerdictChips({ statements, choice, onChoice }: StatementFiltersProps) {
  const { strings } = useReading();
  const counts = countVerdicts(statements);
  return (
    <fieldset class="chips tally">
      <legend class="sr">{strings.filterByVerdict}</legend>
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <button
          key={verdict}
          type="button"
          class={`chip s-${verdictGlyph(verdict)}`}
          aria-pressed={choice.verdicts.includes(verdict)}
          onClick={() => onChoice({ verdicts: toggle<Verdict>(choice.verdicts, verdict) })}
        >
          <Glyph name={verdictGlyph(verdict)} />
          {strings.verdictsShort[verdict]} <span class="n">{counts[verdict]}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Who says it, which source of the record it rests on, and in which order. */
export function StatementFilters({ statements, choice, onChoice }: StatementFiltersProps) {
  const { caseFile, strings } = useReading();
  const id = useOwnId();
  const voices = statements.flatMap(voicesOf);
  return (
    <>
      <fieldset class="chips">
        <legend>{strings.saidBy}</legend>
        {VOICES.filter((voice) => voices.includes(voice)).map((voice) => (
          <button
            key={voice}
            type="button"
            class="chip"
            aria-pressed={choice.voices.includes(voice)}
            onClick={() => onChoice({ voices: toggle(choice.voices, voice) })}
          >
            {strings.speakerGroups[voice]} <span class="n">{voices.filter((each) => each === voice).length}</span>
          </button>
        ))}
      </fieldset>
      <div class="filters">
        <div>
          <label for={`${id}-source`}>{strings.restsOn}</label>
          <select
            id={`${id}-source`}
            value={choice.source ?? ''}
            onChange={(event) => onChoice({ source: event.currentTarget.value || null })}
          >
            <option value="">{strings.anySource}</option>
            {countSources(caseFile, statements).map(([name, count]) => (
              <option key={name} value={name}>
                {name} ({count})
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${id}-order`}>{strings.order}</label>
          <select
            id={`${id}-order`}
            value={choice.order}
            // The options are the orders.
            onChange={(event) => onChoice({ order: event.currentTarget.value as StatementOrder })}
          >
            {STATEMENT_ORDERS.map((order) => (
              <option key={order} value={order}>
                {strings.orders[order]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  );
}

function toggle<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
}
