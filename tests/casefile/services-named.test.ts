import { expect, test } from 'vitest';
import { servicesNamed } from '../../casefile/services-named.ts';
import { record } from './record.ts';

test.each<[string, string[]]>([
  ['His lawyers at the Immigrant Defenders Law Center asked for proof.', ['immigrant-defenders-law-center']],
  ['ImmDef and the ACLU went to court.', ['immigrant-defenders-law-center', 'aclu']],
  ['según los abogados de ImmDef.', ['immigrant-defenders-law-center']],
  ['The American Civil Liberties Union and Democracy Forward sued.', ['aclu', 'democracy-forward']],
  ['RAICES visited the center.', ['raices']],
  ['Las raíces del problema, y las RAÍCES de otro.', []],
  ['The ACLUs of two states.', []],
  ['A hearing in the City of Los Angeles about ICE and the Federal Trade Commission.', []],
  ['immdef, aclu, democracy forward', []],
  ['', []],
])('%j names %j', (text, expected) => {
  expect(servicesNamed(text, record.resources)).toEqual(expected);
});
