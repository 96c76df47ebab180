import type { TargetedEvent, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../casefile/types.ts';
import { Glyph, Icon } from './Glyph.tsx';
import { useKeptFocus } from './kept-focus.ts';
import type { Edge, Theme } from './looks.ts';
import { type Strings, stringsFor } from './strings/index.ts';

export interface LauncherProps {
  /** How many times the page names him. */
  mentions: number;
  /** Material events after the article; `null` when the page has no date. */
  later: number | null;
  /** His short name, as the record has it. */
  name: string;
  language: Language;
  theme: Theme;
  edge: Edge;
  snoozed: null | 'site' | 'case';
  /** Whether it may unfold under the pointer: only where the margin beside the text is as wide as it gets. */
  mayUnfold?: boolean;
  onOpen(): void;
  onSnoozeSite(): void;
  onSnoozeCase(): void;
  onWake(): void;
  onMoveEdge(edge: Edge): void;
}

/** How wide it gets, in px: `mayUnfold` is for margins of at least this. */
export const UNFOLDED_WIDTH = 292;

/** A small tab at the window's edge. It unfolds under the pointer or with the focus, and opens only when pressed. */
export function Launcher(props: LauncherProps) {
  const { mentions, later, language, theme, edge, snoozed, mayUnfold = true, onOpen } = props;
  const strings = stringsFor(language).launcher;
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const box = useRef<HTMLElement>(null);
  const isOpen = hovered || focused;
  const label = snoozed ? strings.snoozedLabel[snoozed] : strings.label(mentions, later);

  // A finger has no hover: its press opens the sidebar at once.
  const onPointerEnter = (event: TargetedPointerEvent<HTMLElement>) =>
    setHovered(mayUnfold && event.pointerType === 'mouse');
  // What the keyboard has unfolded does not fold under a press of the mouse.
  const onFocusIn = ({ target }: TargetedEvent<HTMLElement, FocusEvent>) => {
    if (target instanceof Element && target.matches(':focus-visible')) setFocused(true);
  };
  const onFocusOut = (event: TargetedEvent<HTMLElement, FocusEvent>) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !event.currentTarget.contains(to)) setFocused(false);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    if (choosing) return setChoosing(false);
    setHovered(false);
    setFocused(false);
  };
  useEffect(() => {
    if (!isOpen || snoozed) setChoosing(false);
  }, [isOpen, snoozed]);
  useKeptFocus(box, (box) => {
    const heir = box.querySelector<HTMLElement>('.mini button') ?? box.querySelector('button');
    heir?.focus({ preventScroll: true });
    setFocused(focused); // it stays folded or unfolded, as it was to be
  });

  return (
    <section
      class={['cc launcher', `at-${edge}`, isOpen && 'is-open', snoozed && 'is-snoozed'].filter(Boolean).join(' ')}
      data-theme={theme}
      lang={language}
      dir="ltr"
      aria-label={stringsFor(language).brand}
      ref={box}
      onPointerEnter={onPointerEnter}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={onFocusIn}
      onFocusOut={onFocusOut}
      onKeyDown={onKeyDown}
    >
      <button type="button" aria-expanded={false} onClick={onOpen}>
        {!isOpen && <span class="sr">{label}</span>}
        <Icon name={snoozed ? 'moon' : 'brand'} />
        {isOpen ? <Unfolded {...props} strings={strings} /> : !snoozed && <Folded mentions={mentions} later={later} />}
      </button>
      {isOpen && <Mini {...props} strings={strings} choosing={choosing} setChoosing={setChoosing} />}
    </section>
  );
}

type LauncherStrings = Strings['launcher'];

function Folded({ mentions, later }: Pick<LauncherProps, 'mentions' | 'later'>) {
  return (
    <span class="numbers" aria-hidden="true">
      <span>{mentions}</span>
      {later !== null && later > 0 && (
        <>
          <span class="bar" />
          <Glyph name="dated" />
          <span>{later}</span>
        </>
      )}
    </span>
  );
}

function Unfolded({ mentions, later, name, snoozed, strings }: LauncherProps & { strings: LauncherStrings }) {
  if (snoozed) {
    return (
      <>
        <span class="big">{snoozed === 'site' ? strings.snoozedSite : strings.snoozedCase}</span>
        <span class="sub">{strings.wakes}</span>
      </>
    );
  }
  return (
    <>
      <span class="big">{strings.title(name)}</span>
      <span class="sub">{strings.mentions(mentions)}</span>
      <span class="sub">{laterLine(later, strings)}</span>
    </>
  );
}

function laterLine(later: number | null, strings: LauncherStrings): string {
  if (later === null) return strings.noDate;
  return later === 0 ? strings.nothingLater : strings.later(later);
}

interface MiniProps extends LauncherProps {
  strings: LauncherStrings;
  /** Whether it asks for how long to snooze. */
  choosing: boolean;
  setChoosing(choosing: boolean): void;
}

/** The small buttons under the unfolded tab. The first stays the same element, so that the focus does. */
function Mini({ snoozed, edge, strings, choosing, setChoosing, ...on }: MiniProps) {
  const other: Edge = edge === 'right' ? 'left' : 'right';
  const wake: Action = [strings.wake, on.onWake];
  const snoozeCase: Action = [strings.snoozeCase, on.onSnoozeCase];
  const choices: Action[] = [
    [strings.snoozeSite, on.onSnoozeSite],
    snoozeCase,
    [strings.cancel, () => setChoosing(false)],
  ];
  const actions: Action[] = [
    [strings.snooze, () => setChoosing(true)],
    [other === 'left' ? strings.moveToLeft : strings.moveToRight, () => on.onMoveEdge(other)],
  ];
  const shown = snoozed === 'site' ? [wake, snoozeCase] : snoozed ? [wake] : choosing ? choices : actions;
  return (
    <div class="mini">
      {shown.map(([text, onPress], place) => (
        <button key={place === 0 ? 'first' : text} type="button" class="link" onClick={onPress}>
          {text}
        </button>
      ))}
    </div>
  );
}

type Action = [text: string, onPress: () => void];
