import { useState } from 'preact/hooks';
import type { Exported, ExportKind } from './export-file.ts';
import type { PageStatement, PageSummary } from './page-summary.ts';
import { useReading } from './reading.ts';

/** Gives the reader the file; `false` when that was not possible, which they hear elsewhere. */
export type OnExport = (kind: ExportKind, exported: Exported) => boolean;

interface ExportButtonsProps {
  page: PageSummary;
  /** What is on the screen, in its order. */
  statements: readonly PageStatement[];
  onExport: OnExport;
}

/** The list as data, for researchers. */
export function ExportButtons({ page, statements, onExport }: ExportButtonsProps) {
  const { caseFile, language, strings } = useReading();
  const [said, setSaid] = useState('');
  const give = (kind: ExportKind) => {
    const given = onExport(kind, { caseFile, page, statements, language, strings });
    setSaid(given ? strings.exported(statements.length) : '');
  };
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => give('csv')}>
        {strings.exportCsv}
      </button>
      <button type="button" class="button" onClick={() => give('json-ld')}>
        {strings.exportJsonLd}
      </button>
      <span class="meta" role="status">
        {said}
      </span>
    </div>
  );
}
