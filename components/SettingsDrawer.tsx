import type { Language } from '../casefile/types.ts';
import type { DisplayChoices, Edge, Layout, Theme } from './looks.ts';
import { type SensitiveChoice, useReading } from './reading.ts';
import { useOwnId } from './use-own-id.ts';

interface SettingsDrawerProps {
  edge: Edge;
  layout: Layout;
  onLanguage(language: Language): void;
  /** Absent where there is no side to choose. */
  onEdge?: ((edge: Edge) => void) | undefined;
  /** Absent, with `onDisplay`, where nothing of this can be chosen. */
  display?: DisplayChoices | undefined;
  onDisplay?: OnDisplay | undefined;
}

type OnDisplay = (patch: Partial<DisplayChoices>) => void;

/** Language, sensitive passages, colours, and where things stand: remembered, and in force at once. */
export function SettingsDrawer({ edge, layout, onLanguage, onEdge, display, onDisplay }: SettingsDrawerProps) {
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
      {display && onDisplay && <DisplaySwitches {...display} layout={layout} onDisplay={onDisplay} />}
    </section>
  );
}

interface DisplaySwitchesProps extends DisplayChoices {
  layout: Layout;
  onDisplay: OnDisplay;
}

function DisplaySwitches({ theme, launcher, docked, layout, onDisplay }: DisplaySwitchesProps) {
  const { strings } = useReading();
  return (
    <>
      {layout !== 'sheet' && (
        <Switch<Standing>
          label={strings.sidebarStands}
          value={docked ? 'beside' : 'over'}
          options={[
            { value: 'beside', text: strings.besideArticle },
            { value: 'over', text: strings.overArticle },
          ]}
          onChoose={(standing) => onDisplay({ docked: standing === 'beside' })}
        />
      )}
      <Switch<Theme>
        label={strings.colours}
        value={theme}
        options={[
          { value: 'auto', text: strings.automatic },
          { value: 'light', text: strings.light },
          { value: 'dark', text: strings.dark },
        ]}
        onChoose={(theme) => onDisplay({ theme })}
      />
      <Switch<DisplayChoices['launcher']>
        label={strings.inArticles}
        value={launcher}
        options={[
          { value: 'tab', text: strings.launcherTab },
          { value: 'badge', text: strings.badgeOnly },
        ]}
        onChoose={(launcher) => onDisplay({ launcher })}
      />
    </>
  );
}

type Standing = 'beside' | 'over';

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
