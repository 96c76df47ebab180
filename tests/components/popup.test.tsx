import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { Popup, type PopupProps, type PopupState } from '../../components/Popup.tsx';
import { find, nextFrame, press, show, type Told } from './stage.tsx';

const NAME = 'Andry José Hernández Romero';

/** Its props but for the state; `tell` hears what is pressed. */
function propsOf(tell: (what: string) => () => void): Omit<PopupProps, 'state'> {
  return {
    name: NAME,
    language: 'en',
    theme: 'light',
    onOpen: tell('open'),
    onLook: tell('look'),
    onSnoozeSite: tell('snooze'),
    onSnoozeCase: tell('snooze case'),
    onWake: tell('wake'),
    onSilencePage: tell('silence'),
    onUnsilencePage: tell('unsilence'),
    onLibrary: tell('library'),
  };
}

async function showPopup(state: PopupState, language: PopupProps['language'] = 'en') {
  const told: Told = [];
  const tell = (what: string) => () => void told.push([what]);
  const root = show(<Popup {...propsOf(tell)} state={state} language={language} />);
  await nextFrame();
  return { root, told, text: root.textContent ?? '' };
}

/** What each state says, and what each of its buttons does. */
const cases: [PopupState, says: string[], buttons: [name: string, does: string][]][] = [
  [
    { kind: 'found', mentions: 3, later: 30, snoozed: null },
    [`This page names ${NAME}`, '30 things happened after this article.', '3 mentions on this page.'],
    [
      ['Open context', 'open'],
      ['Snooze on this site', 'snooze'],
      ['Snooze for this case until something material happens', 'snooze case'],
      ['Not about this case', 'silence'],
    ],
  ],
  [
    { kind: 'found', mentions: 1, later: null, snoozed: 'site' },
    ['The page does not say when it was published.', '1 mention on this page.', 'Snoozed on this site.'],
    [
      ['Wake now', 'wake'],
      ['Snooze for this case until something material happens', 'snooze case'],
    ],
  ],
  [{ kind: 'found', mentions: 1, later: 0, snoozed: null }, ['We know of nothing later.'], []],
  [
    { kind: 'nothing' },
    ['Nothing found here', `does not name ${NAME}`, 'Nothing was added to it.'],
    [
      ['Look again', 'look'],
      ['Open the record anyway', 'open'],
    ],
  ],
  [{ kind: 'silenced' }, ['Quiet on this page'], [['Show context here again', 'unsilence']]],
  [
    { kind: 'not-looking', host: 'example.org' },
    ['Not looking at this site', 'example.org is not on the list of news sites.', 'stays on this device'],
    [['Look at this page', 'look']],
  ],
  [{ kind: 'not-allowed', reason: 'restricted-page' }, ['The browser does not allow it here', 'extension store'], []],
  [{ kind: 'not-allowed', reason: 'no-permission' }, ['did not give permission'], []],
  [
    { kind: 'not-html', contentType: 'application/pdf' },
    ['This kind of page cannot be read', 'PDF files cannot be read'],
    [],
  ],
  [{ kind: 'not-html', contentType: 'text/xml' }, ['not a web page'], []],
  [{ kind: 'failed', reason: 'unknown' }, ['This did not work', 'The page is unchanged.'], [['Try again', 'look']]],
  [{ kind: 'looking' }, ['Looking at this page…'], []],
];

describe('the toolbar popup', () => {
  test.each(cases)('%o', async (state, says, buttons) => {
    const { root, told, text } = await showPopup(state);
    for (const sentence of says) expect(text).toContain(sentence);
    for (const [name, does] of buttons) {
      await press(root, name);
      expect(told.at(-1)).toEqual([does]);
    }
  });

  test('leads to the library of notes, whatever it says else', async () => {
    for (const [state] of cases) {
      const { root, told } = await showPopup(state);
      await press(root, 'Notes library');
      expect(told).toEqual([['library']]);
    }
  });

  test('keeps the focus on what took the place of the button that was pressed, and says what changed', async () => {
    const root = show(<LivePopup />);
    await nextFrame();
    const steps = [
      ['Snooze on this site', 'Wake now', 'Snoozed on this site'],
      ['Wake now', 'Snooze on this site', 'No longer snoozed'],
      ['Snooze for this case until something material happens', 'Wake now', 'Snoozed for this case'],
      ['Not about this case', 'Quiet on this page', 'Quiet on this page'],
      ['Show context here again', `This page names ${NAME}`, `This page names ${NAME}`],
    ] as const;
    for (const [name, focused, said] of steps) {
      find(root, 'button', name).focus();
      await press(root, name);
      expect(root.activeElement?.textContent).toBe(focused);
      expect(root.querySelector('[role=status]')?.textContent).toBe(said);
    }
  });

  test('says in Spanish what it says in English', async () => {
    const { root, text } = await showPopup({ kind: 'found', mentions: 3, later: 1, snoozed: null }, 'es');
    expect(text).toContain('Pasó 1 cosa después de este artículo.');
    expect(root.querySelector('main')?.lang).toBe('es');
  });
});

/** Over a page that does what is pressed. */
function LivePopup() {
  const found = { kind: 'found', mentions: 3, later: 30, snoozed: null } as const;
  const [state, setState] = useState<PopupState>(found);
  const after: Record<string, PopupState> = {
    snooze: { ...found, snoozed: 'site' },
    'snooze case': { ...found, snoozed: 'case' },
    silence: { kind: 'silenced' },
  };
  return <Popup {...propsOf((what) => () => setState(after[what] ?? found))} state={state} />;
}
