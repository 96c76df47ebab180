import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../casefile/types.ts';
import { Icon } from '../Glyph.tsx';
import type { Theme } from '../looks.ts';
import { libraryStringsFor } from './strings/index.ts';

export interface PrintViewProps {
  language: Language;
  theme: Theme;
  /** The briefing as a page of its own; `null` while there is none. */
  html: string | null;
  onBack(): void;
  onSave(): void;
}

/**
 * The briefing as it prints. The frame runs no script and cannot navigate us away: it has our origin only so that we may
 * ask it to print.
 */
export function PrintView({ language, theme, html, onBack, onSave }: PrintViewProps) {
  const strings = libraryStringsFor(language);
  const frame = useRef<HTMLIFrameElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const address = useAddress(html);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="cc library is-print" data-theme={theme} lang={language} dir="ltr">
      <header>
        <h1 ref={heading} tabIndex={-1} class="lab">
          {strings.preview}
        </h1>
        <div class="actions">
          <button type="button" class="button" onClick={onBack}>
            <Icon name="left" />
            {strings.back}
          </button>
          {html !== null && (
            <>
              <button type="button" class="button primary" onClick={() => frame.current?.contentWindow?.print()}>
                {strings.printNow}
              </button>
              <button type="button" class="button" onClick={onSave}>
                {strings.saveFile}
              </button>
            </>
          )}
        </div>
      </header>
      <main>
        {html === null ? (
          <p class="meta">{strings.pageGone}</p>
        ) : (
          <iframe
            ref={frame}
            title={strings.preview}
            sandbox="allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox"
            src={address ?? undefined}
            onLoad={() => openLinksOutside(frame.current)}
          />
        )}
      </main>
    </div>
  );
}

/** An address for the page, so that the links inside it, to its own notes and sources, lead there: with `srcdoc` they do not. */
function useAddress(html: string | null): string | null {
  const address = useMemo(
    () => (html === null ? null : URL.createObjectURL(new Blob([html], { type: 'text/html' }))),
    [html],
  );
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  return address;
}

/** A link of the briefing opens a tab: inside the frame it would load a page of the web into ours. */
function openLinksOutside(frame: HTMLIFrameElement | null): void {
  for (const link of frame?.contentDocument?.links ?? []) {
    if (!link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
  }
}
