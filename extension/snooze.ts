import type { Snoozed } from './messages.ts';
import { MOST_REMEMBERED, type Settings } from './settings.ts';

/**
 * Which snooze holds for this host; `null` when none does. A snooze ends by itself when the record has more material
 * events than when it began: that is what "until something material happens" means.
 */
export function snoozeOf(settings: Settings, host: string, materialEvents: number): Snoozed {
  if (settings.snoozedCase !== null && settings.snoozedCase >= materialEvents) return 'case';
  const site = Object.hasOwn(settings.snoozedSites, host) ? settings.snoozedSites[host] : undefined;
  return site !== undefined && site >= materialEvents ? 'site' : null;
}

/** The change that snoozes one host; the host that was snoozed longest ago goes when there are too many. */
export function snoozeSite(settings: Settings, host: string, materialEvents: number): Partial<Settings> {
  const others = Object.entries(settings.snoozedSites).filter(([name]) => name !== host);
  const sites = [...others, [host, materialEvents] as const].slice(-MOST_REMEMBERED);
  return { snoozedSites: Object.fromEntries(sites) };
}

/** The change that snoozes the case everywhere. */
export function snoozeCase(materialEvents: number): Partial<Settings> {
  return { snoozedCase: materialEvents };
}

/** The change that ends every snooze that holds for this host. */
export function wake(settings: Settings, host: string): Partial<Settings> {
  const sites = Object.entries(settings.snoozedSites).filter(([name]) => name !== host);
  return { snoozedSites: Object.fromEntries(sites), snoozedCase: null };
}
