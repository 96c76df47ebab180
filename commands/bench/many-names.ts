import type { NamesFile } from '../../data/names-file.ts';

const GIVEN = ['Ana', 'Luis', 'Marta', 'Jorge', 'Elena', 'Pablo', 'Rosa', 'Diego', 'Carmen', 'Hugo'];
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'so', 'tu'];

/** The case's names and invented full names besides, `count` in all, no two alike: what a record of many cases would hold. */
export function withInventedNames(names: NamesFile, count: number): NamesFile {
  const missing = Math.max(0, count - names.names.length);
  return { ...names, names: [...names.names, ...Array.from({ length: missing }, (_, i) => inventedName(i))] };
}

/** `Luis Alabacedi Fogume`: every number gives another one. */
function inventedName(number: number): string {
  const digits = [...String(number).padStart(5, '0')].map(Number);
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = digits;
  const given = GIVEN[e];
  return `${given} Ala${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]} ${capital(`${SYLLABLES[c]}${SYLLABLES[d]}`)}${SYLLABLES[e]}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
