import { useRef, useState } from 'preact/hooks';
import { formatDate } from '../casefile/format-date.ts';
import { useReading } from './reading.ts';
import { useOwnId } from './use-own-id.ts';
import type { View } from './view.ts';

interface ReportErrorProps {
  view: View;
  /** Puts the text on the clipboard; `false` when the browser refused. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
}

/**
 * How to tell us of a mistake. Nothing is sent from here: the reader gets a text to copy, without the page's address,
 * and decides where it goes.
 */
export function ReportError({ view, onCopy }: ReportErrorProps) {
  const { caseFile, language, published, strings } = useReading();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useOwnId();
  const text = strings.reportBody({
    version: caseFile.version,
    view: strings.tabs[view],
    published: published === null ? strings.notSaid : formatDate(published, language, 'long'),
    language: strings.languages[language],
  });

  const copy = async () => {
    // What the reader added belongs to the report.
    const done = (await onCopy?.(field.current?.value ?? text)) ?? false;
    if (!done) field.current?.select();
    setCopied(done);
  };

  return (
    <div class="report">
      <p>{strings.reportIntro}</p>
      <label class="lab" for={id}>
        {strings.reportText}
      </label>
      <textarea id={id} rows={8} ref={field} defaultValue={text} />
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {onCopy ? strings.copy : strings.selectText}
        </button>
        <span class="meta" role="status">
          {copied ? strings.copied : ''}
        </span>
      </div>
      <p class="meta">{strings.reportAddress}</p>
    </div>
  );
}
