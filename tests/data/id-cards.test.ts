import { describe, expect, it } from 'vitest';
import { findIdCard } from '../../data/check/id-cards.ts';

/** Numbers that begin with 00 belong to nobody. */
const CARDS = [
  'V-00.123.456',
  'V-00123456',
  'V00123456',
  'V 00.123.456',
  'V.- 00123456',
  'v-00123456',
  'V–00123456',
  'E-00.123.456',
  'C.I. 00.123.456',
  'CI: V-00123456',
  'C. I. 00123456',
  'cédula 00123456',
  'cédula de identidad N.º 00.123.456',
  'ce\u0301dula 00123456',
  'CÉDULA: 0123456',
  'cedula 0.123.456',
  'el 00.123.456 es su número de cédula',
];

const HARMLESS = [
  'On 15 March 2025, 238 Venezuelans were flown out.',
  'US$4,760,000 in the grant agreement',
  '4.760.000 dólares',
  'J.G.G. v. Trump, No. 25-766',
  'A. A. R. P. v. Trump, 605 U.S. 1 (2025)',
  'Leon Rengel v. United States, 1:25-cv-00766',
  'Le pidieron la cédula en la frontera.',
  'La cédula se la quitaron el 15 de marzo de 2025.',
  'la cédula, 125 días después',
  'TV-2025',
  'version 3.0.12345678901',
  'EV-123',
  '2026-11-22.5ffcd2b8',
  '+1 800 898 7180',
];

describe('the number of an identity card', () => {
  it.each(CARDS)('is found in “%s”', (text) => {
    expect(findIdCard(`Según el documento, ${text}, nació en Táchira.`)).not.toBeNull();
  });

  it.each(HARMLESS)('is not found in “%s”', (text) => {
    expect(findIdCard(text)).toBeNull();
  });
});
