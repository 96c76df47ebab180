import type { Phone } from './types.ts';

/**
 * The `tel:` link of a number anyone can call; `null` for codes that work only on phones inside detention, and for a
 * number that has no form to dial.
 */
export function telLink(phone: Pick<Phone, 'e164' | 'dial' | 'audience'>): string | null {
  if (phone.audience === 'inside-detention') return null;
  if (phone.e164 !== null && /^\+\d{4,15}$/.test(phone.e164)) return `tel:${phone.e164}`;
  // `#` would begin a fragment.
  return phone.dial !== null && /^[\d*#]+$/.test(phone.dial) ? `tel:${phone.dial.replaceAll('#', '%23')}` : null;
}
