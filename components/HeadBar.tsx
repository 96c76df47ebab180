import type { ComponentChildren, TargetedPointerEvent } from 'preact';
import { Icon, type IconName } from './Glyph.tsx';

export interface HeadButton {
  /** Stays the same while icon and label tell what it would do next: a new button would lose the focus. */
  name: 'place' | 'share' | 'settings' | 'close';
  icon: IconName;
  label: string;
  onClick(): void;
  expanded?: boolean;
}

interface HeadBarProps {
  title: ComponentChildren;
  buttons: HeadButton[];
  /** Begins to drag the panel by its bar. Keys move it with a button. */
  onPointerDown?: (event: TargetedPointerEvent<HTMLElement>) => void;
}

/** The bar that stays at the top: what this is, and how to set, move and close it. */
export function HeadBar({ title, buttons, onPointerDown }: HeadBarProps) {
  return (
    <div class="head-row" onPointerDown={onPointerDown}>
      <span class="meta">
        <Icon name="brand" />
        <span class="head-title">{title}</span>
      </span>
      {buttons.map(({ name, icon, label, onClick, expanded }) => (
        <button
          key={name}
          data-button={name}
          type="button"
          class="iconbutton"
          aria-label={label}
          title={label}
          aria-expanded={expanded}
          onClick={onClick}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
