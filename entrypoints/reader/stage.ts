import { render, type VNode } from 'preact';
import { UNFOLDED_WIDTH } from '../../components/Launcher.tsx';
import { type Edge, type Layout, PANEL_WIDTH, SHEET_SHARE, type Theme } from '../../components/looks.ts';
import styles from '../../components/styles.css?inline';
import type { Position } from '../../components/use-drag.ts';
import type { FileFailure } from '../../extension/failure-sentences.ts';
import type { Settings } from '../../extension/settings.ts';
import { adoptSheet } from '../../page/adopt-sheet.ts';
import { SHEET_BELOW, tryDock } from '../../page/dock.ts';
import { type GivenFile, giveFile } from '../../page/give-file.ts';
import { type MountedHost, mountHost } from '../../page/host-element.ts';
import { isDarkPage } from '../../page/page-theme.ts';
import { lineEndEdge } from '../../page/reading-edge.ts';
import type { Frame } from '../../page/scroll-to-range.ts';
import { articleParagraphs, columnsOf } from '../../page/text-column.ts';
import stageStyles from './stage.css?inline';
import { holdWhileInstalled, removeLeftovers, SHOWN_WHILE_INSTALLED } from './while-installed.ts';

const css = (import.meta.env.FIREFOX ? SHOWN_WHILE_INSTALLED : '') + styles + stageStyles;

/** What a view must know of where it stands. */
export interface Place {
  layout: Layout;
  edge: Edge;
  theme: Theme;
  /** Where the overlay stands instead of where the reader left it, so that a passage can be seen; `null` when nowhere else. */
  aside: Position | null;
  /** Whether the launcher may unfold under the pointer without covering the article's text. */
  mayUnfold: boolean;
}

/** An overlay that begins this far down leaves a passage room enough above it; one of least height still ends in the window. */
const FREE_ABOVE = 1 - SHEET_SHARE;
const LEAST_OVERLAY = 168;

/** Our one element in the page, what is drawn in it, and the room the article makes for it. */
export class Stage {
  readonly #document: Document;
  readonly #onLost: () => void;
  #host: MountedHost | null = null;
  #box: HTMLElement | null = null;
  #undock: (() => void) | null = null;
  #roomFor = '';
  #edge: Edge = 'right';
  #aside: Position | null = null;
  /** Where the reader left the overlay when it stepped aside. */
  #leftAt = '';

  /** `onLost`: the page keeps removing our element, and we let it have its way. */
  constructor(document: Document, onLost: () => void) {
    this.#document = document;
    this.#onLost = onLost;
    if (import.meta.env.FIREFOX) removeLeftovers(document);
  }

  /** Draws a view; with a sidebar in it, the article makes room where that breaks nothing. */
  show(hasSidebar: boolean, settings: Settings, view: (place: Place) => VNode): void {
    if (!hasSidebar) this.#giveRoomBack();
    const edge = settings.edge === 'auto' ? lineEndEdge(this.#document) : settings.edge;
    this.#edge = edge;
    const layout = hasSidebar ? this.#makeRoom(edge, settings.docked) : 'overlay';
    if (layout !== 'overlay' || this.#leftAt !== JSON.stringify(settings.overlayPosition)) this.#aside = null;
    this.#leftAt = JSON.stringify(settings.overlayPosition);
    const theme = settings.theme === 'auto' && isDarkPage(this.#document) ? 'dark' : settings.theme;
    const mayUnfold = hasSidebar || marginBeside(this.#document, edge) >= UNFOLDED_WIDTH;
    render(view({ layout, edge, theme, aside: this.#aside, mayUnfold }), this.#mounted());
  }

  /** How much of the window the docked sidebar takes; `null` while none is docked. */
  dockedAt(): { width: number; edge: Edge } | null {
    return this.#undock && { width: PANEL_WIDTH, edge: this.#edge };
  }

  /** The part of the window in which a passage can be seen. An overlay that leaves none steps aside when it is drawn next. */
  frameFor(passage: Pick<Range, 'getClientRects'>): Frame {
    const whole = { top: 0, height: innerHeight };
    const box = this.#undock ? null : this.#box?.querySelector('.panel')?.getBoundingClientRect();
    if (!box) return whole;
    // A tall sheet is on its way down.
    if (innerWidth < SHEET_BELOW) return { top: 0, height: FREE_ABOVE * innerHeight };
    const isUnder = [...passage.getClientRects()].some(({ left, right }) => left < box.right && right > box.left);
    if (!isUnder) return whole;
    const y = Math.max(0, Math.min(FREE_ABOVE * innerHeight, innerHeight - LEAST_OVERLAY));
    if (box.top >= y) return { top: 0, height: box.top };
    this.#aside = { x: box.left, y };
    return { top: 0, height: y };
  }

  /** Takes everything out of the page. */
  clear(): void {
    this.#giveRoomBack();
    if (this.#box) render(null, this.#box);
    this.#host?.remove();
    this.#host = null;
    this.#box = null;
  }

  /** Puts the focus on the launcher; `false` when there is none. */
  focusLauncher(): boolean {
    const button = this.#box?.querySelector<HTMLElement>('.launcher button');
    button?.focus({ preventScroll: true });
    return button !== undefined && button !== null;
  }

  /** The element of ours that has the focus; `null` when it is in the page. */
  focused(): HTMLElement | null {
    return (this.#host?.root.activeElement as HTMLElement | null | undefined) ?? null;
  }

  /** Gives the reader a file to keep; why that was not possible, or `null`. */
  giveFile(file: GivenFile): FileFailure | null {
    return this.#host ? giveFile(this.#host.root, file) : null;
  }

  #mounted(): HTMLElement {
    if (this.#box) return this.#box;
    this.#host = mountHost(this.#document, { onRemoved: () => this.#lost() });
    this.#box = this.#document.createElement('div');
    this.#box.className = 'stage';
    adoptSheet(this.#host.root, css);
    this.#host.root.append(this.#box);
    return this.#box;
  }

  /** Docks where the page allows it, and only anew when the window or the reader's choice has changed. */
  #makeRoom(edge: Edge, docked: boolean): Layout {
    const wanted = `${innerWidth} ${edge} ${docked}`;
    if (this.#roomFor !== wanted) {
      this.#giveRoomBack();
      this.#undock = docked ? makeRoom(this.#document, edge) : null;
      this.#roomFor = wanted;
    }
    if (this.#undock) return 'docked';
    return innerWidth < SHEET_BELOW ? 'sheet' : 'overlay';
  }

  #giveRoomBack(): void {
    this.#undock?.();
    this.#undock = null;
    this.#roomFor = '';
    this.#aside = null;
  }

  #lost(): void {
    this.clear();
    this.#onLost();
  }
}

/** Docks the sidebar and returns the undo, or `null` where the page does not allow it. */
function makeRoom(document: Document, edge: Edge): (() => void) | null {
  const before = new Set(document.adoptedStyleSheets);
  const undock = tryDock(document, { width: PANEL_WIDTH, edge });
  if (import.meta.env.FIREFOX) holdWhileInstalled(document.adoptedStyleSheets.filter((sheet) => !before.has(sheet)));
  return undock;
}

/** How many pixels lie free between the article's text and the window's edge; a page without paragraphs is all margin. */
function marginBeside(document: Document, edge: Edge): number {
  const columns = columnsOf(articleParagraphs(document));
  const free = columns.map(({ left, right }) => (edge === 'left' ? left : innerWidth - right));
  return Math.min(innerWidth, ...free);
}
