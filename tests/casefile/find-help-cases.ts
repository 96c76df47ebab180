/** What a reader types, and ids that have to be among the results; `first` names the very first. */
export interface SearchCase {
  query: string;
  first?: string;
  among?: readonly string[];
  not?: readonly string[];
  count?: number;
}

export const SEARCHES: readonly SearchCase[] = [
  // Names, whole, short, begun.
  { query: 'CHIRLA', first: 'chirla-larrn', count: 1 },
  { query: 'immdef', first: 'immigrant-defenders-law-center', count: 1 },
  { query: 'Immigrant Defenders', first: 'immigrant-defenders-law-center' },
  { query: 'nclr', first: 'nclr-legal-helpline', count: 1 },
  { query: 'aclu', first: 'aclu', among: ['aclu-san-diego'], count: 2 },
  { query: '988', first: '988-lifeline', count: 1 },
  { query: 'raices', first: 'raices', count: 1 },
  { query: 'RAÍCES', first: 'raices', count: 1 },
  { query: 'rain', among: ['rainbow-railroad'] },
  { query: 'translatin@', first: 'translatin-coalition' },
  { query: 'foro penal', first: 'foro-penal' },
  // Descriptions and tags, in both languages.
  { query: 'Spain', count: 0 },
  { query: 'España', count: 0 },
  { query: 'spanish', among: ['immigrant-defenders-law-center'] },
  { query: 'espanol', among: ['immigrant-defenders-law-center'] },
  { query: 'asylum', among: ['asap-asylum-seekers', 'immigrant-defenders-law-center'] },
  { query: 'asilo', among: ['asap-asylum-seekers', 'immigrant-defenders-law-center'] },
  { query: 'gratis', among: ['immigrant-defenders-law-center', 'representla'], not: ['oasis-legal-services'] },
  { query: 'coreano', among: ['cgrs-get-help', 'ajsocal', 'la-mayor-know-your-rights'], count: 3 },
  { query: 'korean', among: ['cgrs-get-help', 'ajsocal', 'la-mayor-know-your-rights'], count: 3 },
  { query: 'notario', first: 'clinic-notario-fraud', among: ['ftc-fraud-report'] },
  { query: 'línea de ayuda', among: ['chirla-larrn', 'freedom-for-immigrants'] },
  { query: 'torture', among: ['cristosal-hrw'] },
  // Places.
  { query: 'texas', among: ['raices', 'houston-immigration-legal-services'], count: 2 },
  { query: 'Florida', among: ['americans-for-immigrant-justice', 'catholic-legal-services-miami'], count: 2 },
  { query: 'Nueva York', first: 'human-rights-first' },
  { query: 'Los Angeles', among: ['carecen-los-angeles', 'los-angeles-lgbt-center'], not: ['raices'] },
  { query: 'Los Ángeles', among: ['carecen-los-angeles', 'los-angeles-lgbt-center'], not: ['raices'] },
  { query: 'los angeles', among: ['carecen-los-angeles'] },
  { query: 'asylum San Diego', first: 'jewish-family-service-san-diego', among: ['daylight-san-diego-check-in-guide'] },
  { query: 'asilo en San Diego', first: 'jewish-family-service-san-diego', among: ['aclu-san-diego'] },
  { query: 'Venezuela', among: ['foro-penal', 'provea'] },
  // Typing errors and accents that are missing, too many, decomposed.
  { query: 'asilum', among: ['asap-asylum-seekers'] },
  { query: 'asyylum', among: ['asap-asylum-seekers'] },
  { query: 'abogdo', among: ['immigrant-defenders-law-center'] },
  { query: 'imigration equality', first: 'immigration-equality' },
  { query: 'Rainbw Railroad', first: 'rainbow-railroad' },
  { query: 'Transgendr', first: 'transgender-law-center' },
  { query: 'inmigracion', among: ['immigration-equality', 'eoir-case-information'] },
  { query: 'migración', among: ['immigration-equality'] },
  { query: 'espan\u0303ol', among: ['immigrant-defenders-law-center'] },
  { query: 'ESPAÑOL', among: ['immigrant-defenders-law-center'] },
  { query: 'detencion', among: ['freedom-for-immigrants'] },
  { query: 'Californa', among: ['cdss-immigration-services'] },
  // Short words are not found inside others, nor by likeness.
  {
    query: 'ice',
    among: ['ice-detainee-locator', 'ice-detention-reporting-line'],
    not: ['houston-immigration-legal-services'],
  },
  { query: 'hotline', among: ['chirla-larrn'], not: ['ice-detainee-locator'] },
  // Nothing, and nothing to look for.
  { query: 'zzzz', count: 0 },
  { query: 'makeup brushes', count: 0 },
  { query: '', count: 61 },
  { query: '   ', count: 61 },
  { query: '@ — !', count: 61 },
  { query: 'a', count: 61 },
];
