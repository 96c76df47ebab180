import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { type ShareChoice, ShareDialog, type ShareDialogProps } from '../../components/notes/ShareDialog.tsx';
import { NotesStyles } from '../../preview/NotesStory.tsx';
import { heldNote, notedPage, tattooNote, threeNotes } from '../../preview/sample-notes.ts';
import { focused, keys } from './notes-stage.tsx';
import { caseFile, find, nextFrame, press, resizeWindow, show, type Told } from './stage.tsx';

const all = threeNotes.map(({ note }) => note.id);
const link = { url: 'https://news.example/a#:~:text=who', length: 1_142, fits: true };

/** A panel with a button that opens the dialog, as the head of the sidebar does. */
async function showDialog(props: Partial<ShareDialogProps> = {}): Promise<{ root: ShadowRoot; told: Told }> {
  await resizeWindow(400, 900);
  const told: Told = [];
  const root = show(
    <div class="cc panel">
      <NotesStyles />
      <Opener {...props} told={told} />
    </div>,
  );
  await nextFrame();
  find(root, 'button', 'Open').focus();
  await press(root, 'Open');
  return { root, told };
}

function Opener({ told, ...props }: Partial<ShareDialogProps> & { told: Told }) {
  const [isOpen, setIsOpen] = useState(false);
  const [choice, setChoice] = useState<ShareChoice>(props.choice ?? { ids: all, withNotes: true, withName: false });
  const tell =
    (what: string) =>
    (...values: unknown[]) =>
      void told.push([what, ...values] as Told[number]);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      {isOpen && (
        <ShareDialog
          language="en"
          caseFile={caseFile}
          page={notedPage}
          notes={threeNotes}
          nickname=""
          canShareSystem={false}
          link={link}
          qr={null}
          said={null}
          onCopyLink={tell('copy link')}
          onSystemShare={tell('system share')}
          onMail={tell('mail')}
          onCopyMessage={tell('copy message')}
          onFile={tell('file')}
          onCard={(shape, id) => void told.push(['card', [shape, id]])}
          onPrint={tell('print')}
          {...props}
          choice={choice}
          onChoice={(chosen) => {
            told.push(['choice', chosen]);
            setChoice(chosen);
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

function box(root: ShadowRoot, name: string | RegExp): HTMLInputElement {
  const input = find(root, 'label', name).querySelector('input');
  if (!input) throw new Error(`${name} is no box`);
  return input;
}

async function tick(root: ShadowRoot, name: string | RegExp): Promise<void> {
  box(root, name).click();
  await nextFrame();
}

describe('the dialog', () => {
  test('takes the focus, keeps Tab inside, and gives it back when it closes', async () => {
    const { root } = await showDialog();
    const dialog = root.querySelector('[role=dialog]');
    expect(root.activeElement).toBe(dialog);
    expect(dialog?.getAttribute('aria-modal')).toBe('true');
    const seen = new Set<Element | null>();
    for (let turn = 0; turn < 60; turn += 1) {
      await keys('{Tab}');
      seen.add(root.activeElement);
      expect(dialog?.contains(root.activeElement)).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(10);
    find(root, 'button', 'Close').focus();
    await keys('{Shift>}{Tab}{/Shift}');
    expect(dialog?.contains(root.activeElement)).toBe(true);
    expect(focused(root)).not.toBe('Close');
    await keys('{Escape}');
    expect(root.querySelector('[role=dialog]')).toBeNull();
    expect(focused(root)).toBe('Open');
  });

  test('covers the panel', async () => {
    const { root } = await showDialog();
    const panel = root.querySelector('.panel')?.getBoundingClientRect();
    const layer = root.querySelector('.dialog-layer')?.getBoundingClientRect();
    expect(layer?.height).toBe(panel?.height);
    expect(layer?.width).toBe(panel?.width);
  });

  test('says who can read notes in a link', async () => {
    const { root } = await showDialog();
    expect(root.textContent).toContain('Notes in a link can be read by the site you link to.');
  });
});

describe('what goes in', () => {
  test('each note can be left out, and comes back in its place', async () => {
    const { root, told } = await showDialog();
    await tick(root, /his crown tattoos/);
    expect(told.at(-1)?.[1]).toMatchObject({ ids: all.filter((id) => id !== tattooNote.id) });
    expect(box(root, 'The article, with 2 of 3 passages highlighted').indeterminate).toBe(true);
    await tick(root, /his crown tattoos/);
    expect(told.at(-1)?.[1]).toMatchObject({ ids: all });
  });

  test('without a passage, no notes and no name go in', async () => {
    const { root } = await showDialog({ nickname: 'Marisol' });
    await tick(root, 'The article, with 3 passages highlighted');
    expect(box(root, 'Your notes on them').disabled).toBe(true);
    expect(box(root, /^Signed “Marisol”/).disabled).toBe(true);
    expect(root.textContent).toContain('Opens the article.');
  });

  test('is unsigned unless the reader has a name and wants it there', async () => {
    const { root, told } = await showDialog({ nickname: 'Marisol' });
    expect(box(root, /^Signed “Marisol” \(off: notes are unsigned\)/).checked).toBe(false);
    await tick(root, /^Signed “Marisol”/);
    expect(told.at(-1)?.[1]).toMatchObject({ withName: true });
    const nameless = await showDialog();
    expect(box(nameless.root, /^Your name/).disabled).toBe(true);
  });

  test('is the article alone where there are no notes', async () => {
    const { root } = await showDialog({ notes: [], choice: { ids: [], withNotes: true, withName: false } });
    expect(root.querySelectorAll('.picks input')).toHaveLength(0);
    expect(root.textContent).toContain('there are no notes on this page');
  });
});

describe('the link', () => {
  test('says how long it is, and can be copied and sent', async () => {
    const { root, told } = await showDialog({ canShareSystem: true });
    expect(root.textContent).toContain('1,142 of 1,800 characters. Everything fits.');
    for (const name of ['Copy link', 'Share with an app', 'Mail', 'Copy as a message']) await press(root, name);
    expect(told.map(([what]) => what)).toEqual(['copy link', 'system share', 'mail', 'copy message']);
  });

  test('that is too long is not offered; the file is', async () => {
    const { root } = await showDialog({ link: { ...link, length: 2_310, fits: false } });
    expect(root.textContent).toContain('2,310 of 1,800 characters. Too long for a link');
    expect(find(root, 'button', 'Copy link').matches(':disabled')).toBe(true);
    expect(find(root, 'button', 'Save file').className).toContain('primary');
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Mail');
  });

  test('cannot be copied before it is made', async () => {
    const { root } = await showDialog({ link: 'making' });
    expect(find(root, 'button', 'Copy link').matches(':disabled')).toBe(true);
    expect(root.querySelector('.gauge')).toBeNull();
  });

  test('stands there to be copied by hand where the browser refuses', async () => {
    const { root } = await showDialog({ said: { of: 'link', done: false } });
    expect(root.querySelector('textarea')?.value).toBe(link.url);
    expect([...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join()).toContain(
      'The browser did not allow copying.',
    );
  });

  test('to one passage has a code, dark on light, with room around it', async () => {
    const { root } = await showDialog({ qr: { path: 'M0 0h1v1h-1z', size: 21 } });
    await press(root, 'QR code');
    const code = root.querySelector('.qr svg');
    expect(code?.getAttribute('aria-label')).toBe('QR code of the link to this passage');
    expect(code?.getAttribute('viewBox')).toBe('-4 -4 29 29');
  });
});

describe('files and pictures', () => {
  test('a file comes in five kinds, or on paper', async () => {
    const { root, told } = await showDialog();
    await press(root, 'Save file');
    await press(root, 'Other formats');
    for (const name of [/^JSON-LD/, /^JSON, for/, /^Markdown/, /^CSV/]) await press(root, name);
    await press(root, 'Print');
    expect(told.map((each) => each[1] ?? each[0])).toContain('html');
    expect(told.map((each) => String(each[0] === 'print' ? 'print' : each[1]))).toEqual([
      'html',
      'json-ld',
      'hypothesis',
      'markdown',
      'csv',
      'print',
    ]);
  });

  test('a picture shows one of the chosen passages, or what happened since', async () => {
    const { root, told } = await showDialog({ choice: { ids: [heldNote.id], withNotes: true, withName: false } });
    await press(root, 'Make picture');
    const select = root.querySelector('select');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      '“who is being held in the CECOT prison”',
      'What happened since the article',
    ]);
    await tick(root, /^Tall/);
    await press(root, 'Save picture');
    expect(told).toEqual([['card', ['tall', heldNote.id]]]);
  });

  test('a picture offers its description, and says why there is none', async () => {
    const made = await showDialog({ said: { of: 'card', done: true }, cardAlt: 'An article says …' });
    await press(made.root, 'Make picture');
    expect(made.root.querySelector('.alt-text textarea')).toHaveProperty('value', 'An article says …');
    const refused = await showDialog({ said: { of: 'card', done: false, why: 'sensitive' } });
    await press(refused.root, 'Make picture');
    expect(refused.root.textContent).toContain('a picture cannot be folded');
  });
});
