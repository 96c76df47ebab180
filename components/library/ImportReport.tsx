import { useEffect, useRef } from 'preact/hooks';
import type { ImportedFile, LeftOut } from './imported-file.ts';
import { useLibrary } from './library-context.ts';
import { importWordsFor } from './strings/import-words.ts';

/** Of what was left out of one file; beyond that the number alone tells more than a list. */
const MOST_LISTED = 100;

/** File by file, what was kept and what was left out, with the reasons. */
export function ImportReport({ files }: { files: readonly ImportedFile[] }) {
  const { strings, actions } = useLibrary();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [files]);
  return (
    <section class="report">
      <h2 ref={heading} tabIndex={-1}>
        {strings.reportTitle}
      </h2>
      <ul class="bullets">
        {files.map((file, index) => (
          <li key={index}>
            <FileReport file={file} />
          </li>
        ))}
      </ul>
      {files.some(({ kept }) => kept > 0) && <p class="meta">{strings.notesFromFiles}</p>}
      <button type="button" class="button" onClick={actions.onCloseReport}>
        {strings.closeReport}
      </button>
    </section>
  );
}

function FileReport({ file }: { file: ImportedFile }) {
  const { language, strings } = useLibrary();
  const words = importWordsFor(language);
  if (file.failed !== null) {
    return (
      <p>
        <FileName name={file.name} /> {strings.nothingTaken} {words.failed[file.failed]}
      </p>
    );
  }
  const counts = [
    file.kept > 0 && strings.kept(file.kept),
    file.known > 0 && strings.known(file.known),
    file.left.length > 0 && strings.leftOut(file.left.length),
  ].filter(Boolean);
  return (
    <>
      <p>
        <FileName name={file.name} /> {counts.length === 0 ? strings.nothingNew : counts.join(', ')}.
      </p>
      {file.left.length > 0 && <LeftOutList left={file.left} />}
    </>
  );
}

function FileName({ name }: { name: string }) {
  return (
    <b>
      <bdi>{name}</bdi>:
    </b>
  );
}

function LeftOutList({ left }: { left: readonly LeftOut[] }) {
  const { language, strings } = useLibrary();
  const { left: reasons } = importWordsFor(language);
  return (
    <details>
      <summary>{strings.whatLeftOut}</summary>
      <ul class="left-out">
        {left.slice(0, MOST_LISTED).map(({ what, reason }, index) => (
          <li key={index}>
            {what === '' ? strings.namelessNote : <bdi>{what}</bdi>}: {reasons[reason]}
          </li>
        ))}
        {left.length > MOST_LISTED && <li>{strings.moreLeftOut(left.length - MOST_LISTED)}</li>}
      </ul>
    </details>
  );
}
