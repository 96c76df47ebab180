import { useState } from 'preact/hooks';
import { type HelpQuestion, type Route, routesOffered } from '../casefile/find-help.ts';
import type { Bilingual, ResourcesTaxonomy } from '../casefile/types.ts';
import { languageName } from './language-name.ts';
import { useReading } from './reading.ts';
import { useOwnId } from './use-own-id.ts';

interface HelpFiltersProps {
  question: HelpQuestion;
  onChange(patch: Partial<HelpQuestion>): void;
}

/** Situation and place, the three filters most asked for, and the others behind a button. */
export function HelpFilters({ question, onChange }: HelpFiltersProps) {
  const { caseFile, strings } = useReading();
  const [more, setMore] = useState(false);
  const id = useOwnId();
  return (
    <>
      <div class="filters">
        <SituationFilter question={question} onChange={onChange} />
        <PlaceFilter question={question} onChange={onChange} />
      </div>
      <div class="chips">
        <Chip label={strings.free} on={question.freeOnly} onToggle={(freeOnly) => onChange({ freeOnly })} />
        <Chip
          label={strings.spanish}
          on={question.language === 'es'}
          onToggle={(on) => onChange({ language: on ? 'es' : null })}
        />
        <RouteChip route="phone" label={strings.byPhone} question={question} onChange={onChange} />
        <button
          type="button"
          class="link more-filters"
          aria-expanded={more}
          aria-controls={more ? id : undefined}
          onClick={() => setMore(!more)}
        >
          {more ? strings.fewerFilters : strings.moreFilters}
        </button>
      </div>
      {more && (
        <div id={id}>
          <div class="filters">
            <LanguageFilter question={question} onChange={onChange} />
            <KindFilter question={question} onChange={onChange} />
          </div>
          <fieldset class="chips">
            <legend class="lab">{strings.howToContact}</legend>
            {routesOffered(caseFile.resources).map((route) => (
              <RouteChip key={route} route={route} question={question} onChange={onChange} />
            ))}
          </fieldset>
        </div>
      )}
    </>
  );
}

function SituationFilter({ question, onChange }: HelpFiltersProps) {
  const { caseFile, language, strings } = useReading();
  const situations = Object.entries(caseFile.taxonomy.serves).filter(([, { group }]) => group === 'person');
  return (
    <Choice
      label={strings.iAm}
      any={strings.anyone}
      value={question.serves[0] ?? null}
      options={situations.map(([value, label]) => ({ value, text: label[language] }))}
      onChoose={(value) => onChange({ serves: value === null ? [] : [value] })}
    />
  );
}

function PlaceFilter({ question, onChange }: HelpFiltersProps) {
  const { caseFile, language, strings } = useReading();
  return (
    <Choice
      label={strings.place}
      any={strings.anywhere}
      value={question.place}
      options={placeOptions(caseFile.taxonomy).map(({ value, label }) => ({ value, text: label[language] }))}
      onChoose={(place) => onChange({ place })}
    />
  );
}

/** The places of the taxonomy's filter, each with its own label or that of the place. */
function placeOptions(taxonomy: ResourcesTaxonomy): { value: string; label: Bilingual }[] {
  return filterOptions(taxonomy, 'place').flatMap(({ id, label }) => {
    const named = label ?? taxonomy.places[id];
    return named ? [{ value: id, label: named }] : [];
  });
}

/** The options of one of the taxonomy's filters; `[]` when it lists none. */
function filterOptions(taxonomy: ResourcesTaxonomy, filter: string): { id: string; label?: Bilingual }[] {
  const options: unknown = taxonomy.filters.find(({ id }) => id === filter)?.options;
  // The schema leaves a filter's further fields open; check:data keeps their form.
  return Array.isArray(options) ? (options as { id: string; label?: Bilingual }[]) : [];
}

function LanguageFilter({ question, onChange }: HelpFiltersProps) {
  const { caseFile, language, strings } = useReading();
  const spoken = [...new Set(caseFile.resources.flatMap(({ languages }) => languages))];
  const options = spoken.map((code) => ({
    value: code,
    text: caseFile.taxonomy.languages[code]?.[language] ?? languageName(code, language),
  }));
  return (
    <Choice
      label={strings.language}
      any={strings.anyLanguage}
      value={question.language}
      options={options.toSorted((a, b) => a.text.localeCompare(b.text, language))}
      onChoose={(code) => onChange({ language: code })}
    />
  );
}

function KindFilter({ question, onChange }: HelpFiltersProps) {
  const { caseFile, language, strings } = useReading();
  return (
    <Choice
      label={strings.kindOfHelp}
      any={strings.anyKind}
      value={question.kinds[0] ?? null}
      options={Object.entries(caseFile.taxonomy.kinds).map(([value, label]) => ({ value, text: label[language] }))}
      onChoose={(value) => onChange({ kinds: value === null ? [] : [value] })}
    />
  );
}

interface ChoiceProps {
  label: string;
  /** What the first option, no filter at all, says. */
  any: string;
  value: string | null;
  options: { value: string; text: string }[];
  onChoose(value: string | null): void;
}

function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  const id = useOwnId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Chip({ label, on, onToggle }: { label: string; on: boolean; onToggle(on: boolean): void }) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={() => onToggle(!on)}>
      {label}
    </button>
  );
}

/** Without a label of its own, the taxonomy's. */
function RouteChip({ route, label, question, onChange }: HelpFiltersProps & { route: Route; label?: string }) {
  const { caseFile, language } = useReading();
  const named = filterOptions(caseFile.taxonomy, 'route').find(({ id }) => id === route)?.label;
  const { routes } = question;
  return (
    <Chip
      label={label ?? named?.[language] ?? route}
      on={routes.includes(route)}
      onToggle={(on) => onChange({ routes: on ? [...routes, route] : routes.filter((each) => each !== route) })}
    />
  );
}
