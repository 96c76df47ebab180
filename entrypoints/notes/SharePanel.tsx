import { type ShareChoice, ShareDialog } from '../../components/notes/ShareDialog.tsx';
import type { PageNotesRoom } from './notes-room.tsx';
import { Sharing } from './sharing.ts';

/** The dialog in which the reader shares this page. */
export function SharePanel({ room, choice }: { room: PageNotesRoom; choice: ShareChoice }) {
  const { host, shelf, places, share } = room;
  const sharing = new Sharing(room);
  return (
    <ShareDialog
      language={host.language()}
      caseFile={host.caseFile}
      page={shelf.page}
      notes={places.notes}
      nickname={host.settings().nickname}
      canShareSystem={sharing.hasSystemSheet}
      hasLater={sharing.hasLater}
      link={share.link}
      choice={choice}
      qr={share.qr}
      said={share.said}
      cardAlt={share.cardAlt}
      onChoice={(chosen) => share.choose(chosen)}
      onCopyLink={() => sharing.copyLink()}
      onSystemShare={() => sharing.toOtherApp()}
      onMail={() => sharing.mail()}
      onCopyMessage={() => sharing.copyMessage()}
      onFile={(kind) => sharing.saveFile(kind)}
      onCard={(shape, id) => sharing.saveCard(shape, id)}
      onCopyAlt={() => share.copy('alt', share.cardAlt ?? '')}
      onPrint={() => sharing.print()}
      onClose={() => share.close()}
    />
  );
}
