import { Disclosures } from './Disclosures.tsx';
import { NarrativeSentences } from './NarrativeSentences.tsx';
import { useReading } from './reading.ts';
import { When } from './When.tsx';

/** These concern him; the later ones the courts. Both fit above the fold of a small laptop. */
const FIRST_SENTENCES = 2;

/** His name, where things stand now, and three short texts to open. */
export function SidebarHead({ brief }: { brief: boolean }) {
  const { caseFile, strings } = useReading();
  const { narrative, identity } = caseFile;
  const standing = narrative.whereThingsStand.sentences;
  const shown = brief ? 1 : FIRST_SENTENCES;
  const rest = standing.slice(shown);
  const section = (key: string, label: string, sentences: typeof standing) => ({
    key,
    label,
    content: () => <NarrativeSentences sentences={sentences} heading={label} />,
  });
  return (
    <header class="head">
      <h2 class="name">{identity.canonicalName}</h2>
      <p class="lab">
        <b>{strings.whereThingsStand}</b> · <When date={narrative.asOf} />
      </p>
      <NarrativeSentences sentences={standing.slice(0, shown)} />
      <Disclosures
        items={[
          ...(rest.length > 0 ? [section('more', strings.moreStanding(rest.length), rest)] : []),
          section('background', strings.background, narrative.background.sentences),
          section('matters', strings.whyItMatters, narrative.whyItMatters.sentences),
          section('next', strings.whatsNext, narrative.whatsNext.sentences),
        ]}
      />
    </header>
  );
}
