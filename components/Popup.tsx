import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../casefile/types.ts';
import { Glyph, Icon } from './Glyph.tsx';
import { useKeptFocus } from './kept-focus.ts';
import type { Theme } from './looks.ts';
import { type PopupStrings, popupEn } from './strings/popup-en.ts';
import { popupEs } from './strings/popup-es.ts';

export type Refusal = 'restricted-page' | 'no-permission' | 'page-gone' | 'unknown';

/** What is known of the tab the popup stands over. */
export type PopupState =
  | { kind: 'looking' }
  | { kind: 'found'; mentions: number; later: number | null; snoozed: null | 'site' | 'case' }
  | { kind: 'nothing' }
  | { kind: 'silenced' }
  /** A PDF, XML or plain text viewer. */
  | { kind: 'not-html'; contentType: string }
  /** Not on the list of outlets. */
  | { kind: 'not-looking'; host: string }
  | { kind: 'not-allowed'; reason: Refusal }
  /** The page names him, but the sidebar could not be put there. */
  | { kind: 'failed'; reason: Refusal };

export interface PopupProps {
  state: PopupState;
  /** His full name, as the record has it. */
  name: string;
  language: Language;
  theme: Theme;
  /** Opens the sidebar in the tab, also where nothing was found. */
  onOpen(): void;
  /** Looks at the tab, for the first time or again. */
  onLook(): void;
  onSnoozeSite(): void;
  onSnoozeCase(): void;
  onWake(): void;
  onSilencePage(): void;
  onUnsilencePage(): void;
  /** Opens the reader's notes on all pages. */
  onLibrary(): void;
}

/** What the toolbar button shows: what was found on this tab, or plainly why nothing was. */
export function Popup(props: PopupProps) {
  const { state } = props;
  const strings = props.language === 'es' ? popupEs : popupEn;
  const box = useRef<HTMLElement>(null);
  const before = useRef(state);
  useKeptFocus(box, (box) => {
    const isOther = before.current.kind !== state.kind;
    box.querySelector<HTMLElement>(isOther ? 'h1' : '.list button')?.focus();
  });
  useLayoutEffect(() => {
    before.current = state;
  });
  return (
    <main class="cc popup" data-theme={props.theme} lang={props.language} dir="ltr" ref={box}>
      <p class="brand">
        <Icon name="brand" />
        {strings.brand}
      </p>
      <PopupBody key={state.kind} {...props} strings={strings} />
      <Status state={state} name={props.name} strings={strings} />
      <p class="to-library">
        <button type="button" class="link" onClick={props.onLibrary}>
          {strings.library}
        </button>
      </p>
    </main>
  );
}

type StatusProps = Pick<BodyProps, 'state' | 'name' | 'strings'>;

/** Says to a screen reader what was found, and then what has changed. */
function Status({ state, name, strings }: StatusProps) {
  const wasSnoozed = useRef(false);
  if (state.kind !== 'found') wasSnoozed.current = false;
  else if (state.snoozed) wasSnoozed.current = true;
  const isWoken = state.kind === 'found' && !state.snoozed && wasSnoozed.current;
  return (
    <p class="sr" role="status">
      {isWoken ? strings.awake : statusOf({ state, name, strings })}
    </p>
  );
}

function statusOf({ state, name, strings }: StatusProps): string {
  switch (state.kind) {
    case 'looking':
      return '';
    case 'found':
      return state.snoozed ? strings.snoozedTitle[state.snoozed] : strings.foundTitle(name);
    case 'nothing':
      return strings.nothingTitle;
    case 'silenced':
      return strings.silencedTitle;
    case 'not-html':
      return strings.notHtmlTitle;
    case 'not-looking':
      return strings.notListedTitle;
    case 'not-allowed':
      return strings.forbiddenTitle;
    case 'failed':
      return strings.errorTitle;
  }
}

type BodyProps = PopupProps & { strings: PopupStrings };

function PopupBody(props: BodyProps) {
  const { state, name, strings, onLook, onOpen, onUnsilencePage } = props;
  switch (state.kind) {
    case 'looking':
      return <p>{strings.looking}</p>;
    case 'found':
      return <Found {...props} found={state} />;
    case 'nothing':
      return (
        <Message title={strings.nothingTitle} text={strings.nothing(name)}>
          <Button onPress={onLook}>{strings.lookAgain}</Button>
          <Links items={[[strings.openAnyway, onOpen]]} />
        </Message>
      );
    case 'silenced':
      return (
        <Message title={strings.silencedTitle} text={strings.silenced}>
          <Button onPress={onUnsilencePage}>{strings.unsilence}</Button>
        </Message>
      );
    case 'not-html':
      return <Message title={strings.notHtmlTitle} text={notHtmlText(state.contentType, strings)} />;
    case 'not-looking':
      return <NotLooking {...props} host={state.host} />;
    case 'not-allowed':
      return <Message title={strings.forbiddenTitle} text={strings.refused[state.reason]} />;
    case 'failed':
      return (
        <Message title={strings.errorTitle} text={`${strings.refused[state.reason]} ${strings.unchanged}`}>
          <Button onPress={onLook}>{strings.tryAgain}</Button>
        </Message>
      );
  }
}

function Found({ found, name, strings, ...on }: BodyProps & { found: Extract<PopupState, { kind: 'found' }> }) {
  const { mentions, later, snoozed } = found;
  const snoozeCase: Link = [strings.snoozeCase, on.onSnoozeCase];
  return (
    <>
      <h1 tabIndex={-1}>{strings.foundTitle(name)}</h1>
      <div class={`facts-line ${later ? 's-dated' : ''}`}>
        <Glyph name={later ? 'dated' : 'unknown'} />
        <p>{laterText(later, strings)}</p>
        <p>{strings.mentions(mentions)}</p>
      </div>
      {snoozed && (
        <p>
          <b>{strings.snoozedTitle[snoozed]}.</b> {strings.snoozed}
        </p>
      )}
      <Button primary onPress={on.onOpen}>
        {strings.openContext}
      </Button>
      <Links
        items={[
          snoozed ? [strings.wake, on.onWake] : [strings.snooze, on.onSnoozeSite],
          ...(snoozed === 'case' ? [] : [snoozeCase]),
          [strings.notThisCase, on.onSilencePage],
        ]}
      />
    </>
  );
}

function laterText(later: number | null, strings: PopupStrings): string {
  if (later === null) return strings.noDate;
  return later === 0 ? strings.nothingLater : strings.later(later);
}

function NotLooking({ host, strings, onLook }: BodyProps & { host: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{strings.notListedTitle}</h1>
      <p>
        {strings.notListed} <b>{host}</b> {strings.notOnList}
      </p>
      <Button primary onPress={onLook}>
        {strings.lookOnce}
      </Button>
      <p class="meta">{strings.staysHere}</p>
    </>
  );
}

function notHtmlText(contentType: string, strings: PopupStrings): string {
  return contentType === 'application/pdf' ? strings.pdf : strings.notHtml;
}

function Message({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      {children}
    </>
  );
}

function Button({ primary = false, onPress, children }: { primary?: boolean; onPress(): void; children: string }) {
  return (
    <button type="button" class={`button ${primary ? 'primary' : ''}`} onClick={onPress}>
      {children}
    </button>
  );
}

type Link = [text: string, onPress: () => void];

/** The first stays the same element whatever it says, so that the focus does. */
function Links({ items }: { items: Link[] }) {
  return (
    <div class="list">
      {items.map(([text, onPress], place) => (
        <button key={place === 0 ? 'first' : text} type="button" class="link" onClick={onPress}>
          {text}
        </button>
      ))}
    </div>
  );
}
