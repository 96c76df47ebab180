import type { Language } from '../../casefile/types.ts';
import { LONGEST_LINK } from '../../sharing/share-link.ts';
import { Icon } from '../Glyph.tsx';
import { useOwnId } from '../use-own-id.ts';
import { LinkIcon } from './LinkIcon.tsx';
import { QrCode } from './QrCode.tsx';
import { SaidLine } from './SaidLine.tsx';
import type { ShareDialogProps } from './ShareDialog.tsx';
import { type NotesStrings, notesStringsFor } from './strings/index.ts';

type Link = Exclude<ShareDialogProps['link'], 'making'>;

/** The link, how much of it is used, and the ways to send it. */
export function LinkOption(props: ShareDialogProps) {
  const { language, link, choice, said, qr } = props;
  const strings = notesStringsFor(language);
  const made = link === 'making' ? null : link;
  const canSend = made?.fits === true;
  return (
    <section class="option" aria-label={strings.link}>
      <h4>{strings.link}</h4>
      <button type="button" class={`button ${canSend ? 'primary' : ''}`} disabled={!canSend} onClick={props.onCopyLink}>
        <LinkIcon />
        {strings.copyLink}
      </button>
      <p>{meaning(strings, choice)}</p>
      <div class="wide">
        {made ? <Gauge language={language} link={made} /> : <p>{strings.making}</p>}
        <SaidLine language={language} said={said} of={['link', 'message', 'share']} />
        {said?.of === 'link' && !said.done && made && <LinkText language={language} url={made.url} />}
        {canSend && <Ways {...props} />}
        {canSend && qr && <QrCode language={language} qr={qr} />}
      </div>
    </section>
  );
}

function meaning(strings: NotesStrings, { ids, withNotes }: ShareDialogProps['choice']): string {
  if (ids.length === 0) return strings.linkMeansBare;
  return withNotes ? strings.linkMeans : strings.linkMeansAlone;
}

/** A bar that fills, and the same in words: striped once it is too long. */
function Gauge({ language, link: { length, fits } }: { language: Language; link: Link }) {
  const strings = notesStringsFor(language);
  const filled = Math.min(100, Math.round((length / LONGEST_LINK) * 100));
  return (
    <>
      <div class={`gauge ${fits ? '' : 'is-over'}`} aria-hidden="true">
        <i style={{ width: `${filled}%` }} />
      </div>
      <p role="status">
        {fits ? (
          strings.fits(length, LONGEST_LINK)
        ) : (
          <>
            <b>{strings.tooLong(length, LONGEST_LINK)}</b> {strings.tooLongMeans}
          </>
        )}
      </p>
    </>
  );
}

function Ways({ language, canShareSystem, onSystemShare, onMail, onCopyMessage }: ShareDialogProps) {
  const strings = notesStringsFor(language);
  return (
    <div class="rowlinks">
      {canShareSystem && (
        <button type="button" class="link" onClick={onSystemShare}>
          <Icon name="share" />
          {strings.systemShare}
        </button>
      )}
      <button type="button" class="link" onClick={onMail}>
        {strings.mail}
      </button>
      <button type="button" class="link" onClick={onCopyMessage}>
        {strings.copyMessage}
      </button>
    </div>
  );
}

/** The address itself, to be copied by hand where the browser does not let us. */
function LinkText({ language, url }: { language: Language; url: string }) {
  const strings = notesStringsFor(language);
  const id = useOwnId();
  return (
    <>
      <label class="lab" for={id}>
        {strings.theLink}
      </label>
      <textarea
        id={id}
        rows={3}
        readOnly
        spellcheck={false}
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}
