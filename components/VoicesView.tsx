import { useMemo, useState } from 'preact/hooks';
import { gravest } from '../casefile/fold-kind.ts';
import type { Quote } from '../casefile/types.ts';
import { groupVoices, readVoice, type Stance, type Voice } from '../casefile/voices.ts';
import { quoted } from '../sharing/quoted.ts';
import { citedByQuote } from './cited.ts';
import { Fold } from './Fold.tsx';
import { languageName } from './language-name.ts';
import { MoreList } from './MoreList.tsx';
import { useReading } from './reading.ts';
import { Sources } from './Sources.tsx';
import { nameIn } from './strings/index.ts';
import { takeTurns } from './take-turns.ts';
import { When } from './When.tsx';

const FIRST_VOICES = 8;

/** Who said what: himself, officials and lawyers in one type size, the original language first. */
export function VoicesView() {
  const { caseFile, strings } = useReading();
  const [stance, setStance] = useState<Stance | null>(null);
  const groups = useMemo(() => groupVoices(caseFile.quotes), [caseFile]);
  const shown = stance === null ? takeTurns(groups.map(({ quotes }) => quotes)) : quotesOf(groups, stance);
  return (
    <>
      <fieldset class="chips">
        <legend class="sr">{strings.filterVoices}</legend>
        <button type="button" class="chip" aria-pressed={stance === null} onClick={() => setStance(null)}>
          {strings.allVoices} <span class="n">{caseFile.quotes.length}</span>
        </button>
        {groups.map((group) => (
          <button
            key={group.stance}
            type="button"
            class="chip"
            aria-pressed={stance === group.stance}
            onClick={() => setStance(group.stance)}
          >
            {strings.voices[group.stance]} <span class="n">{group.quotes.length}</span>
          </button>
        ))}
      </fieldset>
      <MoreList key={stance} class="voices" items={shown} first={FIRST_VOICES} label={strings.showAll}>
        {(quote) => (
          <li key={quote.id}>
            <VoiceFigure quote={quote} />
          </li>
        )}
      </MoreList>
    </>
  );
}

function quotesOf(groups: ReturnType<typeof groupVoices>, stance: Stance): Quote[] {
  return groups.find((group) => group.stance === stance)?.quotes ?? [];
}

function VoiceFigure({ quote }: { quote: Quote }) {
  const { caseFile, language, strings } = useReading();
  const voice = readVoice(quote, language);
  const kind = gravest(quote.sensitivity);
  return (
    <figure class="voice">
      {kind === null ? (
        <Words voice={voice} />
      ) : (
        <Fold label={strings.folds[kind]}>
          <Words voice={voice} />
        </Fold>
      )}
      <figcaption>
        <b>{nameIn(caseFile, language, quote.speaker)}</b> · {quote.role[language]}
        <span class="meta">
          {quote.context && `${quote.context[language]} · `}
          {quote.date === null ? strings.undated : <When date={quote.date} />}
        </span>
        {voice.translatedByPress && <span class="meta">{strings.printedInEnglish}</span>}
        <Sources cited={citedByQuote(quote)} />
      </figcaption>
    </figure>
  );
}

function Words({ voice }: { voice: Voice }) {
  const { language, strings } = useReading();
  return (
    <>
      <blockquote lang={voice.language}>{quoted(voice.text)}</blockquote>
      {voice.translation !== null && (
        <div class="translation" lang={language}>
          <span class="meta">{strings.ourTranslation(languageName(voice.language, language))}</span>
          {voice.translation}
        </div>
      )}
    </>
  );
}
