import { verifiedDates } from '../casefile/verified-through.ts';
import { AboutRecord } from './AboutRecord.tsx';
import { Disclosures } from './Disclosures.tsx';
import type { PageMention } from './page-summary.ts';
import { ReportError } from './ReportError.tsx';
import { useReading } from './reading.ts';
import type { View } from './view.ts';
import { When } from './When.tsx';
import { type WaysOut, WhyHere } from './WhyHere.tsx';

interface SidebarFootProps extends WaysOut {
  view: View;
  mentions: PageMention[];
  onOtherLanguage(): void;
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
}

/** How far the record was followed, and the ways to question all this. */
export function SidebarFoot({ view, mentions, onOtherLanguage, onCopy, ...waysOut }: SidebarFootProps) {
  const { language, strings } = useReading();
  return (
    <footer class="foot">
      <div class="run-on">
        <VerifiedThrough />{' '}
        <Disclosures reveal items={[{ key: 'about', label: strings.aboutRecord, content: () => <AboutRecord /> }]} />
      </div>
      <Disclosures
        reveal
        items={[
          {
            key: 'why',
            label: strings.whySeeing,
            content: () => <WhyHere mentions={mentions} {...waysOut} />,
          },
          { key: 'report', label: strings.reportError, content: () => <ReportError view={view} onCopy={onCopy} /> },
        ]}
      >
        <button type="button" class="link" lang={language === 'en' ? 'es' : 'en'} onClick={onOtherLanguage}>
          {strings.otherLanguage}
        </button>
      </Disclosures>
    </footer>
  );
}

function VerifiedThrough() {
  const { caseFile, strings } = useReading();
  const { him, courts, returnOrder, checked } = verifiedDates(caseFile.verifiedThrough);
  return (
    <p>
      {him && (
        <>
          {strings.verifiedHim} <When date={him} style="long" />;{' '}
        </>
      )}
      {courts && (
        <>
          {strings.verifiedCourts} <When date={courts} style="long" />
        </>
      )}
      {returnOrder && (
        <>
          {' '}
          ({strings.returnOrder} <When date={returnOrder} style="long" />)
        </>
      )}
      . {strings.checked} <When date={checked} style="long" />.
    </p>
  );
}
