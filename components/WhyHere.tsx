import { quoted } from '../sharing/quoted.ts';
import { Fact } from './Fact.tsx';
import type { PageMention } from './page-summary.ts';
import { useReading } from './reading.ts';

/** What the reader can send away from here. */
export interface WaysOut {
  onSilencePage(): void;
  /** Without these, or while they hold, there is nothing to snooze. */
  onSnoozeSite?: (() => void) | undefined;
  onSnoozeCase?: (() => void) | undefined;
}

interface WhyHereProps extends WaysOut {
  mentions: PageMention[];
}

/** The words that matched, the rules they matched by, and the way to say that this is a mistake. */
export function WhyHere({ mentions, onSilencePage, onSnoozeSite, onSnoozeCase }: WhyHereProps) {
  const { caseFile, language, strings } = useReading();
  return (
    <div class="why">
      <dl class="facts">
        {mentions.length > 0 && <dt>{strings.matched}</dt>}
        {formsOf(mentions).map(({ quote, reason, count }) => (
          <dd key={quote + reason}>
            {quoted(quote)}, {strings.timesOver(count)}
            <br />
            <span class="meta">{strings.reasons[reason]}</span>
          </dd>
        ))}
        <Fact term={strings.recordOf}>{caseFile.version}</Fact>
        <Fact term={strings.theName}>{caseFile.identity.surnameNote[language]}</Fact>
      </dl>
      {mentions.length === 0 ? (
        <p class="meta">{strings.openedByReader}</p>
      ) : (
        <>
          <p class="meta">{strings.matchedHere}</p>
          <button type="button" class="button" onClick={() => onSilencePage()}>
            {strings.notThisCase}
          </button>
          <p class="meta">{strings.notThisCaseMeans}</p>
          {onSnoozeSite && <SnoozeButton text={strings.launcher.snoozeSite} onPress={onSnoozeSite} />}
          {onSnoozeCase && <SnoozeButton text={strings.launcher.snoozeCase} onPress={onSnoozeCase} />}
          {(onSnoozeSite || onSnoozeCase) && <p class="meta">{strings.launcher.snoozeMeans}</p>}
        </>
      )}
    </div>
  );
}

function SnoozeButton({ text, onPress }: { text: string; onPress(): void }) {
  return (
    <button type="button" class="button" onClick={() => onPress()}>
      {text}
    </button>
  );
}

interface MatchedForm {
  quote: string;
  reason: PageMention['reason'];
  count: number;
}

/** Each form once for each rule, in the order of the page, with how often it stands there. */
function formsOf(mentions: PageMention[]): MatchedForm[] {
  const forms = new Map<string, MatchedForm>();
  for (const { quote, reason } of mentions) {
    const key = `${reason} ${quote}`;
    forms.set(key, { quote, reason, count: (forms.get(key)?.count ?? 0) + 1 });
  }
  return [...forms.values()];
}
