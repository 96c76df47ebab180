import { DEFAULT_HIGHLIGHTS, type HighlightSettings } from '../casefile/highlight-settings.ts';
import { cleanText } from '../notes/clean-text.ts';
import { LONGEST_AUTHOR } from '../notes/note.ts';
import { parseHighlights } from './highlight-choice.ts';

/**
 * The reader's choices, their defaults, and the parsers that turn whatever storage holds into them.
 *
 * Each choice is one storage item, so that two tabs changing two choices do not undo each other. Nothing here leaves
 * the device: the area is `storage.local`, never `storage.sync`.
 */

export interface Settings {
  /** `auto` follows the browser. */
  language: 'auto' | 'en' | 'es';
  theme: 'auto' | 'light' | 'dark';
  /** The side of the window where launcher and sidebar stand; `auto` is where the page's lines end. */
  edge: 'auto' | 'right' | 'left';
  /** `badge`: no launcher in the page; the toolbar badge alone says that there is context. */
  launcher: 'tab' | 'badge';
  /** Whether passages about violence are folded behind their label. */
  sensitive: 'fold' | 'show';
  /** Whether the article may reflow beside the sidebar. */
  docked: boolean;
  /** What is highlighted in articles; nothing until the reader asks. */
  highlights: HighlightSettings;
  /** Where the reader moved the overlay, in CSS pixels from the window's corner; `null`: where it stands by itself. */
  overlayPosition: { x: number; y: number } | null;
  /** Per host: how many material events the record had when the reader snoozed it. More than that wakes it. */
  snoozedSites: Readonly<Record<string, number>>;
  /** The same for the case as a whole. */
  snoozedCase: number | null;
  /** Pages that the reader called "not about this case", oldest first. */
  silencedPages: readonly string[];
  /** The name that stands under the reader's notes where they are shared; '' for none. One line, at most 60 characters. */
  nickname: string;
  /** Whether a selected passage is offered a note. The menu and the shortcut do that always. */
  selectionBar: 'show' | 'hide';
}

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  language: 'auto',
  theme: 'auto',
  edge: 'auto',
  launcher: 'tab',
  sensitive: 'fold',
  docked: true,
  highlights: DEFAULT_HIGHLIGHTS,
  overlayPosition: null,
  snoozedSites: Object.freeze({}),
  snoozedCase: null,
  silencedPages: Object.freeze([]),
  nickname: '',
  selectionBar: 'show',
});

/** How many sites and pages are remembered; beyond that the oldest go. 500 addresses are at most 1 MB. */
export const MOST_REMEMBERED = 500;
/** Longer addresses are not remembered: no news page has them. */
export const LONGEST_ADDRESS = 2000;
/** Host names end here (RFC 1035). */
const LONGEST_HOST = 253;
/** Screens are smaller; a position beyond this is rubbish. */
const FARTHEST = 10_000;

type Parsers = { [Key in keyof Settings]: (stored: unknown) => Settings[Key] };

const parsers: Parsers = {
  language: oneOf('auto', 'en', 'es'),
  theme: oneOf('auto', 'light', 'dark'),
  edge: oneOf('auto', 'right', 'left'),
  launcher: oneOf('tab', 'badge'),
  sensitive: oneOf('fold', 'show'),
  docked: (stored) => (typeof stored === 'boolean' ? stored : DEFAULT_SETTINGS.docked),
  highlights: parseHighlights,
  overlayPosition: parsePosition,
  snoozedSites: parseSites,
  snoozedCase: (stored) => (isCount(stored) ? stored : null),
  silencedPages: parsePages,
  nickname: parseNickname,
  selectionBar: oneOf('show', 'hide'),
};

/** The names of all settings, which are also their names in storage. */
// Object.keys loses the literal types that the parsers' type guarantees.
export const settingNames = Object.keys(parsers) as (keyof Settings)[];

/** The settings that storage holds; each that is missing or not what it should be is its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const record: Record<string, unknown> = isRecord(stored) ? stored : {};
  const entries = settingNames.map((name) => [name, parsers[name](record[name])]);
  // Each entry was made by the parser of its own name.
  return Object.fromEntries(entries) as unknown as Settings;
}

function oneOf<const Choice extends string>(fallback: Choice, ...others: Choice[]): (stored: unknown) => Choice {
  const choices: readonly unknown[] = [fallback, ...others];
  return (stored) => (choices.includes(stored) ? (stored as Choice) : fallback);
}

function parsePosition(stored: unknown): Settings['overlayPosition'] {
  if (!isRecord(stored) || !isPixel(stored.x) || !isPixel(stored.y)) return null;
  return { x: stored.x, y: stored.y };
}

function parseSites(stored: unknown): Settings['snoozedSites'] {
  if (!isRecord(stored)) return {};
  const sites = Object.entries(stored).filter(
    (entry): entry is [string, number] => isHost(entry[0]) && isCount(entry[1]),
  );
  return Object.fromEntries(sites.slice(-MOST_REMEMBERED));
}

function parsePages(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const pages = stored.filter((page) => typeof page === 'string' && page !== '' && page.length <= LONGEST_ADDRESS);
  return [...new Set<string>(pages)].slice(-MOST_REMEMBERED);
}

/** Lines and tabs become spaces: a name is one line. */
function parseNickname(stored: unknown): string {
  return typeof stored === 'string' ? cleanText(stored, LONGEST_AUTHOR).replace(/\s+/g, ' ') : '';
}

/** `__proto__` as a key would be lost on the way through `Object.fromEntries` into JSON and back. */
function isHost(name: string): boolean {
  return name !== '' && name.length <= LONGEST_HOST && name !== '__proto__';
}

/** Minus zero is none, here and in counts: it does not come back from JSON as it was. */
function isPixel(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= FARTHEST && !Object.is(value, -0);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
