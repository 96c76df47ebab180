import type { HeadButton } from './HeadBar.tsx';
import type { Edge, Layout } from './looks.ts';
import type { Strings } from './strings/index.ts';

interface HeadState {
  strings: Strings;
  layout: Layout;
  edge: Edge;
  onEdge: ((edge: Edge) => void) | undefined;
  tall: boolean;
  setTall(tall: boolean): void;
  settings: boolean;
  setSettings(open: boolean): void;
  /** Without it, there is nothing to share. */
  onShare: (() => void) | undefined;
  onClose(): void;
}

/** The buttons of the bar: what moves or resizes this layout, settings, close. */
export function headButtons(state: HeadState): HeadButton[] {
  const { strings, settings, setSettings, onShare, onClose } = state;
  return [
    ...(state.layout === 'sheet' ? [heightButton(state)] : edgeButtons(state)),
    ...(onShare ? [{ name: 'share', icon: 'share', label: strings.share, onClick: onShare } as const] : []),
    {
      name: 'settings',
      icon: 'settings',
      label: strings.settings,
      expanded: settings,
      onClick: () => setSettings(!settings),
    },
    { name: 'close', icon: 'close', label: strings.close, onClick: onClose },
  ];
}

function heightButton({ strings, tall, setTall }: HeadState): HeadButton {
  return {
    name: 'place',
    icon: tall ? 'down' : 'up',
    label: tall ? strings.makeShorter : strings.makeTaller,
    onClick: () => setTall(!tall),
  };
}

/** The way to move the panel without dragging it; none where the side cannot be chosen. */
function edgeButtons({ strings, edge, onEdge }: HeadState): HeadButton[] {
  if (!onEdge) return [];
  return edge === 'right'
    ? [{ name: 'place', icon: 'left', label: strings.moveToLeft, onClick: () => onEdge('left') }]
    : [{ name: 'place', icon: 'right', label: strings.moveToRight, onClick: () => onEdge('right') }];
}
