import { useState } from 'preact/hooks';
import { type ExportFile, type ExportKind, exportFile } from './export-file.ts';
import type { PageStatement, PageSummary } from './page-summary.ts';
import { useReading } from './reading.ts';

export type OnExport = (file: ExportFile) => void;

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
    onExport(exportFile(kind, { caseFile, page, statements, language, strings }, new Date()));
    setSaid(strings.exported(statements.length));
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
