import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { FromLinkBand, type FromLinkBandProps } from '../../components/notes/FromLinkBand.tsx';
import { LinkNotice, type LinkNoticeProps } from '../../components/notes/LinkNotice.tsx';
import { NotesStyles } from '../../preview/NotesStory.tsx';
import { linkedNotes } from '../../preview/sample-notes.ts';
import { focused, keys } from './notes-stage.tsx';
import { caseFile, find, nextFrame, press, show, type Told } from './stage.tsx';

function showBand(props: Partial<FromLinkBandProps> = {}): { root: ShadowRoot; told: Told } {
  const told: Told = [];
  const root = show(
    <div class="cc panel">
      <NotesStyles />
      <Opener {...props} told={told} />
    </div>,
  );
  return { root, told };
}

function Opener({ told, ...props }: Partial<FromLinkBandProps> & { told: Told }) {
  const [open, setOpen] = useState(props.open ?? false);
  const [kept, setKept] = useState<readonly number[]>([]);
  const notes = (props.notes ?? linkedNotes).map((note, index) => ({
    ...note,
    kept: note.kept ?? kept.includes(index),
  }));
  return (
    <FromLinkBand
      language="en"
      caseFile={caseFile}
      reading="notes"
      count={notes.length}
      onDismiss={() => void told.push(['dismiss'])}
      onGoTo={(index) => void told.push(['go to', index])}
      {...props}
      notes={notes}
      open={open}
      onOpen={setOpen}
      onKeep={(which) => {
        told.push(['keep', which]);
        setKept(which === 'all' ? notes.map((_, index) => index) : [...kept, which]);
      }}
    />
  );
}

describe('what came by link', () => {
  test('shows nothing that its writer wrote until it is opened', async () => {
    const { root } = showBand();
    await nextFrame();
    expect(root.querySelector('h3')?.textContent).toBe('Someone shared 3 notes on this page');
    expect(root.textContent).toContain('They are not part of the verified record, and we don’t know who wrote them.');
    for (const { received, quote } of linkedNotes) {
      if (received.text !== '') expect(root.textContent).not.toContain(received.text);
      expect(root.textContent).not.toContain(quote);
      if (received.author) expect(root.textContent).not.toContain(received.author);
    }
    await press(root, 'Show the notes');
    expect(root.textContent).toContain(linkedNotes[0]?.received.text);
    expect(find(root, 'button', 'Hide the notes').getAttribute('aria-expanded')).toBe('true');
    await press(root, 'Hide the notes');
    expect(root.querySelectorAll('.note')).toHaveLength(0);
  });

  test('says of each note that it came from a link, whose it says it is, and that nobody verified it', async () => {
    const { root } = showBand({ open: true });
    await nextFrame();
    const notes = [...root.querySelectorAll('.linked')].map(({ textContent }) => textContent ?? '');
    expect(notes[0]).toContain('From a link · note 1 of 3');
    expect(notes[0]).toContain('Correction needed · Unsigned · not verified');
    expect(notes[1]).toContain('Question · Signed “Marisol” · not verified');
    expect(notes[2]).toContain('This passage is no longer on the page.');
  });

  test('leads to the note that was asked for, also behind those that are shown first', async () => {
    const [one] = linkedNotes;
    if (!one) throw new Error('no sample');
    const onAsked = vi.fn<() => void>();
    const { root } = showBand({ open: true, notes: new Array(6).fill(one), asked: { index: 4 }, onAsked });
    await nextFrame();
    expect(root.activeElement?.textContent).toContain('note 5 of 6');
    expect(onAsked).toHaveBeenCalledOnce();
  });

  test('leads to what is said where no note could be read', async () => {
    const { root } = showBand({ reading: 'damaged', reason: 'unreadable', asked: { index: 0 } });
    await nextFrame();
    expect(root.activeElement?.localName).toBe('h3');
  });

  test('can be kept one by one; the focus stays with the note', async () => {
    const { root, told } = showBand({ open: true });
    await nextFrame();
    find(root, 'button', /^Keep a copy: He came home/).focus();
    await keys('{Enter}');
    expect(told).toEqual([['keep', 0]]);
    expect(root.activeElement?.className).toBe('linked');
    expect(root.activeElement?.textContent).toContain('Kept among your notes');
  });

  test('can be kept as a whole, gone to, and sent away', async () => {
    const { root, told } = showBand({ open: true });
    await nextFrame();
    await press(root, 'Keep all');
    expect(focused(root)).toBe('Hide the notes');
    expect([...root.querySelectorAll('button')].filter(({ textContent }) => textContent?.startsWith('Keep'))).toEqual(
      [],
    );
    await press(root, /^Go to passage: Whose list/);
    await press(root, 'Discard');
    expect(told).toEqual([['keep', 'all'], ['go to', 1], ['dismiss']]);
  });

  test('cannot be kept in a private window', async () => {
    const { root } = showBand({ open: true, canKeep: false });
    await nextFrame();
    expect(root.textContent).not.toMatch(/Keep/);
  });

  test('begins with three of many', async () => {
    const many = Array.from({ length: 20 }, () => linkedNotes[2]).filter((note) => note !== undefined);
    const { root } = showBand({ open: true, notes: many });
    await nextFrame();
    expect(root.querySelectorAll('.linked')).toHaveLength(3);
    await press(root, 'Show all 20');
    expect(root.querySelectorAll('.linked')).toHaveLength(20);
  });

  test.each([
    [
      'cut',
      'The link was cut short on its way. Ask the sender for a file. The 2 passages it points at are still shown.',
    ],
    ['too-large', 'larger than a link should be'],
    ['newer-version', 'a newer version of the extension'],
    ['unreadable', 'not notes that this extension can read'],
  ] as const)('that is damaged says so: %s', async (reason, sentence) => {
    const { root } = showBand({ reading: 'damaged', reason, count: 2, notes: [], open: true });
    await nextFrame();
    expect(root.textContent).toContain(sentence);
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Discard']);
  });
});

describe('the notice beside a closed sidebar', () => {
  function showNotice(props: Partial<LinkNoticeProps> = {}): { root: ShadowRoot; told: Told } {
    const told: Told = [];
    const tell = (what: string) => () => void told.push([what]);
    const shared = { language: 'en', theme: 'light', edge: 'right', reading: 'notes', count: 3 } as const;
    const root = show(
      <>
        <NotesStyles />
        <LinkNotice {...shared} onOpen={tell('open')} onDismiss={tell('dismiss')} {...props} />
      </>,
    );
    return { root, told };
  }

  test('is said in a region that was there before its words, and takes no focus', async () => {
    const { root, told } = showNotice();
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
    await nextFrame();
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      'Someone shared 3 notes on this page.They are not part of the verified record.',
    );
    expect(root.activeElement).toBeNull();
    await press(root, 'Show the notes');
    await press(root, 'Discard');
    expect(told).toEqual([['open'], ['dismiss']]);
  });

  test('counts one note in the singular', async () => {
    const { root } = showNotice({ count: 1 });
    await nextFrame();
    expect(root.textContent).toContain('Someone shared 1 note on this page.It is not part of the verified record.');
  });

  test('says that notes could not be read', async () => {
    const { root } = showNotice({ reading: 'damaged', count: 2 });
    await nextFrame();
    expect(root.textContent).toContain('Notes in this link could not be read.');
  });
});
