import type { AskedFor } from './asked-for.ts';
import { GoButton } from './GoButton.tsx';
import { MoreList } from './MoreList.tsx';
import type { PageAttribution, PageSummary } from './page-summary.ts';
import { useReading } from './reading.ts';
import { useAskedFor } from './use-asked-for.ts';

const FIRST_ATTRIBUTIONS = 5;

export interface AttributionsSectionProps {
  page: PageSummary;
  asked: AskedFor | null;
  /** Without it, nothing leads from the list to the article. */
  onGoToAttribution?: ((index: number) => void) | undefined;
}

/** Where the page names a source of the record; nothing where it names none. */
export function AttributionsSection({ page, asked, onGoToAttribution }: AttributionsSectionProps) {
  const { strings } = useReading();
  const mine = asked && 'attribution' in asked ? asked : null;
  const section = useAskedFor(mine, mine && `[data-attribution="${mine.attribution}"]`);
  const { attributions } = page;
  if (attributions.length === 0) return null;
  const items = attributions.map((attribution, index) => ({ attribution, index }));
  return (
    <section class="section" ref={section}>
      <h3>
        {strings.whoSpeaks}
        <span class="n">{strings.passagesAlone(attributions.length)}</span>
      </h3>
      <MoreList
        class="mentions is-attributions"
        items={items}
        first={FIRST_ATTRIBUTIONS}
        least={(mine?.attribution ?? -1) + 1}
        label={strings.showAll}
      >
        {({ attribution, index }) => (
          <li key={index} tabIndex={-1} data-attribution={index}>
            <AttributionEntry attribution={attribution} language={page.language} />
            {onGoToAttribution && !attribution.inTitle && (
              <GoButton name={strings.goToMention(attribution.quote)} onGo={() => onGoToAttribution(index)} />
            )}
          </li>
        )}
      </MoreList>
    </section>
  );
}

function AttributionEntry({
  attribution,
  language: pageLanguage,
}: {
  attribution: PageAttribution;
  language: string | null;
}) {
  const { language, strings } = useReading();
  const { quote, speaker } = attribution;
  return (
    <div>
      <span lang={pageLanguage ?? undefined}>“{quote}”</span>
      <p class="by">
        {speaker.name[language]} · {strings.speakerGroups[speaker.group]}
      </p>
    </div>
  );
}
