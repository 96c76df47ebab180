import type { ComponentChildren, JSX } from 'preact';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 } as const;
const thin = { ...line, 'stroke-width': 1.5 } as const;

/** A state's shape: filled, half, tilted, hollow. Never the only carrier of its meaning. */
const glyphs = {
  known: <circle cx="7" cy="7" r="6" fill="currentColor" />,
  answered: (
    <>
      <circle cx="7" cy="7" r="6.4" fill="currentColor" />
      <path d="M4 7.2 6.2 9.4 10.1 4.9" fill="none" stroke="var(--paper, Canvas)" stroke-width="1.7" />
    </>
  ),
  reported: (
    <>
      <circle cx="7" cy="7" r="5.2" {...line} />
      <path d="M7 1.8a5.2 5.2 0 0 0 0 10.4Z" fill="currentColor" />
    </>
  ),
  disputed: (
    <>
      <path d="M7 .9 13.1 7 7 13.1.9 7Z" {...line} />
      <path d="M7 .9v12.2L.9 7Z" fill="currentColor" />
    </>
  ),
  dated: (
    <>
      <circle cx="7" cy="7" r="5.7" {...line} />
      <path d="M7 3.7V7.2L9.5 8.7" {...line} />
    </>
  ),
  conflicts: <path d="M1.5 5h11M1.5 9.2h11M9.8 1.4 4.2 12.8" {...line} stroke-width="1.9" />,
  unknown: <circle cx="7" cy="7" r="5.4" {...line} stroke-dasharray="2.6 2.25" />,
} satisfies Record<string, JSX.Element>;

const icons = {
  brand: (
    <>
      <path d="M5 1.8H2v12.4h3M11 1.8h3v12.4h-3" fill="none" stroke="currentColor" stroke-width="1.7" />
      <circle cx="8" cy="8" r="2.3" fill="currentColor" />
    </>
  ),
  settings: (
    <>
      <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" {...thin} />
      <circle cx="11" cy="4.5" r="1.8" {...thin} />
      <circle cx="5" cy="11.5" r="1.8" {...thin} />
    </>
  ),
  close: <path d="m3.2 3.2 9.6 9.6M12.8 3.2l-9.6 9.6" {...line} />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.8" {...line} />
      <path d="m10.8 10.8 3.4 3.4" {...line} />
    </>
  ),
  phone: (
    <path
      d="M3.2 1.8h2.6l1.3 3.4-1.7 1.2a9 9 0 0 0 4.2 4.2l1.2-1.7 3.4 1.3v2.6c0 .8-.6 1.4-1.4 1.4A11 11 0 0 1 1.8 3.2c0-.8.6-1.4 1.4-1.4Z"
      {...thin}
    />
  ),
  jump: <path d="M13.5 3v5.5H3M6 5.2 2.7 8.5 6 11.8" {...thin} />,
  copy: <path d="M5.5 5.5h8.3v8.3H5.5ZM10.4 5.3V2.2H2.2v8.2h3.1" {...thin} />,
  pencil: <path d="m3 13 .8-3.2L10.9 2.7l2.4 2.4-7.1 7.1ZM9.4 4.2l2.4 2.4" {...thin} />,
  share: <path d="M8 10V1.8M4.8 4.6 8 1.6l3.2 3M3 8v6h10V8" {...thin} />,
  warn: (
    <>
      <path d="M8 2 14.6 13.6H1.4Z" {...thin} />
      <path d="M8 6.4v3.2M8 11.6v.1" {...line} />
    </>
  ),
  lock: <path d="M3 7.2h10v6.6H3ZM5 7V5a3 3 0 0 1 6 0v2" {...thin} />,
  up: <path d="m3 10 5-5 5 5" {...line} />,
  down: <path d="m3 6 5 5 5-5" {...line} />,
  left: <path d="M2.5 2.5v11M13.5 8h-8M8.6 4.6 5.2 8l3.4 3.4" {...thin} />,
  right: <path d="M13.5 2.5v11M2.5 8h8M7.4 4.6 10.8 8l-3.4 3.4" {...thin} />,
  moon: <path d="M13.4 9.8A5.8 5.8 0 0 1 6.2 2.6a5.8 5.8 0 1 0 7.2 7.2Z" {...thin} />,
} satisfies Record<string, JSX.Element>;

export type GlyphName = keyof typeof glyphs;
export type IconName = keyof typeof icons;

interface DrawingProps {
  class: string;
  size: number;
  label: string | undefined;
  children: ComponentChildren;
}

/** Drawn in `currentColor`, so that it follows the theme and forced colours. Without a label it is decoration. */
function Drawing({ class: className, size, label, children }: DrawingProps) {
  return (
    <svg
      class={className}
      viewBox={`0 0 ${size} ${size}`}
      stroke-linecap="round"
      stroke-linejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {children}
    </svg>
  );
}

export function Glyph({ name, label }: { name: GlyphName; label?: string }) {
  return (
    <Drawing class="glyph" size={14} label={label}>
      {glyphs[name]}
    </Drawing>
  );
}

export function Icon({ name }: { name: IconName }) {
  return (
    <Drawing class="icon" size={16} label={undefined}>
      {icons[name]}
    </Drawing>
  );
}
