import { useRef } from 'preact/hooks';
import type { CaseFile, Language } from '../../casefile/types.ts';
import type { AnnotatedPage } from '../../notes/note.ts';
import type { NotesFile } from '../../sharing/file-names.ts';
import { Icon } from '../Glyph.tsx';
import { useOwnId } from '../use-own-id.ts';
import type { AnchoredNote } from './anchored-note.ts';
import { CardOption } from './CardOption.tsx';
import { FileOption } from './FileOption.tsx';
import { LinkOption } from './LinkOption.tsx';
import { ShareChoices } from './ShareChoices.tsx';
import { notesStringsFor } from './strings/index.ts';
import { useModal } from './use-modal.ts';

export type NotesFileKind = NotesFile['kind'];
export type CardShape = 'wide' | 'tall';
/** In place of a note's id: a picture of the first thing that happened after the article. */
export const CARD_TIMELINE = 'timeline';

export interface ShareChoice {
  /** The notes whose passages go in. */
  ids: readonly string[];
  withNotes: boolean;
  withName: boolean;
}

/** What was done last, and whether it worked. `link` is the copied link, `share` the system's share sheet. */
export interface ShareSaid {
  of: 'link' | 'message' | 'share' | 'file' | 'card' | 'alt';
  done: boolean;
  /** Why not, where there is more to say than that it failed. */
  why?: 'sensitive';
}

export interface ShareDialogProps {
  language: Language;
  caseFile: CaseFile;
  page: AnnotatedPage;
  notes: readonly AnchoredNote[];
  /** '' for none. */
  nickname: string;
  /** Whether this browser has a share sheet. */
  canShareSystem: boolean;
  /** For the choice as it is. */
  link: { url: string; length: number; fits: boolean } | 'making';
  choice: ShareChoice;
  /** The link to a single passage as one SVG path, in a square of `size` modules without a margin; else `null`. */
  qr: { path: string; size: number } | null;
  said: ShareSaid | null;
  /** Whether anything happened after the article that a picture could show. */
  hasLater?: boolean;
  /** Of the picture that was saved last, for people who cannot see it. */
  cardAlt?: string | null;
  onChoice(choice: ShareChoice): void;
  onCopyLink(): void;
  onSystemShare(): void;
  onMail(): void;
  onCopyMessage(): void;
  onFile(kind: NotesFileKind): void;
  /** `id`: a note's, or `CARD_TIMELINE`. */
  onCard(shape: CardShape, id: string): void;
  /** Without it the text can be selected. */
  onCopyAlt?: (() => void) | undefined;
  onPrint(): void;
  onClose(): void;
}

/** Covers the panel until it is closed: what goes in, and the ways to send it. */
export function ShareDialog(props: ShareDialogProps) {
  const { language, notes, choice, link, said, onChoice, onClose } = props;
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const dialog = useRef<HTMLDivElement>(null);
  const onKeyDown = useModal(dialog, onClose);
  const fits = link === 'making' || link.fits;
  return (
    <div class="dialog-layer" lang={language}>
      <div
        class="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        ref={dialog}
        onKeyDown={onKeyDown}
      >
        <div class="dialog-head">
          <h3 id={id}>{strings.shareTitle}</h3>
          <button type="button" class="iconbutton" aria-label={strings.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <p class="meta">{strings.shareMeans}</p>
        <ShareChoices
          language={language}
          notes={notes}
          nickname={props.nickname}
          choice={choice}
          fits={fits}
          onChoice={onChoice}
        />
        <LinkOption {...props} />
        <FileOption language={language} isNeeded={!fits} said={said} onFile={props.onFile} onPrint={props.onPrint} />
        <CardOption {...props} />
        <p class="meta option">{strings.siteCanRead}</p>
      </div>
    </div>
  );
}
