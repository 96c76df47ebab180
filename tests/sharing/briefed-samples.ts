/** An article, invented, with statements of every verdict and notes of every kind, for whatever is made of them. */
import { sourceIdsOf } from '../../casefile/citations.ts';
import type { Language } from '../../casefile/types.ts';
import type { AnnotatedPage, Note, Quote } from '../../notes/note.ts';
import type { Briefed, MarkedStatement } from '../../sharing/briefed.ts';
import { record } from '../casefile/record.ts';

export const annotatedPage: AnnotatedPage = {
  url: 'https://news.example/2025/04/30/west-hollywood-rally',
  title: 'Crowd in West Hollywood asks for makeup artist’s return',
  outlet: 'The Example News',
  published: '2025-04-30',
  language: 'en',
};

export const spanishPage: AnnotatedPage = {
  url: 'https://noticias.example/2025/04/30/maquillador',
  title: 'Piden en West Hollywood el regreso de un maquillador',
  outlet: 'Diario de ejemplo',
  published: '2025-04-30',
  language: 'es',
};

export function sampleQuote(exact: string, around: Partial<Quote> = {}): Quote {
  return { exact, prefix: '', suffix: '', ...around };
}

export function sampleNote(fields: Partial<Note> = {}): Note {
  return {
    id: '7f5a1c1e-1b53-4c8a-9d1e-2b6f3f0a9b11',
    quote: sampleQuote('who is being held in the CECOT prison'),
    position: { start: 40, end: 77 },
    kind: 'comment',
    text: 'No longer true: he was freed on 18 July 2025.',
    about: null,
    author: null,
    created: '2026-11-22T10:00:00Z',
    modified: '2026-11-22T10:00:00Z',
    ...fields,
  };
}

/** A statement whose recognised words stand in [brackets]. */
function statement(says: string, judged: Pick<MarkedStatement, 'entry' | 'verdict' | 'reason'>): MarkedStatement {
  const [before = '', words = '', after = ''] = says.split(/[[\]]/);
  const quote = before + words + after;
  const claim = record.claimById.get(judged.entry);
  const correction = record.corrections.find(({ id }) => id === judged.entry);
  return {
    kind: claim ? 'claim' : 'correction',
    correction: null,
    until: judged.verdict === 'dated' ? '2025-07-18' : null,
    ...judged,
    quote,
    place: { start: 0, end: quote.length },
    words: [{ start: before.length, end: before.length + words.length }],
    speakers: [],
    spokenBy: null,
    sources: claim ? sourceIdsOf(claim) : (correction?.sources ?? []),
  };
}

const dhs = { name: { en: 'DHS', es: 'el DHS' } };
const removal = { entry: 'removal', verdict: 'matches', reason: 'confirmed' } as const;
const held = { entry: 'held-at-cecot', verdict: 'dated', reason: 'ended-since' } as const;
const fear = { entry: 'credible-fear', verdict: 'reported', reason: 'one-side' } as const;
const gang = { entry: 'gang-claim', verdict: 'disputed', reason: 'contested' } as const;
const salvadoran = { entry: 'error-salvadoran', verdict: 'conflicts', reason: 'correction' } as const;
const abuse = { entry: 'sexual-abuse-allegation', verdict: 'disputed', reason: 'contested' } as const;

export const statementsIn: Record<Language, MarkedStatement[]> = {
  en: [
    statement('He is a makeup artist who [was flown to El Salvador on March 15].', removal),
    statement('Hernández Romero, who [is being held in the CECOT prison], had come with an appointment.', held),
    statement('He [passed a credible-fear interview] before he was moved to Texas.', fear),
    {
      ...statement('“His [own social media shows that he is a gang member],” a spokesperson said.', gang),
      spokenBy: dhs,
    },
    statement('Friends of [the young Salvadoran] laid makeup brushes on the steps of City Hall.', salvadoran),
  ],
  es: [
    statement('El maquillador [fue enviado a El Salvador el 15 de marzo].', removal),
    statement('Hernández Romero, que [sigue preso en el CECOT], había llegado con una cita.', held),
    statement('[Superó una entrevista de temor creíble] antes de que lo trasladaran a Texas.', fear),
    statement('Sus tatuajes [muestran que pertenece a la pandilla].', gang),
    statement('Amigos del [joven salvadoreño] dejaron pinceles en la escalinata.', salvadoran),
  ],
};
export const sensitiveStatement = statement('He said that [guards had assaulted him].', abuse);

export const notesIn: Record<Language, Note[]> = {
  en: [
    sampleNote({
      text: 'No longer true: he was freed on 18 July 2025 and has since asked for asylum in Spain.\n\nIf you share this article, say so.',
      kind: 'correction',
      about: 'release-2025-07-18',
      author: 'Lucía',
    }),
    sampleNote({
      id: '7f5a1c1e-1b53-4c8a-9d1e-2b6f3f0a9b12',
      quote: sampleQuote('own social media shows that he is a gang member'),
      text: 'Both sides are in the record. Worth reading before quoting this line.',
      kind: 'context',
      about: 'gang-claim',
    }),
    sampleNote({
      id: '7f5a1c1e-1b53-4c8a-9d1e-2b6f3f0a9b13',
      quote: sampleQuote('organizers said the book would stay open until Friday'),
      text: 'Where did the messages go?',
      kind: 'question',
    }),
  ],
  es: [
    sampleNote({
      quote: sampleQuote('que sigue preso en el CECOT'),
      text: 'Ya no es así: fue liberado el 18 de julio de 2025 y después pidió asilo en España.\n\nSi comparte este artículo, dígalo.',
      kind: 'correction',
      about: 'release-2025-07-18',
      author: 'Lucía',
    }),
    sampleNote({
      id: '7f5a1c1e-1b53-4c8a-9d1e-2b6f3f0a9b12',
      quote: sampleQuote('muestran que pertenece a la pandilla'),
      text: 'Las dos posturas están en el registro.',
      kind: 'context',
      about: 'gang-claim',
    }),
  ],
};

/** Everything a briefing can hold, in this language; what a test names replaces it. */
export function sampleBriefed(fields: Partial<Briefed> = {}): Briefed {
  const language = fields.language ?? 'en';
  return {
    caseFile: record,
    language,
    page: language === 'en' ? annotatedPage : spanishPage,
    notes: notesIn[language],
    statements: statementsIn[language],
    annotations: { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: 0 },
    generated: '2026-11-23T01:02:03Z',
    signed: true,
    ...fields,
  };
}
