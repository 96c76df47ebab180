import { Popup, type PopupProps, type PopupState } from '../components/Popup.tsx';
import { caseFile } from './SidebarStory.tsx';
import type { Story } from './story.ts';

const popupStates: Record<string, PopupState> = {
  found: { kind: 'found', mentions: 3, later: 30, snoozed: null },
  'found-no-date': { kind: 'found', mentions: 1, later: null, snoozed: null },
  'found-snoozed': { kind: 'found', mentions: 3, later: 30, snoozed: 'site' },
  looking: { kind: 'looking' },
  nothing: { kind: 'nothing' },
  silenced: { kind: 'silenced' },
  'not-looking': { kind: 'not-looking', host: 'a-rather-long-name-of-a-site.example.org' },
  'not-allowed': { kind: 'not-allowed', reason: 'restricted-page' },
  pdf: { kind: 'not-html', contentType: 'application/pdf' },
  failed: { kind: 'failed', reason: 'unknown' },
};

export const popupStories: Story[] = Object.entries(popupStates).flatMap(([name, state]) => [
  popup(`popup-${name}`, { state }),
  popup(`popup-${name}-es`, { state, language: 'es' }),
  popup(`popup-${name}-dark`, { state, theme: 'dark' }),
]);

function popup(name: string, props: Pick<PopupProps, 'state'> & Partial<PopupProps>): Story {
  const nothing = () => {};
  const on = {
    onOpen: nothing,
    onLook: nothing,
    onSnoozeSite: nothing,
    onSnoozeCase: nothing,
    onWake: nothing,
    onSilencePage: nothing,
    onUnsilencePage: nothing,
    onLibrary: nothing,
  };
  return {
    name,
    group: 'Toolbar popup',
    width: 340,
    height: 370,
    render: () => <Popup name={caseFile.identity.canonicalName} language="en" theme="light" {...on} {...props} />,
  };
}
