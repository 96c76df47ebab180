import type { PartialDate } from '../../casefile/types.ts';
import type { Judged } from '../../casefile/verdicts.ts';

/** A statement about an entry of the real record, the article's date, and the sentence in both languages. */
export interface ExplanationCase {
  entry: string;
  reason: Judged['reason'];
  kind?: Judged['kind'];
  until?: PartialDate;
  published: PartialDate | null;
  en: string;
  es: string;
}

export const explanationCases: ExplanationCase[] = [
  {
    entry: 'removal',
    reason: 'confirmed',
    published: '2025-04-30',
    en: 'The record has this, confirmed: On 15 March 2025 the United States flew Hernández Romero to El Salvador, where he was put in the prison known as CECOT.',
    es: 'El registro lo tiene, confirmado: El 15 de marzo de 2025 Estados Unidos envió en avión a Hernández Romero a El Salvador, donde quedó en la cárcel conocida como CECOT.',
  },
  {
    entry: 'credible-fear',
    reason: 'one-side',
    published: null,
    en: 'The record has this from one side or one source: ImmDef, repeated by members of Congress.',
    es: 'El registro lo tiene de una sola parte o una sola fuente: ImmDef; lo repiten miembros del Congreso.',
  },
  {
    entry: 'credible-fear',
    reason: 'attributed',
    published: null,
    en: 'The sentence says whose account this is, and so does the record: ImmDef, repeated by members of Congress.',
    es: 'La oración dice de quién es este relato, y el registro también: ImmDef; lo repiten miembros del Congreso.',
  },
  {
    entry: 'held-at-cecot',
    reason: 'ended-since',
    until: '2025-07-18',
    published: '2025-04-30',
    en: 'True when this was published (30 April 2025); changed on 18 July 2025: He is freed from CECOT and flown to Venezuela.',
    es: 'Era cierto cuando se publicó (30 de abril de 2025); cambió el 18 de julio de 2025: Es liberado del CECOT y llevado a Venezuela.',
  },
  {
    entry: 'living-in-capacho',
    reason: 'ended-since',
    published: '2025-08',
    en: 'True when this was published (August 2025); changed in February 2026: He leaves Venezuela for Spain, he says.',
    es: 'Era cierto cuando se publicó (agosto de 2025); cambió en febrero de 2026: Sale de Venezuela hacia España, según cuenta.',
  },
  {
    entry: 'fate-unknown',
    reason: 'ended-since',
    published: '2025-04-30',
    en: 'When this was published (30 April 2025) this was the account of his family, his lawyers and members of Congress; changed on 18 July 2025: He is freed from CECOT and flown to Venezuela.',
    es: 'Cuando se publicó (30 de abril de 2025) así lo decía una parte: su familia, su equipo legal y miembros del Congreso; cambió el 18 de julio de 2025: Es liberado del CECOT y llevado a Venezuela.',
  },
  {
    entry: 'held-at-cecot',
    reason: 'ended-if-before',
    published: null,
    en: 'True if written before 18 July 2025; changed then: He is freed from CECOT and flown to Venezuela.',
    es: 'Era cierto si se escribió antes del 18 de julio de 2025; cambió entonces: Es liberado del CECOT y llevado a Venezuela.',
  },
  {
    entry: 'living-in-capacho',
    reason: 'ended-if-before',
    published: null,
    en: 'True if written before February 2026; changed then: He leaves Venezuela for Spain, he says.',
    es: 'Era cierto si se escribió antes de febrero de 2026; cambió entonces: Sale de Venezuela hacia España, según cuenta.',
  },
  {
    entry: 'held-at-cecot',
    reason: 'ended-before',
    until: '2025-07-18',
    published: '2025-09-01',
    en: 'This had changed on 18 July 2025, before the article was published (1 September 2025): He is freed from CECOT and flown to Venezuela.',
    es: 'Había cambiado el 18 de julio de 2025, antes de que se publicara el artículo (1 de septiembre de 2025): Es liberado del CECOT y llevado a Venezuela.',
  },
  {
    entry: 'error-salvadoran',
    kind: 'correction',
    reason: 'correction',
    published: '2025-09-01',
    en: 'The record has: He is Venezuelan, from Capacho Nuevo in Táchira. El Salvador was a third country to him.',
    es: 'El registro dice: Es venezolano, de Capacho Nuevo, en Táchira. El Salvador era un tercer país para él.',
  },
];
