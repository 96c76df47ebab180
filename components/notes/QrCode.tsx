import type { Language } from '../../casefile/types.ts';
import type { ShareDialogProps } from './ShareDialog.tsx';
import { notesStringsFor } from './strings/index.ts';

interface QrCodeProps {
  language: Language;
  qr: NonNullable<ShareDialogProps['qr']>;
}

/** White around the code, in modules: readers of codes need it. */
const MARGIN = 4;

/** The link to one passage as a code: black on white in every theme, as cameras expect it. */
export function QrCode({ language, qr: { path, size } }: QrCodeProps) {
  const strings = notesStringsFor(language);
  const side = size + 2 * MARGIN;
  return (
    <details class="qr">
      <summary>{strings.qr}</summary>
      <svg
        viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
        role="img"
        aria-label={strings.qrLabel}
        shape-rendering="crispEdges"
      >
        <path d={`M${-MARGIN} ${-MARGIN}h${side}v${side}h${-side}Z`} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>{strings.qrMeans}</p>
    </details>
  );
}
