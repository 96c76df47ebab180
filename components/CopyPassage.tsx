import { useState } from 'preact/hooks';
import { citePassage } from '../sharing/cite-passage.ts';
import type { PageStatement, PageSummary } from './page-summary.ts';
import { useReading } from './reading.ts';

interface CopyPassageProps {
  statement: PageStatement;
  page: PageSummary;
  /** What tells this button from the others. */
  name: string;
  onCopy(text: string): Promise<boolean>;
}

/** Copies the passage with all that is needed to quote it, and says whether that worked. */
export function CopyPassage({ statement, page, name, onCopy }: CopyPassageProps) {
  const { caseFile, language, strings } = useReading();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const words = { ...strings.citation, verdictNames: strings.verdicts, recordHas: strings.recordHas };
    const done = await onCopy(citePassage(caseFile, page, statement, language, words));
    setSaid(done ? strings.copied : strings.copyFailed);
  };
  return (
    <>
      <span class="meta" role="status">
        {said}
      </span>
      <button type="button" class="link" aria-label={`${strings.copyPassage}: ${name}`} onClick={copy}>
        {strings.copy}
      </button>
    </>
  );
}
