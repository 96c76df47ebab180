import type { Language } from '../casefile/types.ts';
import type { Edge, Layout } from './looks.ts';
import { type SensitiveChoice, useReading } from './reading.ts';
import { useOwnId } from './use-own-id.ts';

interface SettingsDrawerProps {
  edge: Edge;
  layout: Layout;
  onLanguage(language: Language): void;
  /** Absent where there is no side to choose. */
  onEdge?: ((edge: Edge) => void) | undefined;
}

/** Language, sensitive passages, side of the window: remembered, and in force at once. */
export function SettingsDrawer({ edge, layout, onLanguage, onEdge }: SettingsDrawerProps) {
  const { language, strings, sensitive, onSensitive } = useReading();
  return (
    <section class="settings" aria-label={strings.settings}>
      <Switch<Language>
        label={strings.language}
        value={language}
        options={[
          { value: 'en', text: strings.languages.en, lang: 'en' },
          { value: 'es', text: strings.languages.es, lang: 'es' },
        ]}
        onChoose={onLanguage}
      />
      <Switch<SensitiveChoice>
        label={strings.sensitivePassages}
        value={sensitive}
        options={[
          { value: 'fold', text: strings.fold },
          { value: 'show', text: strings.showThem },
        ]}
        onChoose={onSensitive}
      />
      {onEdge && layout !== 'sheet' && (
        <Switch<Edge>
          label={strings.sideOfScreen}
          value={edge}
          options={[
            { value: 'left', text: strings.left },
            { value: 'right', text: strings.right },
          ]}
          onChoose={onEdge}
        />
      )}
    </section>
  );
}

interface SwitchProps<Value> {
  label: string;
  value: Value;
  options: { value: Value; text: string; lang?: string }[];
  onChoose(value: Value): void;
}

function Switch<Value extends string>({ label, value, options, onChoose }: SwitchProps<Value>) {
  const id = useOwnId();
  return (
    <div class="setting">
      <span class="lab" id={id}>
        {label}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside its buttons */}
      <div class="switch" role="group" aria-labelledby={id}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.text}
          </button>
        ))}
      </div>
    </div>
  );
}
